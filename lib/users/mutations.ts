import type { z } from "zod";
import { type Bystander, recordEvent, recordEvents } from "@/lib/audit/mutations";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { startOfDay } from "@/lib/platform/dates";
import { inTransaction, isDuplicate, type Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { hashPassword, newFirstPassword } from "@/lib/users/passwords/hash";
import { foldUsername } from "@/lib/users/rules";
import type { UserInput, unlockSchema, userActiveSchema, userTargetSchema, userUpdateSchema } from "@/lib/users/schema";
import { revokeSessions } from "@/lib/users/sessions/mutations";
import { lockKey, signInClasses } from "@/lib/users/sign-in/rules";
import { holdUser } from "@/lib/users/terms/hold";
import { canManageUser, canReadUser } from "@/lib/users/terms/rules";

/** A first password that the operator of the machine chose (demo data); without it, a random one. */
export type FirstPassword = { readonly password: string; readonly mustChange: boolean };
export type NewAccount = { readonly userId: string; readonly username: string; readonly firstPassword: string };

/** Opens an account with one role term. The first password is answered this once and stored only as argon2id. */
export async function createUser(
  actor: Actor,
  input: UserInput,
  chosen?: FirstPassword,
  now = new Date(),
): Promise<Result<NewAccount>> {
  if (chosen && actor.access !== "operator") return refuse("forbidden");
  const firstPassword = chosen?.password ?? newFirstPassword();
  const passwordHash = await hashPassword(firstPassword);
  return duplicateAware(() =>
    inTransaction(async (tx) => {
      const department = await tx.department.findUnique({ where: { id: input.departmentId } });
      if (!department || !can(actor, "department.read", { departmentPath: department.path }))
        return refuse("not_found", { departmentId: "not_found" });
      if (!can(actor, "user.manage", { departmentPath: department.path })) return refuse("forbidden");
      const taken = await tx.user.findUnique({ where: { usernameKey: foldUsername(input.username) } });
      if (taken) return refuse("duplicate", { username: "username_taken" });
      const userId = await insertUser(tx, actor, input, { passwordHash, mustChange: chosen?.mustChange ?? true, now });
      return ok({ userId, username: input.username, firstPassword });
    }),
  );
}

/** Writes account and first term; the caller has authorised it (an administrator, or the first set-up). */
export async function insertUser(
  tx: Tx,
  by: Actor | Bystander,
  input: UserInput,
  first: { readonly passwordHash: string; readonly mustChange: boolean; readonly now: Date },
): Promise<string> {
  const { username, displayName, role, departmentId } = input;
  const startedAt = input.startedOn ? startOfDay(input.startedOn) : first.now;
  const { id } = await tx.user.create({
    data: {
      username,
      usernameKey: foldUsername(username),
      displayName,
      passwordHash: first.passwordHash,
      mustChangePassword: first.mustChange,
      passwordChangedAt: first.now,
      roleTerms: { create: { role, departmentId, startedAt } },
    },
  });
  await recordEvents(tx, by, [
    { type: "user.created", subjectType: "user", subjectId: id, departmentId, data: { username, displayName } },
    { type: "role-term.started", subjectType: "user", subjectId: id, departmentId, data: { role } },
  ]);
  return id;
}

/** Changes the name by which an account is shown. */
export async function updateUser(
  actor: Actor,
  input: z.output<typeof userUpdateSchema>,
): Promise<Result<{ readonly userId: string }>> {
  return inTransaction(async (tx) => {
    const user = await holdUser(tx, actor, input);
    if (!user.ok) return user;
    await tx.user.update({ where: { id: user.data.id }, data: { displayName: input.displayName } });
    await recordEvent(tx, actor, {
      type: "user.changed",
      subjectType: "user",
      subjectId: user.data.id,
      data: { before: user.data.displayName, after: input.displayName },
    });
    return ok({ userId: user.data.id });
  });
}

/** Closes or reopens an account. Closing ends its sessions; nobody closes their own. */
export async function setUserActive(
  actor: Actor,
  input: z.output<typeof userActiveSchema>,
  now = new Date(),
): Promise<Result<{ readonly userId: string }>> {
  return inTransaction(async (tx) => {
    const user = await holdUser(tx, actor, input);
    if (!user.ok) return user;
    const userId = user.data.id;
    if (userId === actor.userId || user.data.active === input.active) return refuse("state");
    await tx.user.update({ where: { id: userId }, data: { active: input.active } });
    await revokeSessions(tx, userId, now);
    await recordEvent(tx, actor, {
      type: input.active ? "user.enabled" : "user.disabled",
      subjectType: "user",
      subjectId: userId,
    });
    return ok({ userId });
  });
}

/** Gives an account a new random first password, answered this once; its sessions and tokens end. */
export async function resetPassword(
  actor: Actor,
  input: z.output<typeof userTargetSchema>,
  now = new Date(),
): Promise<Result<NewAccount>> {
  const firstPassword = newFirstPassword();
  const passwordHash = await hashPassword(firstPassword);
  return inTransaction(async (tx) => {
    const user = await holdUser(tx, actor, input);
    if (!user.ok) return user;
    const userId = user.data.id;
    if (userId === actor.userId) return refuse("state");
    await tx.user.update({
      where: { id: userId },
      data: { passwordHash, passwordChangedAt: now, mustChangePassword: true },
    });
    await revokeSessions(tx, userId, now);
    await tx.apiToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
    await recordEvent(tx, actor, {
      type: "user.password-changed",
      subjectType: "user",
      subjectId: userId,
      data: { by: "administrator" },
    });
    return ok({ userId, username: user.data.username, firstPassword });
  });
}

/** Lifts the lock after too many wrong tries, for every class of address. */
export async function liftLock(
  actor: Actor,
  input: z.output<typeof unlockSchema>,
): Promise<Result<{ readonly userId: string }>> {
  return inTransaction(async (tx) => {
    const user = await tx.user.findUnique({
      where: { id: input.userId },
      include: { roleTerms: { include: { department: { select: { path: true } } } } },
    });
    if (!user || !canReadUser(actor, user.roleTerms)) return refuse("not_found");
    if (!canManageUser(actor, user.roleTerms)) return refuse("forbidden");
    const keys = [...signInClasses, "own-password" as const].map((kind) => lockKey(user.username, kind));
    await tx.signInLock.deleteMany({ where: { key: { in: keys } } });
    await recordEvent(tx, actor, { type: "user.unlocked", subjectType: "user", subjectId: user.id });
    return ok({ userId: user.id });
  });
}

async function duplicateAware<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (isDuplicate(error)) return refuse("duplicate", { username: "username_taken" });
    throw error;
  }
}
