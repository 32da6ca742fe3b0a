import { matching, readableActivities } from "@/lib/activities/filters";
import { activityRecord, activityRow, recordSelect, rowSelect } from "@/lib/activities/reading/rules";
import type { ActivityFilter } from "@/lib/activities/schema";
import type { ActivityRecord, ActivityRow, StateTally } from "@/lib/activities/types";
import type { Scope } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";

/** One entry with everything that belongs to it; null outside the scope. */
export async function getActivity(scope: Scope, id: string): Promise<ActivityRecord | null> {
  const readable = readableActivities(scope);
  const row = await db().activity.findFirst({
    where: { AND: [{ id }, readable] },
    // Details that the reader may not see (drafts of others) are left out here too.
    select: { ...recordSelect, aggregateDetails: { ...recordSelect.aggregateDetails, where: readable } },
  });
  if (!row) return null;
  const seesAggregate =
    row.aggregate !== null && (await db().activity.count({ where: { AND: [{ id: row.aggregate.id }, readable] } })) > 0;
  const actors = await db().user.findMany({
    where: { id: { in: row.transitions.map((step) => step.actorId) } },
    select: { id: true, displayName: true },
  });
  const shown = { ...row, aggregate: seesAggregate ? row.aggregate : null };
  return activityRecord(shown, new Map(actors.map((actor) => [actor.id, actor.displayName])));
}

const noStates: StateTally = { draft: 0, submitted: 0, returned: 0, approved: 0, archived: 0 };

/** Entries newest first, by keyset, with the number in each state under the same filter. */
export async function listActivities(
  scope: Scope,
  filter: ActivityFilter,
): Promise<{ items: ActivityRow[]; nextCursor: string | null; counts: StateTally }> {
  const top = filter.department
    ? await db().department.findUnique({ where: { id: filter.department }, select: { path: true } })
    : null;
  if (filter.department && !top) return { items: [], nextCursor: null, counts: noStates };
  const where = { AND: [readableActivities(scope), matching(filter, top?.path)] };
  const [rows, states] = await Promise.all([
    db().activity.findMany({
      where: { AND: [where, { state: filter.state }, filter.after ? { id: { lt: filter.after } } : {}] },
      select: rowSelect,
      orderBy: { id: "desc" },
      take: filter.take + 1,
    }),
    db().activity.groupBy({ by: ["state"], where, _count: true }),
  ]);
  const items = rows.slice(0, filter.take).map(activityRow);
  const counts = { ...noStates, ...Object.fromEntries(states.map((each) => [each.state, each._count])) };
  return { items, nextCursor: rows.length > filter.take ? (items.at(-1)?.id ?? null) : null, counts };
}
