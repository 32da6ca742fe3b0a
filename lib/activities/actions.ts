"use server";

import { revalidatePath } from "next/cache";
import { createActivity, deleteDraft, updateActivity } from "@/lib/activities/mutations";
import { activityInputSchema, activityStepSchema, activityUpdateSchema } from "@/lib/activities/schema";
import { saveSeries } from "@/lib/activities/series/mutations";
import { seriesInputSchema } from "@/lib/activities/series/schema";
import { submitActivity } from "@/lib/activities/states/mutations";
import { userAction } from "@/lib/platform/action";

// Drafts save themselves while somebody types: nothing is revalidated, so the page under their hands stays.
export const createActivityAction = userAction(activityInputSchema, createActivity);

export const updateActivityAction = userAction(activityUpdateSchema, updateActivity);

export const submitActivityAction = userAction(activityStepSchema, async (actor, input) => {
  const result = await submitActivity(actor, input);
  if (result.ok) revalidatePath("/activities", "layout");
  return result;
});

export const deleteDraftAction = userAction(activityStepSchema, async (actor, input) => {
  const result = await deleteDraft(actor, input);
  if (result.ok) revalidatePath("/activities");
  return result;
});

export const saveSeriesAction = userAction(seriesInputSchema, async (actor, input) => {
  const result = await saveSeries(actor, input);
  if (result.ok) revalidatePath("/activities", "layout");
  return result;
});
