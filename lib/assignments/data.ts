import { countMissing, missingPoints } from "@/lib/assignments/rules";
import type { AssignmentFilter } from "@/lib/assignments/schema";
import type { AssignmentRecord, Completeness, FixedPoint } from "@/lib/assignments/types";
import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import { civilFromDb } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";

const include = {
  indicator: { select: { code: true, name: true } },
  department: { select: { name: true } },
} as const satisfies Prisma.ResponsibilityAssignmentInclude;

type Row = Prisma.ResponsibilityAssignmentGetPayload<{ include: typeof include }>;

function toRecord({ indicator, department, createdAt: _, ...row }: Row): AssignmentRecord {
  return {
    ...row,
    dueOn: row.dueOn && civilFromDb(row.dueOn),
    doneAt: row.doneAt?.toISOString() ?? null,
    indicatorCode: indicator.code,
    indicatorName: indicator.name,
    departmentName: department.name,
    missing: missingPoints(row),
  };
}

const missingFilter: Readonly<Record<FixedPoint, Prisma.ResponsibilityAssignmentWhereInput>> = {
  task: { task: null },
  schedule: { schedule: null, dueOn: null },
  responsible: { responsible: null },
  assessment: { assessment: null },
  reward: { reward: null },
};

async function whereOf(
  scope: Scope,
  filter: Partial<AssignmentFilter>,
): Promise<Prisma.ResponsibilityAssignmentWhereInput> {
  const top = filter.indicator
    ? await db().indicator.findUnique({ where: { id: filter.indicator }, select: { path: true } })
    : null;
  const { missing } = filter;
  return {
    AND: [
      scopeFilter<Prisma.ResponsibilityAssignmentWhereInput>(scope),
      filter.round ? { roundId: filter.round } : {},
      filter.department ? { departmentId: filter.department } : {},
      filter.role ? { role: filter.role } : {},
      filter.indicator ? { indicator: { path: { startsWith: top?.path ?? "none" } } } : {},
      missing === "any" ? { OR: Object.values(missingFilter) } : missing ? missingFilter[missing] : {},
    ],
  };
}

/** Assignments in the order of the edition's tree, lead before support. */
export async function listAssignments(
  scope: Scope,
  filter: Partial<AssignmentFilter>,
): Promise<{ items: AssignmentRecord[]; nextCursor: string | null }> {
  const take = filter.take ?? 50;
  const where = await whereOf(scope, filter);
  const cursor = filter.after
    ? await db().responsibilityAssignment.findFirst({
        where: { AND: [{ id: filter.after }, where] },
        select: { id: true },
      })
    : null;
  if (filter.after && !cursor) return { items: [], nextCursor: null };
  const rows = await db().responsibilityAssignment.findMany({
    where,
    include,
    orderBy: [{ indicator: { sort: "asc" } }, { indicatorId: "asc" }, { role: "asc" }, { id: "asc" }],
    take: take + 1,
    ...(cursor ? { cursor, skip: 1 } : {}),
  });
  const items = rows.slice(0, take).map(toRecord);
  return { items, nextCursor: rows.length > take ? (items.at(-1)?.id ?? null) : null };
}

/** One assignment; null outside the scope. */
export async function getAssignment(scope: Scope, id: string): Promise<AssignmentRecord | null> {
  const row = await db().responsibilityAssignment.findFirst({
    where: { AND: [{ id }, scopeFilter<Prisma.ResponsibilityAssignmentWhereInput>(scope)] },
    include,
  });
  return row ? toRecord(row) : null;
}

/** Everybody who has a part in one standard of a round, lead first. */
export async function listAssignmentsOf(
  scope: Scope,
  roundId: string,
  indicatorId: string,
): Promise<AssignmentRecord[]> {
  const rows = await db().responsibilityAssignment.findMany({
    where: { AND: [{ roundId, indicatorId }, scopeFilter<Prisma.ResponsibilityAssignmentWhereInput>(scope)] },
    include,
    orderBy: [{ role: "asc" }, { id: "asc" }],
  });
  return rows.map(toRecord);
}

/** What the round's distribution of duties still lacks: standards without a lead, points of 五定. */
export async function getCompleteness(scope: Scope, roundId: string): Promise<Completeness | null> {
  const round = await db().assessmentRound.findUnique({ where: { id: roundId }, select: { editionId: true } });
  if (!round) return null;
  const [standards, withoutLead, rows] = await Promise.all([
    db().indicator.count({ where: { editionId: round.editionId, isLeaf: true } }),
    db().indicator.findMany({
      where: { editionId: round.editionId, isLeaf: true, assignments: { none: { roundId, role: "lead" } } },
      select: { id: true, code: true, name: true },
      orderBy: [{ sort: "asc" }, { id: "asc" }],
    }),
    db().responsibilityAssignment.findMany({
      where: { AND: [{ roundId }, scopeFilter<Prisma.ResponsibilityAssignmentWhereInput>(scope)] },
      select: {
        task: true,
        schedule: true,
        dueOn: true,
        responsible: true,
        leaderOffice: true,
        assessment: true,
        reward: true,
      },
    }),
  ]);
  const missing = rows.map(missingPoints);
  return {
    standards,
    withoutLead,
    assignments: rows.length,
    incomplete: missing.filter((points) => points.length > 0).length,
    missingByPoint: countMissing(missing),
  };
}
