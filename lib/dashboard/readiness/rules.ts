import { addCounts } from "@/lib/dashboard/standing/rules";
import type { ReadinessRow } from "@/lib/dashboard/standing/types";
import type { DepartmentStanding, StandardStanding } from "@/lib/dashboard/types";
import { noLinks } from "@/lib/evidence/readiness/rules";
import { countBuckets } from "@/lib/indicators/scoring/sufficiency/rules";

/**
 * Units with the standards that they lead and the links of their own items; leads outside the subtree follow,
 * standards without a lead come last, so that the lines add up to the total.
 */
export function byDepartment(
  units: readonly { readonly id: string; readonly name: string }[],
  standards: readonly StandardStanding[],
  rows: readonly ReadinessRow[],
): DepartmentStanding[] {
  const led = Map.groupBy(standards, ({ leadId }) => leadId);
  const asked = new Set(standards.flatMap(({ slots }) => slots.map(({ requirementId }) => requirementId)));
  const links = Map.groupBy(
    rows.filter(({ requirementId }) => asked.has(requirementId)),
    ({ departmentId }) => departmentId,
  );
  const line = (departmentId: string | null, name: string | null): DepartmentStanding => {
    const own = led.get(departmentId) ?? [];
    const ownLinks = departmentId ? (links.get(departmentId) ?? []) : [];
    return {
      departmentId,
      name,
      standards: own.length,
      buckets: countBuckets(own.map(({ bucket }) => bucket)),
      links: ownLinks.reduce((sum, row) => addCounts(sum, row.counts), noLinks),
    };
  };
  const inside = new Set(units.map(({ id }) => id));
  const outside = [...led].flatMap(([id, [first]]) =>
    id !== null && !inside.has(id) ? [line(id, first?.leadName ?? null)] : [],
  );
  return [
    ...units.filter(({ id }) => led.has(id) || links.has(id)).map(({ id, name }) => line(id, name)),
    ...outside,
    ...(led.has(null) ? [line(null, null)] : []),
  ];
}
