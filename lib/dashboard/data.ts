import { listContributions } from "@/lib/activities/contributions/data";
import type { LedgerContribution } from "@/lib/activities/contributions/types";
import { sumMetrics } from "@/lib/dashboard/metrics/rules";
import { countEntries } from "@/lib/dashboard/months/data";
import type { RollUpQuery } from "@/lib/dashboard/schema";
import {
  addCounts,
  countsByRequirement,
  listParts,
  listReadiness,
  type ReadinessRow,
  readEdition,
} from "@/lib/dashboard/standing/data";
import { type Standing, standingOf } from "@/lib/dashboard/standing/rules";
import type { DepartmentStanding, RollUp } from "@/lib/dashboard/types";
import { noLinks } from "@/lib/evidence/readiness/rules";
import { countBuckets } from "@/lib/indicators/scoring/sufficiency/rules";
import type { Scope } from "@/lib/permissions/scope";
import { civilFromDb } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db/client";

type Unit = { readonly id: string; readonly name: string; readonly path: string };
export type RoundInView = {
  readonly id: string;
  readonly name: string;
  readonly editionId: string;
  readonly ownerPath: string;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly assessmentDate: string;
};

/** The unit asked for, or the first that the reader's roles stand on; null outside the scope. */
export async function findUnit(scope: Scope, departmentId: string | undefined): Promise<Unit | null> {
  const paths = [...scope.paths, ...scope.releasedPaths];
  const first = paths[0];
  if (!departmentId && !first) return null;
  const unit = await db().department.findFirst({
    where: departmentId ? { id: departmentId } : { path: first },
    select: { id: true, name: true, path: true },
  });
  return unit && (scope.all || paths.some((path) => unit.path.startsWith(path))) ? unit : null;
}

/** Rounds that a unit takes part in: of its own, of a unit above it or below it; the running and latest first. */
export async function listRoundsOf(unit: Unit): Promise<RoundInView[]> {
  const rounds = await db().assessmentRound.findMany({
    include: { department: { select: { path: true } } },
    orderBy: [{ windowTo: "desc" }, { id: "desc" }],
  });
  const open = (status: string) => (status === "open" ? 0 : 1);
  return rounds
    .filter(({ department }) => unit.path.startsWith(department.path) || department.path.startsWith(unit.path))
    .sort((a, b) => open(a.status) - open(b.status))
    .map((round) => ({
      id: round.id,
      name: round.name,
      editionId: round.editionId,
      ownerPath: round.department.path,
      windowFrom: civilFromDb(round.windowFrom),
      windowTo: civilFromDb(round.windowTo),
      assessmentDate: civilFromDb(round.assessmentDate),
    }));
}

/** The units of a subtree, by whose shares joint figures count. */
export async function unitsUnder(path: string): Promise<ReadonlySet<string>> {
  const units = await db().department.findMany({ where: { path: { startsWith: path } }, select: { id: true } });
  return new Set(units.map(({ id }) => id));
}

/** Standing of a round, narrowed to the standards in which the unit has a part (all for the round's owner). */
export async function getStanding(
  unit: Unit,
  round: RoundInView,
  asOf: string | null,
): Promise<{ standing: Standing; rows: ReadinessRow[] }> {
  const [edition, rows, { leads, parts }] = await Promise.all([
    readEdition(round.editionId),
    listReadiness(round.id, asOf),
    listParts(round.id),
  ]);
  const whole = round.ownerPath.startsWith(unit.path);
  const own = new Set(
    parts.filter((part) => part.departmentPath.startsWith(unit.path)).map((part) => part.indicatorId),
  );
  const kept = edition.nodes.filter((node) => !node.isLeaf || whole || own.has(node.id));
  const nodes = kept.filter(
    (node) => node.isLeaf || kept.some((leaf) => leaf.isLeaf && leaf.path.startsWith(node.path)),
  );
  return { standing: standingOf({ ...edition, nodes }, countsByRequirement(rows), leads), rows };
}

/** Units with the standards that they lead and the links of their own items, by name; those without a lead last. */
async function byDepartment(
  unit: Unit,
  standing: Standing,
  rows: readonly ReadinessRow[],
): Promise<DepartmentStanding[]> {
  const units = await db().department.findMany({
    where: { path: { startsWith: unit.path } },
    select: { id: true, name: true },
    orderBy: [{ path: "asc" }],
  });
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const led = Map.groupBy(standing.standards, (standard) => standard.leadId);
  const links = Map.groupBy(rows, (row) => row.departmentId);
  const ids = [
    ...new Set(
      [...names.keys()]
        .filter((id) => led.has(id) || links.has(id))
        .concat([...led.keys()].filter((id) => id !== null)),
    ),
  ];
  const line = (departmentId: string | null): DepartmentStanding => {
    const standards = led.get(departmentId) ?? [];
    return {
      departmentId,
      name: departmentId ? (names.get(departmentId) ?? standards[0]?.leadName ?? null) : null,
      standards: standards.length,
      buckets: countBuckets(standards.map(({ bucket }) => bucket)),
      links: (departmentId ? (links.get(departmentId) ?? []) : []).reduce(
        (sum, row) => addCounts(sum, row.counts),
        noLinks,
      ),
    };
  };
  return [...ids.map(line), ...(led.has(null) ? [line(null)] : [])];
}

/** Approved and archived entries, whose figures count. */
export const countedStates = ["approved", "archived"] as const;

/** Figures of a unit and period that count towards sums. */
export function countedFigures(
  scope: Scope,
  unit: Unit,
  query: Pick<RollUpQuery, "from" | "to" | "asOf">,
): Promise<LedgerContribution[]> {
  return listContributions(scope, {
    departmentPath: unit.path,
    from: query.from,
    to: query.to,
    asOf: query.asOf,
    states: countedStates,
  });
}

/**
 * The one function behind every number of dashboards, API and reports. Null when unit or round lie outside
 * the scope. Readiness is that of the whole round for the standards in which the unit has a part; entries
 * and figures are the unit's own subtree, joint figures by agreed share.
 */
export async function getRollUp(scope: Scope, query: RollUpQuery): Promise<RollUp | null> {
  const unit = await findUnit(scope, query.department);
  if (!unit) return null;
  const rounds = await listRoundsOf(unit);
  const round = query.round ? rounds.find(({ id }) => id === query.round) : rounds[0];
  if (query.round && !round) return null;
  const { from = null, to = null, asOf = null } = query;
  const [standing, counted, figures, units] = await Promise.all([
    round ? getStanding(unit, round, asOf) : null,
    countEntries({ departmentPath: unit.path, from, to, asOf }),
    countedFigures(scope, unit, query),
    unitsUnder(unit.path),
  ]);
  return {
    department: { id: unit.id, name: unit.name },
    round: round
      ? {
          id: round.id,
          name: round.name,
          windowFrom: round.windowFrom,
          windowTo: round.windowTo,
          assessmentDate: round.assessmentDate,
        }
      : null,
    from,
    to,
    asOf,
    total: standing?.standing.total ?? null,
    nodes: standing?.standing.nodes ?? [],
    standards: standing?.standing.standards ?? [],
    departments: standing ? await byDepartment(unit, standing.standing, standing.rows) : [],
    ...counted,
    metrics: sumMetrics(figures, units),
  };
}
