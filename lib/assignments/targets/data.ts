import type { TargetFilter } from "@/lib/assignments/targets/schema";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import { getDepartmentPath } from "@/lib/departments/data";
import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import { type CivilDate, civilFromDb, civilToDb } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";

const include = {
  department: { select: { name: true } },
  round: { select: { name: true } },
  indicator: { select: { code: true, name: true } },
} as const satisfies Prisma.CreationTargetInclude;

type Row = Prisma.CreationTargetGetPayload<{ include: typeof include }>;

function toRecord({ department, round, indicator, createdAt: _, ...row }: Row): TargetRecord {
  return {
    ...row,
    value: row.value?.toString() ?? null,
    dueOn: row.dueOn && civilFromDb(row.dueOn),
    departmentName: department.name,
    roundName: round?.name ?? null,
    indicatorCode: indicator?.code ?? null,
    indicatorName: indicator?.name ?? null,
  };
}

/** Targets that the scope opens, newest first. `today` decides what is past due. */
export async function listTargets(
  scope: Scope,
  filter: Partial<TargetFilter>,
  today?: CivilDate,
): Promise<{ items: TargetRecord[]; nextCursor: string | null }> {
  const take = filter.take ?? 50;
  const top = filter.department ? await getDepartmentPath(db(), filter.department) : null;
  if (filter.department && !top) return { items: [], nextCursor: null };
  const under = top ? { department: { path: { startsWith: top } } } : {};
  const due = filter.due && today ? { [filter.due === "past" ? "lt" : "gte"]: civilToDb(today) } : undefined;
  const rows = await db().creationTarget.findMany({
    where: {
      AND: [
        scopeFilter<Prisma.CreationTargetWhereInput>(scope),
        filter.after ? { id: { lt: filter.after } } : {},
        under,
        filter.round ? { roundId: filter.round } : {},
        filter.indicator ? { indicatorId: filter.indicator } : {},
        filter.source ? { source: filter.source } : {},
        due ? { dueOn: due } : {},
        filter.q ? { name: { contains: filter.q, mode: "insensitive" } } : {},
      ],
    },
    include,
    orderBy: { id: "desc" },
    take: take + 1,
  });
  const items = rows.slice(0, take).map(toRecord);
  return { items, nextCursor: rows.length > take ? (items.at(-1)?.id ?? null) : null };
}

/** One target; null outside the scope. */
export async function getTarget(scope: Scope, id: string): Promise<TargetRecord | null> {
  const row = await db().creationTarget.findFirst({
    where: { AND: [{ id }, scopeFilter<Prisma.CreationTargetWhereInput>(scope)] },
    include,
  });
  return row ? toRecord(row) : null;
}
