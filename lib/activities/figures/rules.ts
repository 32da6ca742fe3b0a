import { isDecimal } from "@/lib/activities/figures/decimals/rules";
import type { Contribution, FigureValue, Qualifier, SumQualifier } from "@/lib/activities/figures/types";
import { isMoneyUnit } from "@/lib/activities/figures/units/rules";

/** 过半 and uncounted figures have no number: 过半 of 25 is never printed as 12.5 (S4-46). */
export function hasNumber(qualifier: FigureValue["qualifier"]): qualifier is SumQualifier {
  return qualifier !== "more_than_half" && qualifier !== "uncounted";
}

/** The figure with the latest as-of date, for what is read and not added: rates, populations, ranks. */
export function latestFigure<T extends Pick<Contribution, "id" | "asOf">>(contributions: readonly T[]): T | null {
  const newest = (a: T, b: T) => (a.asOf ?? "").localeCompare(b.asOf ?? "", "en") || (a.id < b.id ? -1 : 1);
  return contributions.reduce<T | null>((best, item) => (best && newest(best, item) > 0 ? best : item), null);
}

/** How many occurrences an entry stands for, as a figure: meetings, inspections, issues are counted by this alone. */
export function occurrencesOf(entry: {
  readonly id: string;
  readonly departmentId: string;
  readonly occurrences: number | null;
  readonly qualifier: Qualifier;
  readonly wording?: string | null;
  readonly unit: string;
  readonly asOf?: Contribution["asOf"];
  readonly aggregateId?: string | null;
  readonly shares?: Contribution["shares"];
}): Contribution {
  const { id, departmentId, occurrences, qualifier, unit, wording, asOf, aggregateId, shares } = entry;
  const counted = hasNumber(qualifier) && occurrences !== null;
  const kept = counted || !hasNumber(qualifier) ? qualifier : "uncounted";
  const figure = { value: counted ? String(occurrences) : null, qualifier: kept, unit, wording: wording ?? null };
  return { id, activityId: id, departmentId, figure, asOf, aggregateId, shares };
}

/** What is wrong with a figure as entered: field → code. Empty when it may be stored. */
export function figureErrors(figure: FigureValue): Readonly<Partial<Record<"value" | "unit" | "moneyKind", string>>> {
  const errors: Partial<Record<"value" | "unit" | "moneyKind", string>> = {};
  if (hasNumber(figure.qualifier)) {
    if (figure.value === null || figure.value === "") errors.value = "required";
    else if (!isDecimal(figure.value)) errors.value = "not_a_number";
  } else if (figure.value !== null) errors.value = "no_number_allowed";
  if (figure.unit.trim() === "") errors.unit = "required";
  const money = isMoneyUnit(figure.unit);
  if (money && !figure.moneyKind) errors.moneyKind = "required";
  if (!money && figure.moneyKind) errors.moneyKind = "not_money";
  return errors;
}
