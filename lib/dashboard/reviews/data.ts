import { readableActivities } from "@/lib/activities/filters";
import type { ReviewLoad } from "@/lib/dashboard/desk/types";
import { evidenceInScope } from "@/lib/evidence/filters";
import { db } from "@/lib/platform/db/client";
import type { QueueScopes } from "@/lib/reviews/queue/data";

const day = 86_400_000;

/** How much waits for a verdict within the scopes, by age at `now`, and what is approved but not filed. */
export async function getReviewLoad({ activities, evidence }: QueueScopes, now: Date): Promise<ReviewLoad> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  const count = async (submittedAt: { lt: Date } | undefined) => {
    const [entries, links] = await Promise.all([
      db().activity.count({ where: { AND: [readableActivities(activities), { state: "submitted", submittedAt }] } }),
      db().evidenceLink.count({
        where: {
          state: "submitted",
          submittedAt,
          // Links of an entry that waits itself are judged with the entry.
          evidence: {
            AND: [evidenceInScope(evidence), { activities: { none: { activity: { state: "submitted" } } } }],
          },
        },
      }),
    ]);
    return entries + links;
  };
  const [total, over3, over7, unfiledEntries, unfiledItems] = await Promise.all([
    count(undefined),
    count({ lt: before(3) }),
    count({ lt: before(7) }),
    db().activity.count({ where: { AND: [readableActivities(activities), { state: "approved" }] } }),
    db().evidenceLink.count({ where: { state: "approved", evidence: evidenceInScope(evidence) } }),
  ]);
  return { total, ages: { fresh: total - over3, days3: over3 - over7, days7: over7 }, unfiledEntries, unfiledItems };
}
