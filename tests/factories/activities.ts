import type { z } from "zod";
import { createActivity } from "@/lib/activities/mutations";
import { activityInputSchema } from "@/lib/activities/schema";
import { submitActivity } from "@/lib/activities/states/mutations";
import type { Actor } from "@/lib/platform/actor";
import { done } from "./people";

type Input = z.input<typeof activityInputSchema>;

/** A meeting on a day, complete enough to be submitted, with whatever is said otherwise. */
export function entryInput(departmentId: string, more: Partial<Input> = {}): z.output<typeof activityInputSchema> {
  return activityInputSchema.parse({
    departmentId,
    kind: "meeting",
    title: "创建工作专题会议",
    text: "研究创建经费和场地。",
    startOn: "2026-03-02",
    details: { form: "topic" },
    ...more,
  });
}

export async function addEntry(actor: Actor, departmentId: string, more: Partial<Input> = {}) {
  return done(await createActivity(actor, entryInput(departmentId, more)));
}

export async function addSubmitted(actor: Actor, departmentId: string, more: Partial<Input> = {}) {
  const { id, version } = await addEntry(actor, departmentId, more);
  return done(await submitActivity(actor, { id, version }));
}
