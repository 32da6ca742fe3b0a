"use server";

import { revalidatePath } from "next/cache";
import { saveLeadingGroup } from "@/lib/departments/leading-groups/mutations";
import { leadingGroupInputSchema } from "@/lib/departments/leading-groups/schema";
import { createDepartment, updateDepartment } from "@/lib/departments/mutations";
import { departmentInputSchema, departmentUpdateSchema } from "@/lib/departments/schema";
import { removeWorkingGroup, saveWorkingGroup } from "@/lib/departments/working-groups/mutations";
import { workingGroupInputSchema, workingGroupRemovalSchema } from "@/lib/departments/working-groups/schema";
import { userAction } from "@/lib/platform/action";

export const createDepartmentAction = userAction(departmentInputSchema, async (actor, input) => {
  const result = await createDepartment(actor, input);
  if (result.ok) revalidatePath("/departments", "layout");
  return result;
});

export const updateDepartmentAction = userAction(departmentUpdateSchema, async (actor, input) => {
  const result = await updateDepartment(actor, input);
  if (result.ok) revalidatePath("/departments", "layout");
  return result;
});

export const saveLeadingGroupAction = userAction(leadingGroupInputSchema, async (actor, input) => {
  const result = await saveLeadingGroup(actor, input);
  if (result.ok) revalidatePath(`/departments/${input.departmentId}`, "layout");
  return result;
});

export const saveWorkingGroupAction = userAction(workingGroupInputSchema, async (actor, input) => {
  const result = await saveWorkingGroup(actor, input);
  if (result.ok) revalidatePath(`/departments/${input.departmentId}`, "layout");
  return result;
});

export const removeWorkingGroupAction = userAction(workingGroupRemovalSchema, async (actor, input) => {
  const result = await removeWorkingGroup(actor, input);
  if (result.ok) revalidatePath(`/departments/${result.data.departmentId}`, "layout");
  return result;
});
