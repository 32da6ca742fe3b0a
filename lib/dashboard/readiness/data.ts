import { byDepartment } from "@/lib/dashboard/readiness/rules";
import { countsByRequirement, listParts, listReadiness, readEdition } from "@/lib/dashboard/standing/data";
import { keepParts, type Standing, standingOf } from "@/lib/dashboard/standing/rules";
import type { ReadinessRow } from "@/lib/dashboard/standing/types";
import type { Readiness } from "@/lib/dashboard/types";
import type { RoundInView, Unit, View } from "@/lib/dashboard/view/types";
import { db } from "@/lib/platform/db/client";

/** Standing of a round, narrowed to the standards in which the unit has a part (all for the round's owner). */
export async function getStanding(
  unit: Unit,
  round: RoundInView,
  asOf: string | null,
): Promise<{ standing: Standing; rows: readonly ReadinessRow[] }> {
  const [edition, rows, { leads, parts }] = await Promise.all([
    readEdition(round.editionId),
    listReadiness(round.id, asOf),
    listParts(round.id),
  ]);
  const own = new Set(
    parts.filter(({ departmentPath }) => departmentPath.startsWith(unit.path)).map(({ indicatorId }) => indicatorId),
  );
  const nodes = round.ownerPath.startsWith(unit.path) ? edition.nodes : keepParts(edition.nodes, own);
  return { standing: standingOf({ ...edition, nodes }, countsByRequirement(rows), leads), rows };
}

/** Where the unit stands in the round: in all, per node, per standard, per unit. Null without a round. */
export async function getReadiness({ unit, round, asOf }: View): Promise<Readiness | null> {
  if (!round) return null;
  const [{ standing, rows }, units] = await Promise.all([
    getStanding(unit, round, asOf),
    db().department.findMany({
      where: { path: { startsWith: unit.path } },
      select: { id: true, name: true },
      orderBy: { path: "asc" },
    }),
  ]);
  const { total, nodes, standards } = standing;
  return { total, nodes, standards, departments: byDepartment(units, standards, rows) };
}
