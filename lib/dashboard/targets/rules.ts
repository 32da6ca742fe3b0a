import type { LedgerContribution } from "@/lib/activities/contributions/types";
import { ratio } from "@/lib/activities/figures/checks/rules";
import type { RatioResult } from "@/lib/activities/figures/checks/types";
import { latestFigure } from "@/lib/activities/figures/rules";
import { sumByKind } from "@/lib/activities/figures/sums/rules";
import type { FigureValue, SumResult } from "@/lib/activities/figures/types";
import { readUnit } from "@/lib/activities/figures/units/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import { type CivilDate, periodOf } from "@/lib/platform/dates";

type Due = Pick<TargetRecord, "dueOn" | "duePrecision">;
type Promised = Pick<TargetRecord, "value" | "qualifier" | "unit">;

/** Last day on which the promise can still be kept: the end of the month, quarter or year that was named. */
export function dueDay({ dueOn, duePrecision }: Due): CivilDate | null {
  return periodOf({ date: dueOn, precision: duePrecision })?.end ?? dueOn;
}

/** From 1 January of the year of the promise (or of an earlier due day) to the due day, at most to `until`. */
export function targetPeriod(due: Due, madeOn: CivilDate, until: CivilDate): { from: CivilDate; to: CivilDate } {
  const end = dueDay(due);
  const year = end && end < madeOn ? end.slice(0, 4) : madeOn.slice(0, 4);
  return { from: `${year}-01-01`, to: end && end < until ? end : until };
}

function touches({ startOn, endOn, year }: LedgerContribution, from: CivilDate, to: CivilDate): boolean {
  if (!startOn) return year >= Number(from.slice(0, 4)) && year <= Number(to.slice(0, 4));
  return (endOn ?? startOn) >= from && startOn <= to;
}

/**
 * The figures that count towards a target of these units: a figure with a dimension of its own (class,
 * section) goes by that, any other by its entry and the agreed shares.
 */
export function figuresOfTarget(
  figures: readonly LedgerContribution[],
  period: { readonly from: CivilDate; readonly to: CivilDate },
): LedgerContribution[] {
  return figures
    .filter((figure) => touches(figure, period.from, period.to))
    .map((figure) =>
      figure.subDepartmentId ? { ...figure, departmentId: figure.subDepartmentId, shares: undefined } : figure,
    );
}

export type Measured = {
  readonly figure: FigureValue | null;
  readonly asOf: CivilDate | null;
  readonly beside: readonly FigureValue[];
  readonly sums: readonly SumResult[];
};

function baseOf(unit: string | null): string {
  return readUnit(unit ?? "").base;
}

/** The sum (or, of rates and the like, the latest figure) in the target's own unit; everything else stands beside. */
export function measure(
  target: Pick<TargetRecord, "unit" | "metric">,
  figures: readonly LedgerContribution[],
  departments: ReadonlySet<string>,
): Measured {
  const additive = metricOf(target.metric ?? "other").additive;
  if (!additive) {
    const own = figures.filter(({ departmentId }) => departments.has(departmentId));
    const latest = latestFigure(own.filter(({ figure }) => baseOf(figure.unit) === baseOf(target.unit)));
    return { figure: latest?.figure ?? null, asOf: latest?.asOf ?? null, beside: [], sums: [] };
  }
  const sums = sumByKind(figures, { departments });
  const inUnit = sums.filter((sum) => sum.kind === "total" && baseOf(sum.figure.unit) === baseOf(target.unit));
  const chosen = inUnit.length === 1 ? inUnit[0] : undefined;
  const beside = sums.flatMap((sum): FigureValue[] => {
    if (sum.kind === "refused" || sum.kind === "empty") return [];
    return [
      ...(sum === chosen || sum.kind === "uncounted" ? [] : [sum.figure]),
      ...sum.beside.map(({ figure }) => figure),
    ];
  });
  return chosen?.kind === "total"
    ? { figure: chosen.figure, asOf: chosen.asOf, beside, sums }
    : { figure: null, asOf: null, beside, sums };
}

/** Share of what was promised. "At least 50" is a promise of 50; a promise in words (过半) gives no share. */
export function shareOfTarget(figure: FigureValue | null, { value, qualifier, unit }: Promised): RatioResult | null {
  if (!figure || value === null) return null;
  const floor = qualifier === "at_least" || qualifier === "over" ? "exact" : qualifier;
  return ratio(figure, { value, qualifier: floor, unit: unit ?? "" });
}

/** Kept, not kept, or null where the figures cannot tell. */
export function isReached(share: RatioResult | null): boolean | null {
  if (share?.kind !== "ratio" || share.figure.qualifier === "approx") return null;
  const percent = Number(share.figure.value);
  return percent > 100 || (percent === 100 && share.figure.qualifier !== "approx_below");
}

export function isOverdue(due: Due, today: CivilDate, reached: boolean | null): boolean {
  const end = dueDay(due);
  return end !== null && end < today && reached !== true;
}
