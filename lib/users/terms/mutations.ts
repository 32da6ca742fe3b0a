import type { z } from "zod";
import { recordEvent } from "@/lib/audit/mutations";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { startOfDay } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { areRolesApart } from "@/lib/users/rules";
import type { roleTermEndSchema, roleTermInputSchema } from "@/lib/users/schema";
import { revokeSessions } from "@/lib/users/sessions/mutations";
import { holdUser } from "@/lib/users/terms/hold";

/** Gives an account a role on a unit. Its sessions end, so nothing opened under the old roles stays open. */
export async function startRoleTerm(
  actor: Actor,
  input: z.output<typeof roleTermInputSchema>,
  now = new Date(),
): Promise<Result<{ readonly termId: string }>> {
  return inTransaction(async (tx) => {
    const user = await holdUser(tx, actor, input);
    if (!user.ok) return user;
    const department = await tx.department.findUnique({ where: { id: input.departmentId } });
    if (!department || !can(actor, "department.read", { departmentPath: department.path }))
      return refuse("not_found", { departmentId: "not_found" });
    if (!can(actor, "user.manage", { departmentPath: department.path })) return refuse("forbidden");
    const open = user.data.roleTerms.filter((term) => term.endedAt === null);
    if (open.some((term) => term.role === input.role && term.departmentId === input.departmentId))
      return refuse("duplicate", { role: "term_exists" });
    if (!areRolesApart([...open.map((term) => term.role), input.role]))
      return refuse("invalid", { role: "roles_apart" });
    const startedAt = input.startedOn ? startOfDay(input.startedOn) : now;
    const { userId, role, departmentId } = input;
    const term = await tx.roleTerm.create({ data: { userId, role, departmentId, startedAt } });
    await revokeSessions(tx, userId, now);
    await recordEvent(tx, actor, {
      type: "role-term.started",
      subjectType: "user",
      subjectId: userId,
      departmentId,
      data: { role, startedAt: startedAt.toISOString() },
    });
    return ok({ termId: term.id });
  });
}

/** Takes a role away at once. Nobody takes away their own administrator's role, so one always remains. */
export async function endRoleTerm(
  actor: Actor,
  input: z.output<typeof roleTermEndSchema>,
  now = new Date(),
): Promise<Result<{ readonly termId: string }>> {
  return inTransaction(async (tx) => {
    const user = await holdUser(tx, actor, input);
    if (!user.ok) return user;
    const term = user.data.roleTerms.find((row) => row.id === input.termId);
    if (!term) return refuse("not_found");
    if (term.role === "admin" && user.data.id === actor.userId) return refuse("state");
    const ended = await tx.roleTerm.updateMany({ where: { id: term.id, endedAt: null }, data: { endedAt: now } });
    if (ended.count === 0) return refuse("conflict");
    await revokeSessions(tx, user.data.id, now);
    await recordEvent(tx, actor, {
      type: "role-term.ended",
      subjectType: "user",
      subjectId: user.data.id,
      departmentId: term.departmentId,
      data: { role: term.role },
    });
    return ok({ termId: term.id });
  });
}
