"use server";

import { revalidatePath } from "next/cache";
import { publishEdition } from "@/lib/indicators/mutations";
import { createRound, updateRound } from "@/lib/indicators/rounds/mutations";
import { roundInputSchema, roundUpdateSchema } from "@/lib/indicators/rounds/schema";
import { publishInputSchema } from "@/lib/indicators/schema";
import { userAction } from "@/lib/platform/action";

export const publishEditionAction = userAction(publishInputSchema, async (actor, input) => {
  const result = await publishEdition(actor, input);
  if (result.ok) revalidatePath("/indicators", "layout");
  return result;
});

export const createRoundAction = userAction(roundInputSchema, async (actor, input) => {
  const result = await createRound(actor, input);
  if (result.ok) revalidatePath("/indicators", "layout");
  return result;
});

export const updateRoundAction = userAction(roundUpdateSchema, async (actor, input) => {
  const result = await updateRound(actor, input);
  if (result.ok) revalidatePath("/indicators", "layout");
  return result;
});
