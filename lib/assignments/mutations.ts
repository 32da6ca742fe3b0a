import type { z } from "zod";
import { dutyBearer, openRound } from "@/lib/assignments/authority";
import type { assignmentDoneSchema, assignmentInputSchema, assignmentRemovalSchema } from "@/lib/assignments/schema";
import { recordEvent } from "@/lib/audit/mutations";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { civilToDb } from "@/lib/platform/dates";
import { inTransaction, isDuplicate, type Tx } from "@/lib/platform/db/client";
import { ok, RefusalError, type Result, refuse } from "@/lib/platform/result";

type Input = z.output<typeof assignmentInputSchema>;
type Answer = { readonly id: string; readonly version: number };
type Key = { readonly roundId: string; readonly indicatorId: string };

/** Exactly one unit leads a standard in a round: the one that leads now gives way, or the refusal says who leads. */
export async function settleLead(
  tx: Tx,
  { roundId, indicatorId }: Key,
  departmentId: string,
  replace: boolean,
): Promise<void> {
  const lead = await tx.responsibilityAssignment.findFirst({ where: { roundId, indicatorId, role: "lead" } });
  if (!lead || lead.departmentId === departmentId) return;
  if (!replace) throw new RefusalError(refuse("duplicate", { role: "lead_taken" }));
  await tx.responsibilityAssignment.update({
    where: { id: lead.id },
    data: { role: "support", version: { increment: 1 } },
  });
}

async function checkStandard(tx: Tx, editionId: string, indicatorId: string): Promise<void> {
  const indicator = await tx.indicator.findUnique({
    where: { id: indicatorId },
    select: { editionId: true, isLeaf: true },
  });
  if (indicator?.editionId !== editionId) throw new RefusalError(refuse("not_found", { indicatorId: "not_found" }));
  if (!indicator.isLeaf) throw new RefusalError(refuse("invalid", { indicatorId: "not_standard" }));
}

async function write(tx: Tx, input: Input): Promise<Answer> {
  const { replaceLead: _, version, ...fields } = input;
  const data = { ...fields, dueOn: fields.dueOn && civilToDb(fields.dueOn) };
  const key = { roundId: input.roundId, indicatorId: input.indicatorId, departmentId: input.departmentId };
  const known = await tx.responsibilityAssignment.findUnique({ where: { roundId_indicatorId_departmentId: key } });
  if (!known) {
    if (version !== undefined) throw new RefusalError(refuse("conflict"));
    return tx.responsibilityAssignment.create({ data, select: { id: true, version: true } });
  }
  const changed = await tx.responsibilityAssignment.updateMany({
    where: { id: known.id, version: version ?? known.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (changed.count === 0) throw new RefusalError(refuse("conflict"));
  return { id: known.id, version: (version ?? known.version) + 1 };
}

/** Gives a unit a part in a standard, or changes it: role and the five fixed points (五定). */
export async function saveAssignment(actor: Actor, input: Input): Promise<Result<Answer>> {
  try {
    return await inTransaction(async (tx) => {
      const round = await openRound(tx, actor, input.roundId);
      await dutyBearer(tx, actor, input.departmentId);
      await checkStandard(tx, round.editionId, input.indicatorId);
      if (input.role === "lead") await settleLead(tx, input, input.departmentId, input.replaceLead);
      const saved = await write(tx, input);
      await recordEvent(tx, actor, {
        type: "assignment.changed",
        subjectType: "assignment",
        subjectId: saved.id,
        departmentId: input.departmentId,
        data: { ...input, version: saved.version },
      });
      return ok(saved);
    });
  } catch (error) {
    if (isDuplicate(error)) return refuse(input.role === "lead" ? "duplicate" : "conflict", { role: "lead_taken" });
    throw error;
  }
}

/** Takes a unit's part in a standard away. */
export async function removeAssignment(
  actor: Actor,
  input: z.output<typeof assignmentRemovalSchema>,
): Promise<Result<{ readonly id: string }>> {
  return inTransaction(async (tx) => {
    const row = await tx.responsibilityAssignment.findUnique({ where: { id: input.id } });
    if (!row) return refuse("not_found");
    await openRound(tx, actor, row.roundId);
    await dutyBearer(tx, actor, row.departmentId);
    const removed = await tx.responsibilityAssignment.deleteMany({
      where: { id: row.id, version: input.version ?? row.version },
    });
    if (removed.count === 0) return refuse("conflict");
    await recordEvent(tx, actor, {
      type: "assignment.removed",
      subjectType: "assignment",
      subjectId: row.id,
      departmentId: row.departmentId,
      data: { roundId: row.roundId, indicatorId: row.indicatorId, role: row.role },
    });
    return ok({ id: row.id });
  });
}

/** Says that a unit's part is done, or that it is open again: its own people, or whoever distributes the duties. */
export async function setAssignmentDone(
  actor: Actor,
  input: z.output<typeof assignmentDoneSchema>,
  now = new Date(),
): Promise<Result<Answer>> {
  const { id, version, done } = input;
  return inTransaction(async (tx) => {
    const row = await tx.responsibilityAssignment.findUnique({
      where: { id },
      include: { department: { select: { path: true } }, round: { select: { status: true } } },
    });
    const target = { departmentPath: row?.department.path };
    if (!row || !can(actor, "assignment.read", target)) return refuse("not_found");
    if (!can(actor, "assignment.complete", target)) return refuse("forbidden");
    if (row.version !== version) return refuse("conflict");
    if (row.round.status === "closed") return refuse("state", { roundId: "round_closed" });
    if ((row.doneAt !== null) === done) return refuse("state", { done: done ? "is_done" : "is_open" });
    const changed = await tx.responsibilityAssignment.updateMany({
      where: { id, version },
      data: { doneAt: done ? now : null, version: { increment: 1 } },
    });
    if (changed.count === 0) return refuse("conflict");
    await recordEvent(tx, actor, {
      type: done ? "assignment.completed" : "assignment.reopened",
      subjectType: "assignment",
      subjectId: id,
      departmentId: row.departmentId,
      data: { roundId: row.roundId, indicatorId: row.indicatorId, version: version + 1 },
    });
    return ok({ id, version: version + 1 });
  });
}
