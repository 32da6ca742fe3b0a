import type { z } from "zod";
import type { seriesFilterSchema } from "@/lib/activities/series/schema";
import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import { db, type Prisma } from "@/lib/platform/db/client";

const select = {
  id: true,
  name: true,
  description: true,
  sourceText: true,
  version: true,
  department: { select: { id: true, name: true } },
  _count: { select: { activities: true } },
} as const satisfies Prisma.ActivitySeriesSelect;

export type SeriesRecord = Omit<Prisma.ActivitySeriesGetPayload<{ select: typeof select }>, "_count"> & {
  readonly entries: number;
};

function seriesRecord({ _count, ...row }: Prisma.ActivitySeriesGetPayload<{ select: typeof select }>): SeriesRecord {
  return { ...row, entries: _count.activities };
}

export async function getSeries(scope: Scope, id: string): Promise<SeriesRecord | null> {
  const row = await db().activitySeries.findFirst({ where: { AND: [{ id }, scopeFilter(scope)] }, select });
  return row ? seriesRecord(row) : null;
}

/** Series of the scope's units; with `department` those of it and of the units above it, which it may use. */
export async function listSeries(
  scope: Scope,
  filter: z.output<typeof seriesFilterSchema>,
): Promise<{ items: SeriesRecord[]; nextCursor: string | null }> {
  const unit = filter.department
    ? await db().department.findUnique({ where: { id: filter.department }, select: { path: true } })
    : null;
  const reaches = (path: string) =>
    scope.all || [...scope.paths, ...scope.releasedPaths].some((own) => path.startsWith(own));
  if (filter.department && !(unit && reaches(unit.path))) return { items: [], nextCursor: null };
  const line = unit?.path.split("/").filter(Boolean) ?? [];
  const rows = await db().activitySeries.findMany({
    where: {
      AND: [
        unit ? { departmentId: { in: line } } : scopeFilter(scope),
        filter.after ? { id: { lt: filter.after } } : {},
      ],
    },
    select,
    orderBy: { id: "desc" },
    take: filter.take + 1,
  });
  const items = rows.slice(0, filter.take).map(seriesRecord);
  return { items, nextCursor: rows.length > filter.take ? (items.at(-1)?.id ?? null) : null };
}
