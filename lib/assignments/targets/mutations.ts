import type { z } from "zod";
import type { targetInputSchema, targetUpdateSchema } from "@/lib/assignments/targets/schema";
import { recordEvent } from "@/lib/audit/mutations";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { civilToDb } from "@/lib/platform/dates";
import { inTransaction, type Tx } from "@/lib/platform/db/client";
import { ok, RefusalError, type Result, refuse } from "@/lib/platform/result";

type Answer = { readonly id: string; readonly version: number };
type Subject = { readonly roundId: string | null; readonly indicatorId: string | null };

/** Round and node that a target names must exist, and belong together when both are named. */
async function checkSubject(tx: Tx, actor: Actor, { roundId, indicatorId }: Subject): Promise<void> {
  const round = roundId
    ? await tx.assessmentRound.findUnique({
        where: { id: roundId },
        select: { editionId: true, department: { select: { path: true } } },
      })
    : null;
  if (roundId && (!round || !can(actor, "round.read", { departmentPath: round.department.path }))) {
    throw new RefusalError(refuse("not_found", { roundId: "not_found" }));
  }
  if (!indicatorId) return;
  const indicator = await tx.indicator.findUnique({ where: { id: indicatorId }, select: { editionId: true } });
  if (!indicator || !can(actor, "edition.read", {}) || (round && round.editionId !== indicator.editionId)) {
    throw new RefusalError(refuse("not_found", { indicatorId: "not_found" }));
  }
}

/** Records what a unit (or the city) has promised. */
export async function createTarget(actor: Actor, input: z.output<typeof targetInputSchema>): Promise<Result<Answer>> {
  return inTransaction(async (tx) => {
    const department = await tx.department.findUnique({ where: { id: input.departmentId }, select: { path: true } });
    const target = { departmentPath: department?.path };
    if (!department || !can(actor, "target.read", target)) return refuse("not_found", { departmentId: "not_found" });
    if (!can(actor, "target.manage", target)) return refuse("forbidden");
    await checkSubject(tx, actor, input);
    const made = await tx.creationTarget.create({
      data: { ...input, dueOn: input.dueOn && civilToDb(input.dueOn) },
      select: { id: true, version: true },
    });
    await recordEvent(tx, actor, {
      type: "target.created",
      subjectType: "target",
      subjectId: made.id,
      departmentId: input.departmentId,
      data: { ...input },
    });
    return ok(made);
  });
}

/** Changes a target; the chain keeps what was promised before. */
export async function updateTarget(actor: Actor, input: z.output<typeof targetUpdateSchema>): Promise<Result<Answer>> {
  return inTransaction(async (tx) => {
    const row = await tx.creationTarget.findUnique({
      where: { id: input.id },
      include: { department: { select: { path: true } } },
    });
    const target = { departmentPath: row?.department.path };
    if (!row || !can(actor, "target.read", target)) return refuse("not_found");
    if (!can(actor, "target.manage", target)) return refuse("forbidden");
    await checkSubject(tx, actor, input);
    const { id, version, ...fields } = input;
    const changed = await tx.creationTarget.updateMany({
      where: { id, version },
      data: { ...fields, dueOn: fields.dueOn && civilToDb(fields.dueOn), version: { increment: 1 } },
    });
    if (changed.count === 0) return refuse("conflict");
    await recordEvent(tx, actor, {
      type: "target.changed",
      subjectType: "target",
      subjectId: id,
      departmentId: row.departmentId,
      data: {
        before: { name: row.name, value: row.value?.toString() ?? null, qualifier: row.qualifier, unit: row.unit },
        after: fields,
      },
    });
    return ok({ id, version: version + 1 });
  });
}
