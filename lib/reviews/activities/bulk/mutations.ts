import type { z } from "zod";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { listApproved } from "@/lib/reviews/activities/data";
import { archiveActivity } from "@/lib/reviews/activities/mutations";
import type { bulkArchiveSchema } from "@/lib/reviews/schema";

/** Entries filed in one go; what is left is filed by asking again. */
export const bulkLimit = 200;

/**
 * Files every approved entry of the filter, each in a transaction of its own, so that one that cannot be
 * filed holds up no other. Answers how many were filed and how many of those tried were not.
 */
export async function archiveApproved(
  actor: Actor,
  filter: z.output<typeof bulkArchiveSchema>,
): Promise<Result<{ readonly archived: number; readonly held: number }>> {
  if (!can(actor, "activity.archive")) return refuse("forbidden");
  let archived = 0;
  let held = 0;
  for (const { id, version } of await listApproved(scopeOf(actor, "activity.archive"), filter, bulkLimit)) {
    const result = await archiveActivity(actor, { activityId: id, version });
    if (result.ok) archived += 1;
    else held += 1;
  }
  return ok({ archived, held });
}
