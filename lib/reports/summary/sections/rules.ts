import type { LedgerContribution } from "@/lib/activities/contributions/types";
import { uniqueDocuments } from "@/lib/activities/documents/rules";
import { moneyKindLabels } from "@/lib/activities/figures/labels";
import { sumFigures } from "@/lib/activities/figures/sums/rules";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import { type ActivityKind, activityKinds, kindOf, readDetails, sectionOf } from "@/lib/activities/kinds/registry";
import type { SummarySection as SectionCode } from "@/lib/activities/kinds/types";
import type { ActivityRecord } from "@/lib/activities/types";
import type { MetricStanding } from "@/lib/dashboard/types";
import { countParagraph } from "@/lib/reports/summary/counts/rules";
import { type EntryStatement, entryBinding } from "@/lib/reports/summary/entries/rules";
import type { Paragraph, Run, SummaryPart } from "@/lib/reports/types";

/** Headings as such papers have them, in their order. */
export const sectionHeadings: Readonly<Record<SectionCode, string>> = {
  basics: "基本情况",
  organisation: "加强组织领导，健全工作机制",
  publicity: "广泛宣传发动，营造浓厚氛围",
  implementation: "细化目标任务，狠抓工作落实",
  breakthrough: "突出工作重点，实现攻坚突破",
  honours: "创建工作取得的成效",
  problems: "存在的问题",
  next_steps: "下一步工作打算",
};

/** More entries of one kind than this are counted and summed; the first are named. */
const mostParagraphs = 12;
const mostNamed = 8;

/** A document cited many times is listed once (domain rule §9.8-7). */
function withoutRepeats(entries: readonly ActivityRecord[]): ActivityRecord[] {
  const documents = entries.flatMap((entry) => {
    if (entry.kind !== "document") return [];
    const { documentNumber, fullTitle } = readDetails("document", entry.details);
    return [{ id: entry.id, documentNumber, title: fullTitle ?? entry.title }];
  });
  const kept = new Set(uniqueDocuments(documents).map(({ id }) => id));
  return entries.filter((entry) => entry.kind !== "document" || kept.has(entry.id));
}

/** Classes that were commended, each once, whatever they were commended for. */
function winnersParagraph(entries: readonly ActivityRecord[], href: string): Paragraph | null {
  const awards = entries.filter((entry) => entry.details.form === "class");
  const names = new Set(awards.flatMap((entry) => readDetails("award", entry.details).winners ?? []));
  if (awards.length < 2 || names.size === 0) return null;
  const binding = { activityIds: awards.map(({ id }) => id), href };
  const sorted = [...names].sort((a, b) => a.localeCompare(b, "zh-CN", { numeric: true }));
  return {
    runs: [
      { kind: "text", text: "各项评比中受到表扬的班级共" },
      { kind: "figure", text: `${names.size}个班`, binding },
      { kind: "text", text: `（${sorted.join("、")}）。` },
    ],
  };
}

/** Many like entries: the first by name, the rest by number. */
function namedParagraph(entries: readonly ActivityRecord[]): Paragraph {
  const named = entries.slice(0, mostNamed).flatMap((entry, index): Run[] => [
    { kind: "text", text: index ? "、" : "主要有：" },
    { kind: "figure", text: entry.title, binding: entryBinding(entry) },
  ]);
  return { runs: [...named, { kind: "text", text: `等${entries.length}项。` }] };
}

export type SectionInput = {
  readonly entries: readonly ActivityRecord[];
  /** Counts of the same entries. */
  readonly counted: readonly LedgerContribution[];
  readonly state: (entry: ActivityRecord) => EntryStatement;
  /** The list of the unit's entries of a kind in the reporting year. */
  readonly listHref: (kind: ActivityKind) => string;
};

/** The parts of one section, kind by kind in the order of the registry: the count, then what was done. */
export function partsOf(section: SectionCode, { entries, counted, state, listHref }: SectionInput): SummaryPart[] {
  const own = withoutRepeats(entries.filter((entry) => sectionOf(entry.kind, entry.details) === section));
  const ids = new Set(own.map(({ id }) => id));
  return activityKinds.flatMap((kind: ActivityKind) => {
    const group = own.filter((entry) => entry.kind === kind);
    if (group.length === 0) return [];
    const count = countParagraph(
      kind,
      counted.filter((each) => each.kind === kind && ids.has(each.activityId)),
      listHref(kind),
    );
    const said = group.length > mostParagraphs ? [namedParagraph(group)] : group.map((entry) => state(entry).paragraph);
    const winners = kind === "award" ? winnersParagraph(group, listHref(kind)) : null;
    return [{ heading: kindOf(kind).words.zh, paragraphs: [count, ...said, winners].filter((each) => each !== null) }];
  });
}

/** How many times the counted entries happened: 12000余人（2次）. Nothing where they are counted in other units. */
function timesOf(activityIds: readonly string[], counted: readonly LedgerContribution[]): string {
  const own = counted.filter(({ activityId }) => activityIds.includes(activityId));
  const sum = sumFigures(own);
  return sum.kind === "total" && sum.figure.unit === "次" ? `（${formatFigure(sum.figure, "zh-CN")}）` : "";
}

/** Sums of the year that more than one figure went into, as the dashboards show them. */
export function totalsParagraph(
  metrics: readonly MetricStanding[],
  counted: readonly LedgerContribution[],
  hrefOf: (standing: MetricStanding) => string,
): Paragraph | null {
  const runs = metrics.flatMap((standing): Run[] => {
    const { sum, metric, label } = standing;
    if (sum.kind !== "total" || sum.counted.length < 2) return [];
    const money = sum.figure.moneyKind ? moneyKindLabels[sum.figure.moneyKind].zh : "";
    const activityIds = [...new Set(sum.counted.map(({ activityId }) => activityId))];
    return [
      { kind: "text", text: `${money}${label ?? metricOf(metric).words.zh}` },
      {
        kind: "figure",
        text: `${formatFigure(sum.figure, "zh-CN")}${timesOf(activityIds, counted)}`,
        binding: { activityIds, href: hrefOf(standing) },
      },
      { kind: "text", text: "、" },
    ];
  });
  if (runs.length === 0) return null;
  return {
    runs: [{ kind: "text", text: "据台账统计，全年合计：" }, ...runs.slice(0, -1), { kind: "text", text: "。" }],
  };
}

const ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 一是……二是…… before the points of problems and plans. */
export function numbered(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, index) => ({
    runs: [{ kind: "text", text: `${ordinals[index] ?? index + 1}是` }, ...paragraph.runs],
  }));
}
