import type { LedgerContribution } from "@/lib/activities/contributions/types";
import { sumByKind } from "@/lib/activities/figures/sums/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import type { MetricStanding } from "@/lib/dashboard/types";

/** Figures that may be added at all: those of one metric, and without a code those that call themselves alike. */
function groupOf({ metric, label }: LedgerContribution): string {
  return metric === "other" ? `other:${label ?? ""}` : metric;
}

/**
 * Sums of every metric that can be added, one for each unit and kind of money. Rates, ranks and the like
 * are never added. `departments` counts for these units alone, by agreed shares.
 */
export function sumMetrics(
  contributions: readonly LedgerContribution[],
  departments?: ReadonlySet<string>,
): MetricStanding[] {
  const groups = Map.groupBy(
    contributions.filter(({ metric }) => metricOf(metric).additive),
    groupOf,
  );
  return [...groups.values()].flatMap((group) =>
    sumByKind(group, { departments }).map((sum) => ({
      metric: group[0]?.metric ?? "other",
      label: group[0]?.metric === "other" ? (group[0].label ?? null) : null,
      sum,
    })),
  );
}
