import { listContributions } from "@/lib/activities/contributions/data";
import type { LedgerContribution } from "@/lib/activities/contributions/types";
import { getTarget } from "@/lib/assignments/targets/data";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import { countedStates } from "@/lib/dashboard/metrics/data";
import {
  figuresOfTarget,
  isOverdue,
  isReached,
  type Measured,
  measure,
  shareOfTarget,
  targetPeriod,
} from "@/lib/dashboard/targets/rules";
import type { MeasuredTarget, MeasuredTargets, TargetExplanation, TargetOptions } from "@/lib/dashboard/targets/types";
import type { Scope } from "@/lib/permissions/scope";
import { type CivilDate, civilToday } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db/client";

type Reading = { figures: LedgerContribution[]; departments: ReadonlySet<string>; from: CivilDate; to: CivilDate };

/** The units below each of the units whose paths are given, by its id. */
async function subtreesOf(paths: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const units = await db().department.findMany({
    where: { OR: [...new Set(paths.values())].map((path) => ({ path: { startsWith: path } })) },
    select: { id: true, path: true },
  });
  const under = (top: string) => new Set(units.filter(({ path }) => path.startsWith(top)).map(({ id }) => id));
  return new Map([...paths].map(([id, path]) => [id, under(path)]));
}

/** Figures per target: one read for all their metrics and one for all their subtrees. */
async function readFigures(
  scope: Scope,
  targets: readonly TargetRecord[],
  options: TargetOptions,
): Promise<Map<string, Reading>> {
  const made = await db().creationTarget.findMany({
    where: { id: { in: targets.map(({ id }) => id) } },
    select: { id: true, createdAt: true, departmentId: true, department: { select: { path: true } } },
  });
  const metrics = [...new Set(targets.flatMap(({ metric }) => metric ?? []))];
  const paths = new Map(made.map(({ departmentId, department }) => [departmentId, department.path]));
  const [figures, subtrees] = await Promise.all([
    listContributions(scope, { metrics, states: countedStates }),
    subtreesOf(paths),
  ]);
  const byMetric = Map.groupBy(figures, ({ metric }) => metric);
  const createdAt = new Map(made.map((row) => [row.id, row.createdAt]));
  return new Map(
    targets.map((target) => {
      const madeOn = civilToday(createdAt.get(target.id) ?? new Date(`${options.today}T00:00:00Z`));
      const period = targetPeriod(target, madeOn, options.asOf ?? options.today);
      return [
        target.id,
        {
          ...period,
          figures: figuresOfTarget(byMetric.get(target.metric ?? "") ?? [], period),
          departments: subtrees.get(target.departmentId) ?? new Set<string>(),
        },
      ];
    }),
  );
}

function toMeasured(target: TargetRecord, found: Measured, period: Reading, today: CivilDate): MeasuredTarget {
  const share = shareOfTarget(found.figure, target);
  const reached = isReached(share);
  return {
    figure: found.figure,
    asOf: found.asOf,
    reached,
    ratio: share,
    beside: found.beside,
    overdue: isOverdue(target, today, reached),
    from: period.from,
    to: period.to,
    href: `/dashboard/explain/target/${target.id}`,
  };
}

/** What approved and archived figures say of each target, by its id. Nothing recorded is null, never zero. */
export async function listTargetActuals(
  scope: Scope,
  targets: readonly TargetRecord[],
  options: TargetOptions,
): Promise<MeasuredTargets> {
  if (targets.length === 0) return {};
  const readings = await readFigures(scope, targets, options);
  return Object.fromEntries(
    targets.flatMap((target) => {
      const reading = readings.get(target.id);
      if (!reading) return [];
      const found = measure(target, reading.figures, reading.departments);
      return [[target.id, toMeasured(target, found, reading, options.today)]];
    }),
  );
}

/** One target opened down to its figures; null outside the scope of targets. */
export async function explainTarget(
  scopes: { readonly targets: Scope; readonly figures: Scope },
  id: string,
  options: TargetOptions,
): Promise<TargetExplanation | null> {
  const target = await getTarget(scopes.targets, id);
  if (!target) return null;
  const reading = (await readFigures(scopes.figures, [target], options)).get(id);
  if (!reading) return null;
  const found = measure(target, reading.figures, reading.departments);
  const named = new Set(
    found.sums.flatMap((sum) =>
      sum.kind === "refused" ? [] : [sum.counted, sum.beside, sum.skipped].flat().map((part) => part.id),
    ),
  );
  const own = (figure: LedgerContribution) =>
    found.sums.length > 0 ? named.has(figure.id) : reading.departments.has(figure.departmentId);
  return {
    target,
    measured: toMeasured(target, found, reading, options.today),
    sums: found.sums,
    contributions: reading.figures.filter(own),
  };
}
