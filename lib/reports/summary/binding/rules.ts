import { occurrencesOf } from "@/lib/activities/figures/rules";
import type { FigureValue } from "@/lib/activities/figures/types";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import { countUnitOf, readDetails } from "@/lib/activities/kinds/registry";
import type { ActivityRecord } from "@/lib/activities/types";
import type { Run } from "@/lib/reports/types";

/** A number of an entry, with every way in which a sentence may state it. */
export type Bindable = { readonly label: string; readonly printed: string; readonly forms: readonly string[] };

/** The words of a figure in the source's own wording, in digits and in characters. */
function formsOf(figure: FigureValue): string[] {
  const forms = [
    formatFigure(figure, "zh-CN"),
    formatFigure(figure, "zh-CN", { style: "chinese" }),
    formatFigure(figure, "zh-CN", { wording: false }),
    formatFigure(figure, "zh-CN", { wording: false, style: "chinese" }),
  ];
  return [...new Set(forms)].filter((form) => form.length > 1);
}

function bindable(label: string, figure: FigureValue): Bindable {
  return { label, printed: formatFigure(figure, "zh-CN"), forms: formsOf(figure) };
}

/** What a figure is called: its label, else its metric; classes and sections stand before it. */
export function figureLabel(figure: ActivityRecord["figures"][number]): string {
  const name = figure.label ?? metricOf(figure.metric).words.zh;
  return figure.department ? `${figure.department.name}${name}` : name;
}

/** The numbers of an entry: its figures, its count, and what a project has put out. */
export function bindablesOf(entry: ActivityRecord): { figures: Bindable[]; others: Bindable[] } {
  const count = occurrencesOf({
    id: entry.id,
    departmentId: entry.department.id,
    occurrences: entry.occurrences,
    qualifier: entry.occurrencesQualifier,
    wording: entry.occurrencesWording,
    unit: countUnitOf(entry.kind, entry.details),
  });
  const outputs = entry.kind === "project" ? (readDetails("project", entry.details).outputs ?? []) : [];
  return {
    figures: entry.figures.map((figure) => bindable(figureLabel(figure), figure)),
    others: [
      ...(count.figure.value === null ? [] : [bindable("", count.figure)]),
      ...outputs.flatMap(({ name, quantity, unit }) =>
        quantity && unit ? [bindable(name ?? "", { value: quantity, qualifier: "exact", unit })] : [],
      ),
    ],
  };
}

type Match = { readonly at: number; readonly form: string; readonly of: Bindable };

/** The first words from `from` on that state a number; of two alike the one that was not stated yet. */
function nextMatch(text: string, from: number, bindables: readonly Bindable[]): Match | null {
  let best: Match | null = null;
  for (const of of bindables) {
    for (const form of of.forms) {
      const at = text.indexOf(form, from);
      // A number inside a longer one ("5次" in "15次") is another number.
      if (at < 0 || (/^\d/.test(form) && /[\d.]/.test(text[at - 1] ?? ""))) continue;
      if (!best || at < best.at || (at === best.at && form.length > best.form.length)) best = { at, form, of };
    }
  }
  return best;
}

/**
 * Cuts a sentence where it states one of the entry's numbers and binds those words to the entry. Answers
 * the runs and which numbers were found.
 */
export function bindText(
  text: string,
  bindables: readonly Bindable[],
  binding: { activityIds: string[]; href: string },
): { runs: Run[]; found: ReadonlySet<Bindable> } {
  const runs: Run[] = [];
  const found = new Set<Bindable>();
  let from = 0;
  const next = () =>
    nextMatch(
      text,
      from,
      [...bindables].sort((a, b) => Number(found.has(a)) - Number(found.has(b))),
    );
  for (let match = next(); match; match = next()) {
    if (match.at > from) runs.push({ kind: "text", text: text.slice(from, match.at) });
    runs.push({ kind: "figure", text: match.form, binding });
    found.add(match.of);
    from = match.at + match.form.length;
  }
  if (from < text.length) runs.push({ kind: "text", text: text.slice(from) });
  return { runs, found };
}

const quantity =
  /(?<![\d.〔-])\d+(?:\.\d+)?[余多]?[万亿]?(?:人次|平方公里|平方米|百分点|人|名|次|场|份|支|个|项|条|期|处|户|篇|所|座|片|副|元|%)/g;

/** Numbers that a sentence states and no record holds: somebody should enter or correct them. */
export function looseNumbers(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => (run.kind === "text" ? [...run.text.matchAll(quantity)].map(([number]) => number) : []));
}
