import type { RoundFilter } from "@/lib/indicators/rounds/schema";
import type { RoundRecord } from "@/lib/indicators/rounds/types";
import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import { civilFromDb } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";

const select = {
  id: true,
  code: true,
  name: true,
  year: true,
  windowFrom: true,
  windowTo: true,
  assessmentDate: true,
  status: true,
  version: true,
  departmentId: true,
  editionId: true,
  department: { select: { name: true, path: true } },
  edition: { select: { code: true, name: true } },
} as const satisfies Prisma.AssessmentRoundSelect;

function toRecord({
  department,
  edition,
  ...row
}: Prisma.AssessmentRoundGetPayload<{ select: typeof select }>): RoundRecord {
  return {
    ...row,
    windowFrom: civilFromDb(row.windowFrom),
    windowTo: civilFromDb(row.windowTo),
    assessmentDate: civilFromDb(row.assessmentDate),
    departmentName: department.name,
    departmentPath: department.path,
    editionCode: edition.code,
    editionName: edition.name,
  };
}

/** Rounds that the scope opens, newest first. */
export async function listRounds(
  scope: Scope,
  filter: Partial<RoundFilter> = {},
): Promise<{ items: RoundRecord[]; nextCursor: string | null }> {
  const take = filter.take ?? 50;
  const rows = await db().assessmentRound.findMany({
    where: {
      AND: [
        scopeFilter<Prisma.AssessmentRoundWhereInput>(scope),
        filter.after ? { id: { lt: filter.after } } : {},
        filter.code ? { code: filter.code } : {},
        filter.edition ? { editionId: filter.edition } : {},
        filter.department ? { departmentId: filter.department } : {},
      ],
    },
    select,
    orderBy: { id: "desc" },
    take: take + 1,
  });
  const items = rows.slice(0, take).map(toRecord);
  return { items, nextCursor: rows.length > take ? (items.at(-1)?.id ?? null) : null };
}

/** One round; null outside the scope. */
export async function getRound(scope: Scope, id: string): Promise<RoundRecord | null> {
  const row = await db().assessmentRound.findFirst({ where: { AND: [{ id }, scopeFilter(scope)] }, select });
  return row ? toRecord(row) : null;
}

/** The round that is going on: an open one before one in preparation before a closed one, latest assessment first. */
export async function getCurrentRound(scope: Scope): Promise<RoundRecord | null> {
  const rows = await db().assessmentRound.findMany({
    where: scopeFilter<Prisma.AssessmentRoundWhereInput>(scope),
    select,
    orderBy: [{ assessmentDate: "desc" }, { id: "desc" }],
    take: 100,
  });
  const order = { open: 0, preparing: 1, closed: 2 };
  const row = rows.toSorted((a, b) => order[a.status] - order[b.status])[0];
  return row ? toRecord(row) : null;
}
