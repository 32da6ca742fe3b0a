import { readableActivities } from "@/lib/activities/filters";
import { civilOrNull } from "@/lib/activities/rules";
import type { EntriesExplanation } from "@/lib/dashboard/entries/types";
import { listCounted } from "@/lib/dashboard/months/data";
import type { CountedCell } from "@/lib/dashboard/months/types";
import type { View } from "@/lib/dashboard/view/types";
import type { Scope } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";

/** How many entries of a number are listed at most. */
export const explainedEntries = 200;

/**
 * The entries behind one number, as far as the reader may open them (a draft belongs to its unit alone); how
 * many there are in all is told in any case, so that the list accounts for the number.
 */
export async function explainEntries(activities: Scope, view: View, cell: CountedCell): Promise<EntriesExplanation> {
  const counted = await listCounted(view, cell);
  const ids = counted.map(({ id }) => id);
  const readable = await db().activity.findMany({
    where: { AND: [{ id: { in: ids } }, readableActivities(activities)] },
    select: {
      id: true,
      title: true,
      kind: true,
      startOn: true,
      precision: true,
      department: { select: { name: true } },
    },
  });
  const found = new Map(readable.map((row) => [row.id, row]));
  const entries = counted.flatMap(({ id, state }) => {
    const row = found.get(id);
    if (!row) return [];
    const { department, startOn, ...entry } = row;
    return [{ ...entry, state, startOn: civilOrNull(startOn), departmentName: department.name }];
  });
  return {
    total: counted.length,
    closed: counted.length - entries.length,
    entries: entries.slice(0, explainedEntries),
    more: Math.max(0, entries.length - explainedEntries),
  };
}
