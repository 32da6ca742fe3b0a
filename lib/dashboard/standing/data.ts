import { addCounts, type CountsByRequirement, type Edition, type Lead } from "@/lib/dashboard/standing/rules";
import type { ReadinessRow } from "@/lib/dashboard/standing/types";
import { noLinks, type StateCounts } from "@/lib/evidence/readiness/rules";
import { readIndicators } from "@/lib/indicators/data";
import { addDays, type CivilDate, civilFromDb, startOfDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db/client";
import type { AssignmentRole, WorkState } from "@/lib/platform/db/generated/enums";

async function currentRows(roundId: string): Promise<ReadinessRow[]> {
  const cells = await db().readinessCell.findMany({ where: { roundId } });
  return cells.map(({ requirementId, departmentId, draft, submitted, returned, approved, archived }) => ({
    requirementId,
    departmentId,
    counts: { draft, submitted, returned, approved, archived },
  }));
}

type StepRow = { requirementId: string; departmentId: string; state: WorkState; links: number };

/** The same from the steps of every link: where each stood when the day was over. */
async function rowsAsOf(roundId: string, asOf: CivilDate): Promise<ReadinessRow[]> {
  const until = startOfDay(addDays(asOf, 1));
  const steps = await db().$queryRaw<StepRow[]>`
    SELECT l."requirementId", l."departmentId", last."to"::text AS "state", count(*)::int AS "links"
    FROM "EvidenceLink" l
    JOIN LATERAL (
      SELECT t."to" FROM "LinkTransition" t
      WHERE t."linkId" = l."id" AND t."at" < ${until}
      ORDER BY t."at" DESC, t."id" DESC LIMIT 1
    ) last ON true
    WHERE l."roundId" = ${roundId}
    GROUP BY l."requirementId", l."departmentId", last."to"`;
  const rows = new Map<string, ReadinessRow>();
  for (const { requirementId, departmentId, state, links } of steps) {
    const key = `${requirementId}:${departmentId}`;
    const before = rows.get(key)?.counts ?? noLinks;
    rows.set(key, { requirementId, departmentId, counts: { ...before, [state]: before[state] + links } });
  }
  return [...rows.values()];
}

/** Links of a round per requirement and unit: now from the kept table, or as of the end of a past day. */
export function listReadiness(roundId: string, asOf: CivilDate | null): Promise<ReadinessRow[]> {
  return asOf ? rowsAsOf(roundId, asOf) : currentRows(roundId);
}

export function countsByRequirement(rows: readonly ReadinessRow[]): CountsByRequirement {
  const sums = new Map<string, StateCounts>();
  for (const { requirementId, counts } of rows) {
    sums.set(requirementId, addCounts(sums.get(requirementId) ?? noLinks, counts));
  }
  return sums;
}

type PartRow = {
  indicatorId: string;
  role: AssignmentRole;
  dueOn: Date | null;
  id: string;
  name: string;
  path: string;
};

/** Who leads which standard of a round, and the units that have any part in it. */
export async function listParts(roundId: string): Promise<{
  leads: ReadonlyMap<string, Lead>;
  parts: readonly { indicatorId: string; departmentPath: string }[];
}> {
  const rows = await db().$queryRaw<PartRow[]>`
    SELECT r."indicatorId", r."role"::text AS "role", r."dueOn", d."id", d."name", d."path"
    FROM "ResponsibilityAssignment" r JOIN "Department" d ON d."id" = r."departmentId"
    WHERE r."roundId" = ${roundId}`;
  const leads = new Map(
    rows
      .filter((row) => row.role === "lead")
      .map(({ indicatorId, id, name, dueOn }) => [
        indicatorId,
        { departmentId: id, name, dueOn: dueOn && civilFromDb(dueOn) },
      ]),
  );
  return { leads, parts: rows.map((row) => ({ indicatorId: row.indicatorId, departmentPath: row.path })) };
}

// A published edition never changes, so its nodes are read and checked once for each process.
const published = new Map<string, Edition>();
const keptEditions = 8;

/** The nodes of an edition with their rules and requirements. */
export async function readEdition(editionId: string): Promise<Edition> {
  const { status, version, ...edition } = await db().indicatorEdition.findUniqueOrThrow({
    where: { id: editionId },
    select: { id: true, name: true, status: true, version: true },
  });
  const key = `${editionId}:${version}`;
  const known = published.get(key);
  if (known) return known;
  const found = { ...edition, nodes: await readIndicators(db(), editionId) };
  if (status === "published") {
    for (const oldest of [...published.keys()].slice(0, published.size - keptEditions + 1)) published.delete(oldest);
    published.set(key, found);
  }
  return found;
}
