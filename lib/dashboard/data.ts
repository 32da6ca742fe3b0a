import { getMetricSums } from "@/lib/dashboard/metrics/data";
import { countEntries } from "@/lib/dashboard/months/data";
import { getReadiness } from "@/lib/dashboard/readiness/data";
import type { RollUpQuery } from "@/lib/dashboard/schema";
import type { RollUp } from "@/lib/dashboard/types";
import { resolveView } from "@/lib/dashboard/view/data";
import type { View } from "@/lib/dashboard/view/types";
import type { Scope } from "@/lib/permissions/scope";

/** The roll-up of a view; pages read its parts (readiness, entries, sums) by the same three functions. */
export async function rollUpOf(scope: Scope, view: View): Promise<RollUp> {
  const { unit, round, from, to, asOf } = view;
  const [readiness, entries, metrics] = await Promise.all([
    getReadiness(view),
    countEntries(view),
    getMetricSums(scope, view),
  ]);
  return {
    department: { id: unit.id, name: unit.name },
    round: round && {
      id: round.id,
      name: round.name,
      windowFrom: round.windowFrom,
      windowTo: round.windowTo,
      assessmentDate: round.assessmentDate,
    },
    from,
    to,
    asOf,
    total: readiness?.total ?? null,
    nodes: readiness?.nodes ?? [],
    standards: readiness?.standards ?? [],
    departments: readiness?.departments ?? [],
    ...entries,
    metrics,
  };
}

/**
 * The one function behind every number of dashboards, API and reports. Null when unit or round lie outside
 * the scope. Readiness is that of the whole round for the standards in which the unit has a part; entries
 * and figures are the unit's own subtree, joint figures by agreed share.
 */
export async function getRollUp(scope: Scope, query: RollUpQuery): Promise<RollUp | null> {
  const view = await resolveView(scope, query);
  return view && rollUpOf(scope, view);
}
