"use server";

import { revalidatePath } from "next/cache";
import { userAction } from "@/lib/platform/action";
import { archiveApproved } from "@/lib/reviews/activities/bulk/mutations";
import { archiveActivity, decideActivity } from "@/lib/reviews/activities/mutations";
import { decideLink, fileApprovedLink } from "@/lib/reviews/links/mutations";
import {
  activityArchiveSchema,
  activityDecisionSchema,
  bulkArchiveSchema,
  linkDecisionSchema,
  linkFilingSchema,
} from "@/lib/reviews/schema";

export const decideLinkAction = userAction(linkDecisionSchema, async (actor, input) => {
  const result = await decideLink(actor, input);
  revalidatePath("/reviews", "layout");
  return result;
});

export const fileApprovedLinkAction = userAction(linkFilingSchema, async (actor, input) => {
  const result = await fileApprovedLink(actor, input);
  revalidatePath("/reviews", "layout");
  return result;
});

export const decideActivityAction = userAction(activityDecisionSchema, async (actor, input) => {
  const result = await decideActivity(actor, input);
  revalidatePath("/reviews", "layout");
  return result;
});

export const archiveActivityAction = userAction(activityArchiveSchema, async (actor, input) => {
  const result = await archiveActivity(actor, input);
  revalidatePath("/reviews", "layout");
  return result;
});

export const archiveApprovedAction = userAction(bulkArchiveSchema, async (actor, input) => {
  const result = await archiveApproved(actor, input);
  revalidatePath("/reviews", "layout");
  return result;
});
