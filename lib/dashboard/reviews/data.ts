import type { ReviewLoad } from "@/lib/dashboard/desk/types";
import { evidenceInScope } from "@/lib/evidence/filters";
import { db } from "@/lib/platform/db/client";
import { countApproved } from "@/lib/reviews/activities/data";
import { listWaitingSince, type QueueScopes } from "@/lib/reviews/queue/data";

const day = 86_400_000;

/** How much waits in the queue of the scopes, by age at `now`, and what is approved but not filed. */
export async function getReviewLoad(scopes: QueueScopes, now: Date): Promise<ReviewLoad> {
  const [since, unfiledEntries, unfiledItems] = await Promise.all([
    listWaitingSince(scopes),
    countApproved(scopes.activities, {}),
    db().evidenceLink.count({ where: { state: "approved", evidence: evidenceInScope(scopes.evidence) } }),
  ]);
  const longer = (days: number) =>
    since.filter((at) => at !== null && at.getTime() < now.getTime() - days * day).length;
  const [over3, over7] = [longer(3), longer(7)];
  const ages = { fresh: since.length - over3, days3: over3 - over7, days7: over7 };
  return { total: since.length, ages, unfiledEntries, unfiledItems };
}
