import { listContributions } from "@/lib/activities/contributions/data";
import type { LedgerContribution } from "@/lib/activities/contributions/types";
import { sumMetrics } from "@/lib/dashboard/metrics/rules";
import type { MetricStanding } from "@/lib/dashboard/types";
import { unitsUnder } from "@/lib/dashboard/view/data";
import type { View } from "@/lib/dashboard/view/types";
import type { Scope } from "@/lib/permissions/scope";

/** States of the entries whose figures count. */
export const countedStates = ["approved", "archived"] as const;

/** Figures of a unit and period that count towards sums; of one metric when it is named. */
export function countedFigures(
  scope: Scope,
  { unit, from, to, asOf }: View,
  metric?: string,
): Promise<LedgerContribution[]> {
  return listContributions(scope, {
    departmentPath: unit.path,
    from: from ?? undefined,
    to: to ?? undefined,
    asOf: asOf ?? undefined,
    metrics: metric === undefined ? undefined : [metric],
    states: countedStates,
  });
}

/** Sums of every metric of the unit and period that can be added, joint figures by agreed share. */
export async function getMetricSums(scope: Scope, view: View): Promise<MetricStanding[]> {
  const [figures, units] = await Promise.all([countedFigures(scope, view), unitsUnder(view.unit.path)]);
  return sumMetrics(figures, units);
}
