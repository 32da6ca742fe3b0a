import { type CivilDate, formatDay } from "@/lib/platform/dates";
import type { MaterialType } from "@/lib/platform/db/generated/enums";
import type { FilePlan } from "./acts";
import { paper, table } from "./papers";
import { scenePhoto } from "./pictures";
import type { Random } from "./random";

export type RequirementPlan = {
  readonly id: string;
  readonly indicatorId: string;
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly method: string;
  readonly materialTypes: readonly MaterialType[];
  readonly minItems: number;
};

type Proof = {
  readonly materialType: MaterialType;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly caption: string | null;
  readonly files: readonly FilePlan[];
  readonly wordCount: number | null;
};

/** The entry that tells of the work behind a requirement. */
export function entryFor(requirement: RequirementPlan, unit: { short: string }, type: MaterialType | null) {
  const subject = requirement.name;
  if (requirement.method === "questionnaire") {
    return {
      kind: "survey" as const,
      title: `“${subject}”群众问卷调查`,
      text: `围绕“${subject}”开展入户问卷调查。`,
      details: { form: "interview", population: "城区常住居民" },
    };
  }
  if (type === "normative_document") {
    return {
      kind: "document" as const,
      title: `印发“${subject}”工作方案`,
      text: `${unit.short}印发“${subject}”工作方案，明确任务、时限和责任。`,
      details: { form: "plan", origin: "own" },
    };
  }
  if (type === "narrative_report") {
    return {
      kind: "document" as const,
      title: `“${subject}”工作情况说明`,
      text: `${unit.short}形成“${subject}”工作情况说明。`,
      details: { form: "report", origin: "own" },
    };
  }
  if (type === "statistics_table") {
    return {
      kind: "archive_work" as const,
      title: `“${subject}”统计表填报`,
      text: `${unit.short}按统计口径填报“${subject}”统计表。`,
      details: { form: "delivery", materialKinds: ["统计表格"], deliveredTo: "市文明办" },
    };
  }
  if (requirement.method === "site_visit") {
    return {
      kind: "inspection" as const,
      title: `“${subject}”点位自查`,
      text: `${unit.short}对照标准开展点位自查，问题即查即改。`,
      details: { form: "self_check", inspector: unit.short, result: "passed" },
    };
  }
  return {
    kind: "activity" as const,
    title: `开展“${subject}”主题活动`,
    text: `${unit.short}围绕“${subject}”开展主题活动。`,
    details: { form: "campaign" },
  };
}

/** One real file that proves a requirement, with its description. */
export async function proofFor(
  requirement: RequirementPlan,
  unit: { short: string; agency: string },
  place: string,
  on: CivilDate,
  takenAt: Date,
  number: number,
  random: Random,
): Promise<Proof> {
  const type =
    requirement.materialTypes[0] ?? (requirement.method === "questionnaire" ? "statistics_table" : "scene_photo");
  const dated = formatDay(on, "zh-CN");
  const base = { documentNumber: null, caption: null, wordCount: null, materialType: type };
  if (type === "scene_photo") {
    const bytes = await scenePhoto(random.int(1, 1_000_000), takenAt);
    return {
      ...base,
      title: `${requirement.name}实景图片（${number}）`,
      caption: `${dated}，${place}，${unit.short}工作人员和志愿者，${requirement.name}，对照测评标准开展工作，现场实景。`,
      files: [{ name: `${requirement.code}_实景图片_${number}.jpg`, bytes }],
    };
  }
  if (type === "statistics_table") {
    const rows = [
      ["项目", "数量", "备注"],
      ...["第一季度", "第二季度", "第三季度"].map((term) => [term, random.int(20, 400), ""]),
    ];
    const title = `${requirement.name}统计表`;
    return { ...base, title, files: [{ name: `${title}.xlsx`, bytes: await table(title, rows) }] };
  }
  const isNormative = type === "normative_document";
  const documentNumber = isNormative ? `${unit.agency}〔${on.slice(0, 4)}〕${random.int(3, 96)}号` : null;
  const title = isNormative ? `关于印发“${requirement.name}”工作方案的通知` : `“${requirement.name}”工作情况说明`;
  const paragraphs = [
    `为落实创建文明城市工作部署，做好“${requirement.name}”各项任务，结合实际，${isNormative ? "制定本方案" : "现将有关情况说明如下"}。`,
    `一、目标任务。${requirement.text}。`,
    "二、责任分工。由主要负责同志牵头，分管负责同志具体抓，相关科室按职责落实到岗到人。",
    "三、工作要求。坚持问题导向，注重实效，不搞形式主义，不增加基层负担。",
  ];
  const bytes = await paper({ title, documentNumber, paragraphs, issuer: unit.short, dated });
  return {
    ...base,
    title,
    documentNumber,
    wordCount: paragraphs.join("").length,
    files: [{ name: `${title}.docx`, bytes }],
  };
}
