import type { RequirementDraft } from "@/lib/indicators/import/types";
import { defaultRequirement } from "@/lib/indicators/rules";

/** One requirement of the sample; its number under its method is given when the rows are laid out. */
export type Ask = Omit<RequirementDraft, "sequence">;
/** One standard of a content: its text, what it asks, and the rule of its number where it is not the usual one. */
export type SampleStandard = {
  readonly text: string;
  readonly asks: readonly Ask[];
  readonly rule?: { readonly kind: string; readonly parameters: string };
};
export type SampleNode = {
  readonly code: string;
  readonly name: string;
  readonly weight?: string;
  readonly rule?: { readonly kind: string; readonly parameters: string };
  readonly leads?: readonly string[];
  readonly supports?: readonly string[];
  readonly standards?: readonly SampleStandard[];
  readonly children?: readonly SampleNode[];
};

const mark = "示例";
const captionRule = "时间、地点、人物、主题、背景、事由";

function ask(fields: Partial<Ask>): Ask {
  const { sequence: _, ...plain } = defaultRequirement();
  return { ...plain, materialTypes: [], note: mark, ...fields };
}

/** 规范文件: issued, with its number. */
export const doc = (text: string, minItems = 1): Ask =>
  ask({ text, materialTypes: ["normative_document"], minItems, documentNumberRequired: true });
/** 说明报告 of at most 800 characters unless said (domain rule §2.2). */
export const report = (text: string, wordLimit = 800): Ask =>
  ask({ text, materialTypes: ["narrative_report"], wordLimit });
export const table = (text: string): Ask => ask({ text, materialTypes: ["statistics_table"] });
/** 实景图片: three per activity, twelve in all unless said (domain rule §2.2). */
export const photo = (text: string, minItems = 1, imageMax = 12): Ask =>
  ask({
    text,
    materialTypes: ["scene_photo"],
    minItems,
    imageMin: minItems,
    imagesPerActivity: 3,
    imageMax,
    captionRule,
  });
export const site = (text: string, ...pointTypes: string[]): Ask =>
  ask({ method: "site_visit", text, pointTypes, scoringRule: "按抽查点位平均计分" });
export const survey = (text: string, gradeA?: string, gradeB?: string, gradeC?: string): Ask =>
  ask({
    method: "questionnaire",
    text,
    gradeA: gradeA ?? null,
    gradeB: gradeB ?? null,
    gradeC: gradeC ?? null,
    scoringRule: "按问卷肯定率计分，须注明样本量",
  });
/** 征求主管部门意见: obtained by the higher office, nothing is uploaded by the unit. */
export const opinion = (text: string): Ask => ask({ method: "authority_opinion", text, minItems: 0 });
export const self = (text: string): Ask =>
  ask({ method: "self_assessment", text, materialTypes: ["narrative_report"], wordLimit: 800 });

export function std(text: string, ...asks: Ask[]): SampleStandard {
  return { text, asks };
}

/** A measured standard in three steps; the factors of the steps are a parameter. */
export function graded(text: string, a: string, b: string, ...asks: Ask[]): SampleStandard {
  const below = b.replace(/[>≥=]+/, "≤");
  const grades = { gradeA: a, gradeB: b, gradeC: b.startsWith("≥") ? below.replace("≤", "<") : below };
  const [first, ...rest] = asks;
  const parameters = `a=${a.replace("≥", ">=")};b=${b.replace("≥", ">=")};factors=1/0.6/0`;
  return { text, asks: first ? [{ ...first, ...grades }, ...rest] : [], rule: { kind: "grade", parameters } };
}

export function content(code: string, name: string, units: string, ...standards: SampleStandard[]): SampleNode {
  const [leads = "", supports = ""] = units.split("|");
  const list = (text: string) => text.split("、").filter(Boolean);
  return { code, name, leads: list(leads), supports: list(supports), standards };
}

export function node(code: string, name: string, ...children: SampleNode[]): SampleNode {
  return { code, name, children, rule: { kind: "mean", parameters: "" } };
}

export function weighted(weight: string, found: SampleNode): SampleNode {
  return { ...found, weight };
}

export function ruled(kind: string, parameters: string, found: SampleNode): SampleNode {
  return { ...found, rule: { kind, parameters } };
}
