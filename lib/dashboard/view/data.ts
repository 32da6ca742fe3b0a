import type { RollUpQuery } from "@/lib/dashboard/schema";
import { byUse } from "@/lib/dashboard/view/rules";
import type { RoundInView, Unit, View } from "@/lib/dashboard/view/types";
import type { Scope } from "@/lib/permissions/scope";
import { civilFromDb } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db/client";

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

/** Rounds that a unit takes part in: of its own, of a unit above it or below it; the one that matters first. */
export async function listRoundsOf(unit: Unit): Promise<RoundInView[]> {
  const rounds = await db().assessmentRound.findMany({ include: { department: { select: { path: true } } } });
  return rounds
    .map((round) => ({
      id: round.id,
      name: round.name,
      status: round.status,
      editionId: round.editionId,
      ownerPath: round.department.path,
      windowFrom: civilFromDb(round.windowFrom),
      windowTo: civilFromDb(round.windowTo),
      assessmentDate: civilFromDb(round.assessmentDate),
    }))
    .filter(({ ownerPath }) => unit.path.startsWith(ownerPath) || ownerPath.startsWith(unit.path))
    .sort(byUse(unit));
}

/** The units of a subtree, by whose shares joint figures count. */
export async function unitsUnder(path: string): Promise<ReadonlySet<string>> {
  const units = await db().department.findMany({ where: { path: { startsWith: path } }, select: { id: true } });
  return new Set(units.map(({ id }) => id));
}

/** Unit, round and period that a query means. Null when unit or round lie outside the scope. */
export async function resolveView(scope: Scope, query: RollUpQuery): Promise<View | null> {
  const unit = await findUnit(scope, query.department);
  if (!unit) return null;
  const rounds = await listRoundsOf(unit);
  const round = query.round ? rounds.find(({ id }) => id === query.round) : rounds[0];
  if (query.round && !round) return null;
  const { from = null, to = null, asOf = null } = query;
  return { unit, rounds, round: round ?? null, from, to, asOf };
}

/** Names of units by id, for figures that come from a host outside the subtree. */
export async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const units = await db().department.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(units.map(({ id, name }) => [id, name]));
}
