import type { ActivityRecord } from "@/lib/activities/types";
import { type EntryWarning, warningsOf } from "@/lib/activities/warnings/rules";
import { type CivilDate, formatCivil, formatDay } from "@/lib/platform/dates";
import { bindablesOf, bindText, looseNumbers } from "@/lib/reports/summary/binding/rules";
import type { Binding, Paragraph, Run } from "@/lib/reports/types";

export type EntryStatement = {
  readonly paragraph: Paragraph;
  readonly loose: readonly string[];
  readonly warnings: readonly EntryWarning[];
};

export function entryBinding(entry: Pick<ActivityRecord, "id">): Binding & { activityIds: string[] } {
  return { activityIds: [entry.id], href: `/activities/${entry.id}` };
}

const ended = /[。！？；]$/;

/** The day of the entry, where its own words do not say it already. */
function dateLead(entry: ActivityRecord, text: string): string {
  if (!entry.startOn || entry.precision === "unknown" || entry.precision === "year") return "";
  const span = { date: entry.startOn, precision: entry.precision, endDate: entry.endOn };
  const sameYear = entry.startOn.startsWith(String(entry.year));
  const day = formatCivil(span, "zh-CN", { year: !sameYear });
  const month = `${Number(entry.startOn.slice(5, 7))}月`;
  return text.includes(day) || text.includes(month) || (entry.precision !== "half_year" && text.includes("半年"))
    ? ""
    : `${day}，`;
}

/** Remarks of the checks that belong into the paper itself; the rest goes to the notes. */
function remarksOf(entry: ActivityRecord, warnings: readonly EntryWarning[], binding: Binding): Run[] {
  const flags = warnings.flatMap((warning) => {
    if (warning.about !== "figures") return [];
    const { finding } = warning;
    if (finding.code === "rate_without_sample") return ["样本量未记录"];
    if (finding.code === "after_period") return ["期后事项"];
    if (finding.code === "as_of_before_period_end") return [`数据截至${formatDay(finding.asOf, "zh-CN")}`];
    return [];
  });
  const unexplained =
    entry.kind === "frame" &&
    warnings.some((warning) => warning.about === "entry" && warning.code === "meaning_missing");
  return [
    ...[...new Set(flags)].map((text): Run => ({ kind: "flag", text, binding })),
    ...(unexplained ? [{ kind: "missing" as const, what: "各项内容" }] : []),
  ];
}

/**
 * One entry as the paper states it: its own sentence with each number bound to the entry; what the
 * sentence does not state is said behind it, so that no figure is lost.
 */
export function stateEntry(entry: ActivityRecord, today: CivilDate): EntryStatement {
  const binding = entryBinding(entry);
  const { figures, others } = bindablesOf(entry);
  const words = (entry.text || entry.title).trim();
  const text = `${dateLead(entry, words)}${words}${ended.test(words) ? "" : "。"}`;
  const { runs, found } = bindText(text, [...figures, ...others], binding);
  const unsaid = figures.filter((figure) => !found.has(figure));
  const behind = unsaid.flatMap(({ label, printed }, index): Run[] => [
    { kind: "text", text: `${index === 0 ? "" : "，"}${label}` },
    { kind: "figure", text: printed, binding },
  ]);
  const warnings = warningsOf(entry, today);
  return {
    paragraph: {
      runs: [
        ...runs,
        ...behind,
        ...(behind.length ? [{ kind: "text", text: "。" } as const] : []),
        ...remarksOf(entry, warnings, binding),
      ],
    },
    loose: looseNumbers(runs),
    warnings,
  };
}
