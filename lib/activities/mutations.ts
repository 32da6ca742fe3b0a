import type { z } from "zod";
import { openActivity } from "@/lib/activities/access";
import { blankEntry, entryColumns } from "@/lib/activities/entry/rules";
import { applyActivityMonths } from "@/lib/activities/months/mutations";
import { writeParts } from "@/lib/activities/parts/mutations";
import { participantFaults } from "@/lib/activities/parts/rules";
import { authoriseReferences } from "@/lib/activities/references/mutations";
import { civilOrNull } from "@/lib/activities/rules";
import type { activityInputSchema, activityStepSchema, activityUpdateSchema } from "@/lib/activities/schema";
import { isEditable } from "@/lib/activities/states/rules";
import { recordEvent } from "@/lib/audit/mutations";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { civilToday } from "@/lib/platform/dates";
import { db, inTransaction, isDuplicate, type Tx } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import { ok, type Result, refuse } from "@/lib/platform/result";

type Saved = { readonly id: string; readonly version: number; readonly state: WorkState };
const saved = { id: true, version: true, state: true } as const;

/** The entry that this sender has already made with the key, so that a repeated send makes one entry. */
async function sentBefore(
  tx: Pick<Tx, "activity">,
  actor: Actor,
  clientKey: string | undefined,
): Promise<Saved | null> {
  if (!clientKey) return null;
  return tx.activity.findFirst({ where: { createdById: actor.userId, clientKey }, select: saved });
}

/** A new draft. Incomplete is fine; impossible (dates in the wrong order, foreign ids) is refused. */
export async function createActivity(
  actor: Actor,
  input: z.output<typeof activityInputSchema>,
): Promise<Result<Saved>> {
  try {
    return await inTransaction((tx) => insertActivity(tx, actor, input));
  } catch (error) {
    // Two equal sends at once: the loser answers with the winner's entry.
    const winner = isDuplicate(error) ? await sentBefore(db(), actor, input.clientKey) : null;
    if (winner) return ok(winner);
    throw error;
  }
}

async function insertActivity(
  tx: Tx,
  actor: Actor,
  input: z.output<typeof activityInputSchema>,
): Promise<Result<Saved>> {
  const { departmentId, clientKey, ...given } = input;
  const department = await tx.department.findUnique({
    where: { id: departmentId },
    select: { path: true, active: true },
  });
  const departmentPath = department?.path ?? "";
  if (!department || !can(actor, "activity.read", { departmentPath, createdById: actor.userId, state: "draft" }))
    return refuse("not_found", { departmentId: "not_found" });
  if (!can(actor, "activity.create", { departmentPath, createdById: actor.userId })) return refuse("forbidden");
  const before = await sentBefore(tx, actor, clientKey);
  if (before) return ok(before);
  if (!department.active) return refuse("invalid", { departmentId: "department_closed" });
  const columns = entryColumns(given, blankEntry(given.kind, civilToday(new Date())));
  if (!columns.ok) return columns;
  const faults = participantFaults(given.participants ?? [], departmentId);
  if (Object.keys(faults).length > 0) return refuse("invalid", faults);
  await authoriseReferences(tx, actor, { id: null, departmentPath, kind: given.kind }, given);
  const row = await tx.activity.create({
    data: { ...columns.data, kind: given.kind, title: given.title, departmentId, clientKey, createdById: actor.userId },
  });
  await writeParts(tx, row.id, given);
  await tx.activityTransition.create({ data: { activityId: row.id, to: "draft", actorId: actor.userId } });
  await applyActivityMonths(tx, null, { ...row, startOn: civilOrNull(row.startOn) });
  await recordEvent(tx, actor, {
    type: "activity.created",
    subjectType: "activity",
    subjectId: row.id,
    departmentId,
    data: { kind: row.kind, title: row.title },
  });
  return ok({ id: row.id, version: row.version, state: row.state });
}

/**
 * Saves changes of a draft, a returned or an approved entry; the last goes back to draft, its approval spent.
 * Refuses `conflict` when `version` is not the present one, so that two windows never overwrite each other.
 */
export function updateActivity(actor: Actor, input: z.output<typeof activityUpdateSchema>): Promise<Result<Saved>> {
  return changeActivity(actor, input, []);
}

/** Adds items to an entry; those it has already stay where they are. An edit like any other. */
export function attachEvidence(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly evidenceIds: readonly string[] },
): Promise<Result<Saved>> {
  return changeActivity(actor, { id: input.id, version: input.version }, input.evidenceIds);
}

async function attachItems(tx: Tx, activityId: string, evidenceIds: readonly string[]): Promise<void> {
  const first = await tx.activityEvidence.count({ where: { activityId } });
  await tx.activityEvidence.createMany({
    data: evidenceIds.map((evidenceId, index) => ({ activityId, evidenceId, sort: first + index })),
    skipDuplicates: true,
  });
}

async function changeActivity(
  actor: Actor,
  { id, version, ...given }: z.output<typeof activityUpdateSchema>,
  attached: readonly string[],
): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const opened = await openActivity(tx, actor, id, "activity.update");
    if (!opened.ok) return opened;
    const { row, departmentPath, place } = opened.data;
    if (row.state === "archived") return refuse("archived");
    if (!isEditable(row.state)) return refuse("state");
    if (row.version !== version) return refuse("conflict");
    const columns = entryColumns(given, { ...row, startOn: place.startOn, endOn: civilOrNull(row.endOn) });
    if (!columns.ok) return columns;
    const faults = participantFaults(given.participants ?? [], row.departmentId);
    if (Object.keys(faults).length > 0) return refuse("invalid", faults);
    // A change of kind must still suit the aggregate that the entry belongs to.
    const aggregateId = given.aggregateId === undefined && given.kind ? row.aggregateId : given.aggregateId;
    const kind = given.kind ?? row.kind;
    const evidenceIds = attached.length > 0 ? [...attached] : given.evidenceIds;
    await authoriseReferences(tx, actor, { id, departmentPath, kind }, { ...given, aggregateId, evidenceIds });
    const state = row.state === "approved" ? "draft" : row.state;
    const { count } = await tx.activity.updateMany({
      where: { id, version, state: row.state },
      data: { ...columns.data, state, version: { increment: 1 }, updatedAt: new Date() },
    });
    if (count === 0) return refuse("conflict");
    if (state !== row.state)
      await tx.activityTransition.create({
        data: { activityId: id, from: row.state, to: state, actorId: actor.userId },
      });
    const { year, precision } = columns.data;
    const startOn = civilOrNull(columns.data.startOn);
    await applyActivityMonths(tx, place, { departmentId: row.departmentId, kind, state, year, precision, startOn });
    await writeParts(tx, id, given);
    await attachItems(tx, id, attached);
    await recordEvent(tx, actor, {
      type: "activity.changed",
      subjectType: "activity",
      subjectId: id,
      departmentId: row.departmentId,
      data: {
        fields: [...Object.keys(given), ...(attached.length > 0 ? ["evidenceIds"] : [])],
        version: version + 1,
        from: row.state,
        to: state,
      },
    });
    return ok({ id, version: version + 1, state });
  });
}

/** Removes a draft that was never handed in and that no other entry refers to. */
export async function deleteDraft(
  actor: Actor,
  input: z.output<typeof activityStepSchema>,
): Promise<Result<{ readonly id: string }>> {
  const { id, version } = input;
  return inTransaction(async (tx) => {
    const opened = await openActivity(tx, actor, id, "activity.update");
    if (!opened.ok) return opened;
    const { row, place } = opened.data;
    if (row.state === "archived") return refuse("archived");
    const handedIn = await tx.activityTransition.count({ where: { activityId: id, to: { not: "draft" } } });
    const details = await tx.activity.count({ where: { aggregateId: id } });
    if (row.state !== "draft" || handedIn > 0 || details > 0) return refuse("state");
    const { count } = await tx.activity.deleteMany({ where: { id, version, state: "draft" } });
    if (count === 0) return refuse("conflict");
    await applyActivityMonths(tx, place, null);
    await recordEvent(tx, actor, {
      type: "activity.deleted",
      subjectType: "activity",
      subjectId: id,
      departmentId: row.departmentId,
      data: { kind: row.kind, title: row.title },
    });
    return ok({ id });
  });
}
