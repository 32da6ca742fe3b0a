import { compare, toDecimal } from "@/lib/activities/figures/decimals/rules";
import { figureErrors, hasNumber } from "@/lib/activities/figures/rules";
import type { FigureValue, Qualifier } from "@/lib/activities/figures/types";
import { isMoneyUnit } from "@/lib/activities/figures/units/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import { fieldsOf, kindOf } from "@/lib/activities/kinds/registry";
import type { CivilDate, DatePrecision } from "@/lib/platform/dates";
import type { FieldErrors } from "@/lib/platform/result";

export type CheckedFigure = {
  readonly metric: string;
  readonly label: string | null;
  readonly value: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly moneyKind: FigureValue["moneyKind"];
  readonly asOf: CivilDate | null;
  readonly sourceText: string | null;
};

/** What submitting looks at. */
export type CheckedEntry = {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly startOn: CivilDate | null;
  readonly endOn: CivilDate | null;
  readonly precision: DatePrecision;
  readonly place: string | null;
  readonly occurrences: number | null;
  readonly occurrencesQualifier: Qualifier;
  readonly sourceText: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly figures: readonly CheckedFigure[];
  /** Linked standards that demand a picture, are not filled yet, and get none from this entry. */
  readonly picturesWanted: number;
};

/** A figure of money says of which kind it is; 生产总值 in 亿元 is no money of ours and says none. */
export function needsMoneyKind(figure: { readonly metric: string; readonly unit: string }): boolean {
  return metricOf(figure.metric).money === true || (figure.metric === "other" && isMoneyUnit(figure.unit));
}

/** What is wrong with a figure as such: field → code. These are refused in a draft too. */
export function figureFaults(figure: Omit<CheckedFigure, "asOf" | "sourceText">): Readonly<Record<string, string>> {
  const { moneyKind, ...errors } = figureErrors(figure);
  const faults: Record<string, string> = { ...errors };
  if (figure.metric === "other" && !figure.label) faults.label = "required";
  const rate = metricOf(figure.metric).sample && figure.unit === "%" && !faults.value ? figure.value : null;
  if (rate && compare(toDecimal(rate), toDecimal("100")) > 0) faults.value = "rate_over_100";
  if (moneyKind === "not_money") faults.moneyKind = moneyKind;
  return faults;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/**
 * Everything that an entry still lacks before it can be submitted: field path → code. Empty when it can.
 * Domain rule §9.1: a figure has an as-of date and a source sentence; the entry's own date and text serve.
 */
export function missingParts(entry: CheckedEntry): FieldErrors {
  const kind = kindOf(entry.kind);
  const missing: Record<string, string> = {};
  if (entry.title === "") missing.title = "required";
  const needs = (part: (typeof kind.required)[number]) => kind.required.includes(part);
  if (needs("date") && !entry.startOn && entry.precision !== "unknown") missing.startOn = "required";
  if (entry.precision === "range" && !entry.endOn) missing.endOn = "required";
  if (needs("place") && !entry.place) missing.place = "required";
  if (needs("text") && entry.text === "") missing.text = "required";
  if (needs("figures") && entry.figures.length === 0) missing.figures = "required";
  if (entry.occurrences === null && hasNumber(entry.occurrencesQualifier)) missing.occurrences = "required";
  for (const [key, field] of Object.entries(fieldsOf(entry.kind)))
    if (field.required && isEmpty(entry.details[key])) missing[`details.${key}`] = "required";
  const entryIsSource = Boolean(entry.sourceText) || entry.text !== "";
  entry.figures.forEach((figure, index) => {
    if (needsMoneyKind(figure) && !figure.moneyKind) missing[`figures.${index}.moneyKind`] = "required";
    if (!figure.sourceText && !entryIsSource) missing[`figures.${index}.sourceText`] = "source_required";
    if (!figure.asOf && !entry.startOn) missing[`figures.${index}.asOf`] = "required";
  });
  if (entry.picturesWanted > 0) missing.evidence = "picture_required";
  return missing;
}
