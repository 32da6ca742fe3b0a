import type { z } from "zod";
import { readableActivities } from "@/lib/activities/filters";
import type { Scope } from "@/lib/permissions/scope";
import { db, type Prisma } from "@/lib/platform/db/client";
import type { bulkArchiveSchema } from "@/lib/reviews/schema";

type Filter = z.output<typeof bulkArchiveSchema>;

async function approvedWhere(scope: Scope, filter: Filter): Promise<Prisma.ActivityWhereInput> {
  const department = filter.department
    ? await db().department.findUnique({ where: { id: filter.department }, select: { path: true } })
    : null;
  return {
    AND: [
      readableActivities(scope),
      { state: "approved", kind: filter.kind },
      filter.department ? { department: { path: { startsWith: department?.path ?? "unknown" } } } : {},
      filter.round ? { indicators: { some: { roundId: filter.round } } } : {},
    ],
  };
}

/** Entries that are approved and wait to be filed, under the filter of the queue. */
export async function countApproved(scope: Scope, filter: Filter): Promise<number> {
  return db().activity.count({ where: await approvedWhere(scope, filter) });
}

/** The same entries, the oldest first; at most `take`. */
export async function listApproved(scope: Scope, filter: Filter, take: number) {
  return db().activity.findMany({
    where: await approvedWhere(scope, filter),
    select: { id: true, version: true },
    orderBy: [{ decidedAt: "asc" }, { id: "asc" }],
    take,
  });
}
