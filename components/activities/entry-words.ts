import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import { countUnitOf, kindOf } from "@/lib/activities/kinds/registry";
import type { ActivityRow, FigureRecord } from "@/lib/activities/types";
import { formatCivil } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

type Dated = Pick<ActivityRow, "startOn" | "endOn" | "precision">;

/** When it was, as exactly as it is known; a dash while a draft has no date yet. */
export function whenText(entry: Dated, t: Translate): string {
  if (!entry.startOn && entry.precision !== "unknown") return "—";
  return formatCivil({ date: entry.startOn, endDate: entry.endOn, precision: entry.precision }, t.locale);
}

/** The kind, and its form where one was chosen: "会议 · 专题会议". */
export function kindText(kind: string, form: unknown, t: Translate): string {
  const definition = kindOf(kind);
  const choice = definition.fields.form?.choices?.find((each) => each.code === form);
  return choice ? `${t(definition.words)} · ${t(choice.words)}` : t(definition.words);
}

type Counted = Pick<ActivityRow, "kind" | "occurrences" | "occurrencesQualifier" | "occurrencesWording">;

/** How many it stands for: 5次, 20多次, 若干次. */
export function countText(entry: Counted, details: { readonly form?: unknown } | null, t: Translate): string {
  return formatFigure(
    {
      value: entry.occurrences === null ? null : String(entry.occurrences),
      qualifier: entry.occurrences === null ? "uncounted" : entry.occurrencesQualifier,
      unit: countUnitOf(entry.kind, details),
      wording: entry.occurrencesWording,
    },
    t.locale,
  );
}

type Shown = Pick<FigureRecord, "metric" | "label" | "value" | "qualifier" | "wording" | "unit">;

export function metricText(figure: Pick<Shown, "metric" | "label">, t: Translate): string {
  return figure.label ?? t(metricOf(figure.metric).words);
}

/** Name and value: "参加人数 2000多人". */
export function figureText(figure: Shown, t: Translate): string {
  return `${metricText(figure, t)} ${formatFigure(figure, t.locale)}`;
}
