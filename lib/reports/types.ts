import type { Words } from "@/lib/platform/i18n";

/** Where the reader lands who opens a number: the records and, for sums, the arithmetic. */
export type Binding = {
  /** Ledger entries that the words rest on. */
  readonly activityIds: readonly string[];
  /** Page that explains the number or shows the record. */
  readonly href: string;
};

/**
 * A piece of a paragraph. `figure` is a number (or a counted fact) bound to the ledger; `missing` is
 * printed as 【待补充：…】 and never invented; `flag` is a remark of the checks (期后事项, 样本量未记录).
 */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly binding: Binding }
  | { readonly kind: "missing"; readonly what: string }
  | { readonly kind: "flag"; readonly text: string; readonly binding?: Binding };

export type Paragraph = { readonly runs: readonly Run[] };

/** `（一）…` within a section; its heading may be left out. */
export type SummaryPart = { readonly heading: string | null; readonly paragraphs: readonly Paragraph[] };

/** `一、…` of the summary. */
export type SummarySection = {
  readonly code: string;
  readonly heading: string;
  readonly parts: readonly SummaryPart[];
};

/** What the checks found that the author should look at before the paper goes out; not printed in the paper. */
export type SummaryNote = {
  readonly code: string;
  readonly severity: "info" | "warn";
  readonly text: Words;
  readonly href: string;
};

/** 工作总结: what page and Word file are both printed from. */
export type WorkSummary = {
  readonly title: string;
  readonly departmentId: string;
  readonly departmentName: string;
  /** 落款 */
  readonly signature: string;
  /** 落款日期, as printed: 2024年1月8日 */
  readonly dated: string;
  readonly year: number;
  readonly opening: readonly Paragraph[];
  readonly sections: readonly SummarySection[];
  readonly closing: readonly Paragraph[];
  readonly notes: readonly SummaryNote[];
};

/** The words of a run as they stand in the paper. */
export function runText(run: Run): string {
  if (run.kind === "missing") return `【待补充：${run.what}】`;
  return run.kind === "flag" ? `（${run.text}）` : run.text;
}
