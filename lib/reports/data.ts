import { listOccurrences } from "@/lib/activities/contributions/data";
import { ratio } from "@/lib/activities/figures/checks/rules";
import { listSeries } from "@/lib/activities/series/data";
import { listTargets } from "@/lib/assignments/targets/data";
import { getRollUp } from "@/lib/dashboard/data";
import { countedStates } from "@/lib/dashboard/metrics/data";
import { listTargetActuals } from "@/lib/dashboard/targets/data";
import { findUnit } from "@/lib/dashboard/view/data";
import { listLeadingGroups } from "@/lib/departments/leading-groups/data";
import { listWorkingGroups } from "@/lib/departments/working-groups/data";
import type { Scope } from "@/lib/permissions/scope";
import { addDays, type CivilDate, startOfDay, yearPeriod } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db/client";
import { tallyAssignments } from "@/lib/reports/assignments/data";
import { listReportEntries } from "@/lib/reports/entries/data";
import type { SummaryQuery } from "@/lib/reports/schema";
import type { TargetLine } from "@/lib/reports/summary/frames/rules";
import { composeSummary } from "@/lib/reports/summary/rules";
import type { WorkSummary } from "@/lib/reports/types";

async function listTargetLines(scope: Scope, departmentId: string, year: number): Promise<TargetLine[]> {
  const { start, end } = yearPeriod(year);
  const { items } = await listTargets(scope, { department: departmentId, take: 100 });
  const made = await db().creationTarget.findMany({
    where: { id: { in: items.map(({ id }) => id) }, createdAt: { lt: startOfDay(addDays(end, 1)) } },
    select: { id: true },
  });
  const known = new Set(made.map(({ id }) => id));
  // A target of an earlier year that fell due before this one is that year's business.
  const current = items.filter(({ id, dueOn }) => known.has(id) && (!dueOn || dueOn >= start));
  const actuals = await listTargetActuals(scope, current, { today: end, asOf: end });
  return current.map((target) => {
    const actual = actuals[target.id];
    const whole = { value: target.value, qualifier: target.qualifier, unit: target.unit ?? "" };
    return {
      target,
      actual: actual?.figure ?? null,
      asOf: actual?.asOf ?? null,
      ratio: actual?.figure && target.value !== null ? ratio(actual.figure, whole) : null,
    };
  });
}

/**
 * 工作总结 of a unit and its subtree for a reporting year, from approved and archived entries alone. Every
 * number is bound to its records; what is not there is marked as missing. Null outside the scope.
 */
export async function buildWorkSummary(
  scope: Scope,
  query: SummaryQuery,
  today: CivilDate,
): Promise<WorkSummary | null> {
  const unit = await findUnit(scope, query.department);
  if (!unit) return null;
  const { year } = query;
  const { start, end } = yearPeriod(year);
  const above = await db().department.findUniqueOrThrow({
    where: { id: unit.id },
    select: { parent: { select: { name: true } } },
  });
  const [entries, counted, groups, workingGroups, tallies, targets, series, rollUp] = await Promise.all([
    listReportEntries(scope, unit.path, year),
    listOccurrences(scope, { departmentPath: unit.path, year, states: countedStates }),
    listLeadingGroups(scope, unit.id),
    listWorkingGroups(scope, unit.id),
    tallyAssignments(unit.path, unit.id, year),
    listTargetLines(scope, unit.id, year),
    listSeries(scope, { department: unit.id, take: 100 }),
    getRollUp(scope, { department: unit.id, from: start, to: end }),
  ]);
  return composeSummary({
    unit: { id: unit.id, name: unit.name, above: above.parent?.name ?? null },
    year,
    today,
    entries,
    counted,
    groups,
    workingGroups,
    tallies,
    targets,
    series: series.items.filter(
      ({ id, department, entries: all }) =>
        department.id === unit.id && (all === 0 || entries.some((entry) => entry.series?.id === id)),
    ),
    metrics: rollUp?.metrics ?? [],
  });
}
