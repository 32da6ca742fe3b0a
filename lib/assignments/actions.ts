"use server";

import { revalidatePath } from "next/cache";
import { assignByTable, assignLeads } from "@/lib/assignments/bulk/mutations";
import { removeAssignment, saveAssignment, setAssignmentDone } from "@/lib/assignments/mutations";
import {
  assignmentDoneSchema,
  assignmentInputSchema,
  assignmentRemovalSchema,
  bulkLeadSchema,
  tableInputSchema,
} from "@/lib/assignments/schema";
import { createTarget, updateTarget } from "@/lib/assignments/targets/mutations";
import { targetInputSchema, targetUpdateSchema } from "@/lib/assignments/targets/schema";
import { userAction } from "@/lib/platform/action";

export const saveAssignmentAction = userAction(assignmentInputSchema, async (actor, input) => {
  const result = await saveAssignment(actor, input);
  if (result.ok) revalidatePath("/assignments", "layout");
  return result;
});

export const removeAssignmentAction = userAction(assignmentRemovalSchema, async (actor, input) => {
  const result = await removeAssignment(actor, input);
  if (result.ok) revalidatePath("/assignments", "layout");
  return result;
});

export const setAssignmentDoneAction = userAction(assignmentDoneSchema, async (actor, input) => {
  const result = await setAssignmentDone(actor, input);
  if (result.ok) revalidatePath("/assignments", "layout");
  return result;
});

export const assignLeadsAction = userAction(bulkLeadSchema, async (actor, input) => {
  const result = await assignLeads(actor, input);
  if (result.ok) revalidatePath("/assignments", "layout");
  return result;
});

export const assignByTableAction = userAction(tableInputSchema, async (actor, input) => {
  const result = await assignByTable(actor, input);
  if (result.ok) revalidatePath("/assignments", "layout");
  return result;
});

export const createTargetAction = userAction(targetInputSchema, async (actor, input) => {
  const result = await createTarget(actor, input);
  if (result.ok) revalidatePath("/targets", "layout");
  return result;
});

export const updateTargetAction = userAction(targetUpdateSchema, async (actor, input) => {
  const result = await updateTarget(actor, input);
  if (result.ok) revalidatePath("/targets", "layout");
  return result;
});
