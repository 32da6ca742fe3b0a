"use server";

import { revalidatePath } from "next/cache";
import { userAction } from "@/lib/platform/action";
import { createUser, liftLock, resetPassword, setUserActive, updateUser } from "@/lib/users/mutations";
import { changeOwnPassword } from "@/lib/users/passwords/mutations";
import { passwordChangeSchema } from "@/lib/users/passwords/schema";
import {
  roleTermEndSchema,
  roleTermInputSchema,
  unlockSchema,
  userActiveSchema,
  userInputSchema,
  userTargetSchema,
  userUpdateSchema,
} from "@/lib/users/schema";
import { endSession } from "@/lib/users/sessions/mutations";
import { sessionEndSchema } from "@/lib/users/sessions/schema";
import { endRoleTerm, startRoleTerm } from "@/lib/users/terms/mutations";
import { createApiToken, revokeApiToken } from "@/lib/users/tokens/mutations";
import { tokenInputSchema, tokenRevokeSchema } from "@/lib/users/tokens/schema";

export const createUserAction = userAction(userInputSchema, async (actor, input) => {
  const result = await createUser(actor, input);
  if (result.ok) revalidatePath("/users");
  return result;
});

export const updateUserAction = userAction(userUpdateSchema, async (actor, input) => {
  const result = await updateUser(actor, input);
  revalidatePath(`/users/${input.userId}`);
  return result;
});

export const setUserActiveAction = userAction(userActiveSchema, async (actor, input) => {
  const result = await setUserActive(actor, input);
  revalidatePath(`/users/${input.userId}`);
  return result;
});

export const resetPasswordAction = userAction(userTargetSchema, async (actor, input) => {
  const result = await resetPassword(actor, input);
  revalidatePath(`/users/${input.userId}`);
  return result;
});

export const liftLockAction = userAction(unlockSchema, async (actor, input) => {
  const result = await liftLock(actor, input);
  revalidatePath(`/users/${input.userId}`);
  return result;
});

export const startRoleTermAction = userAction(roleTermInputSchema, async (actor, input) => {
  const result = await startRoleTerm(actor, input);
  revalidatePath(`/users/${input.userId}`);
  return result;
});

export const endRoleTermAction = userAction(roleTermEndSchema, async (actor, input) => {
  const result = await endRoleTerm(actor, input);
  revalidatePath(`/users/${input.userId}`);
  return result;
});

export const changeOwnPasswordAction = userAction(
  passwordChangeSchema,
  async (actor, input) => {
    const result = await changeOwnPassword(actor, input);
    if (result.ok) revalidatePath("/", "layout");
    return result;
  },
  { allowFirstPassword: true },
);

export const endSessionAction = userAction(sessionEndSchema, async (actor, input) => {
  const result = await endSession(actor, input);
  revalidatePath("/settings");
  return result;
});

export const createApiTokenAction = userAction(tokenInputSchema, async (actor, input) => {
  const result = await createApiToken(actor, input);
  if (result.ok) revalidatePath("/settings");
  return result;
});

export const revokeApiTokenAction = userAction(tokenRevokeSchema, async (actor, input) => {
  const result = await revokeApiToken(actor, input);
  revalidatePath("/settings");
  return result;
});
