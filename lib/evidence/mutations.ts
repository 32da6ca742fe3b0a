import type { z } from "zod";
import { recordEvent, recordEvents } from "@/lib/audit/mutations";
import type { NewAuditEvent } from "@/lib/audit/types";
import { evidenceTarget, findEvidence } from "@/lib/evidence/access";
import { auditView, descriptionColumns, takenDay } from "@/lib/evidence/description";
import { addFiles, takeUploads } from "@/lib/evidence/files/attach";
import { addLink } from "@/lib/evidence/links/add";
import { applyReadinessDelta } from "@/lib/evidence/readiness/mutations";
import { reopenForVersion, touchForEdit } from "@/lib/evidence/reopen";
import { isJudgedWithEntry } from "@/lib/evidence/rules";
import type { EvidenceInput, EvidencePatch, EvidenceVersionInput, evidenceDeleteSchema } from "@/lib/evidence/schema";
import { evidenceTransaction } from "@/lib/evidence/transaction";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { db, isDuplicate, type Tx } from "@/lib/platform/db/client";
import { ok, RefusalError, type Result, refuse } from "@/lib/platform/result";

export type SavedEvidence = { readonly id: string; readonly version: number; readonly number: number };

async function findByClientKey(tx: Tx, actor: Actor, clientKey: string): Promise<SavedEvidence | null> {
  const row = await tx.evidence.findUnique({
    where: { createdById_clientKey: { createdById: actor.userId, clientKey } },
    select: { id: true, version: true, currentNumber: true },
  });
  return row ? { id: row.id, version: row.version, number: row.currentNumber } : null;
}

/** The entry that a new item belongs to. Throws `RefusalError`. */
async function findOpenActivity(tx: Tx, actor: Actor, activityId: string) {
  const activity = await tx.activity.findUnique({
    where: { id: activityId },
    select: { id: true, state: true, startOn: true, precision: true, department: { select: { path: true } } },
  });
  if (!activity || !can(actor, "activity.update", { departmentPath: activity.department.path }))
    throw new RefusalError(refuse("not_found", { activityId: "not_found" }));
  if (activity.state !== "draft" && activity.state !== "returned")
    throw new RefusalError(refuse("state", { activityId: "activity_closed" }));
  // Held from here on, so that the entry is not handed in while the item is attached to it.
  const { count } = await tx.activity.updateMany({
    where: { id: activityId, state: activity.state },
    data: { state: activity.state },
  });
  if (count === 0) throw new RefusalError(refuse("conflict", { activityId: "activity_closed" }));
  return activity;
}

async function create(tx: Tx, actor: Actor, input: EvidenceInput): Promise<Result<SavedEvidence>> {
  const known = input.clientKey ? await findByClientKey(tx, actor, input.clientKey) : null;
  if (known) return ok(known);
  const department = await tx.department.findUnique({ where: { id: input.departmentId } });
  if (!department || !can(actor, "evidence.create", { departmentPath: department.path }))
    return refuse("not_found", { departmentId: "not_found" });
  const activity = input.activityId ? await findOpenActivity(tx, actor, input.activityId) : null;
  const uploads = await takeUploads(tx, actor, input.uploadIds);
  const { id } = await tx.evidence.create({
    data: { departmentId: department.id, createdById: actor.userId, clientKey: input.clientKey ?? null },
  });
  const columns = descriptionColumns(input);
  const version = await tx.evidenceVersion.create({
    data: {
      ...columns,
      title: input.title,
      materialType: input.materialType,
      formedOn: columns.formedOn === undefined ? takenDay(uploads) : columns.formedOn,
      happenedOn: columns.happenedOn === undefined ? activity?.startOn : columns.happenedOn,
      happenedPrecision:
        columns.happenedPrecision ?? (activity?.startOn && activity.precision !== "range" ? activity.precision : "day"),
      evidenceId: id,
      number: 1,
      createdById: actor.userId,
    },
  });
  await tx.evidence.update({ where: { id }, data: { currentId: version.id } });
  await addFiles(tx, version.id, uploads, 0);
  if (activity) {
    const sort = await tx.activityEvidence.count({ where: { activityId: activity.id } });
    await tx.activityEvidence.create({ data: { activityId: activity.id, evidenceId: id, sort } });
  }
  const events: NewAuditEvent[] = [
    {
      type: "evidence.created",
      subjectType: "evidence",
      subjectId: id,
      departmentId: department.id,
      data: { after: auditView({ ...version, files: uploads }), activityId: activity?.id ?? null },
    },
  ];
  const targets = [...input.links].sort((a, b) => (a.indicatorId < b.indicatorId ? -1 : 1));
  for (const target of targets) {
    if (!can(actor, "link.create", { departmentPath: department.path })) return refuse("forbidden");
    const item = { id, departmentId: department.id, department, materialType: input.materialType };
    events.push((await addLink(tx, actor, item, target)).event);
  }
  await recordEvents(tx, actor, events);
  return ok({ id, version: 1, number: 1 });
}

/**
 * Makes an item from files received before, with its links as drafts. Dates left out are taken from the
 * pictures and the entry. Sent again with the same `clientKey` it answers the item it made.
 */
export async function createEvidence(actor: Actor, input: EvidenceInput): Promise<Result<SavedEvidence>> {
  try {
    return await evidenceTransaction((tx) => create(tx, actor, input));
  } catch (error) {
    // The same send at the same moment: the other one has made it.
    const made = isDuplicate(error) && input.clientKey ? await findByClientKey(db(), actor, input.clientKey) : null;
    if (made) return ok(made);
    throw error;
  }
}

/** The item for a change by `actor`, based on `version`; its row is locked from here on. Throws `RefusalError`. */
async function openForChange(tx: Tx, actor: Actor, evidenceId: string, version: number, mayBeFrozen: boolean) {
  const row = await findEvidence(tx, actor, evidenceId);
  if (!row) throw new RefusalError(refuse("not_found"));
  if (!can(actor, "evidence.update", evidenceTarget(row))) throw new RefusalError(refuse("forbidden"));
  if (row.current.frozen && !mayBeFrozen) throw new RefusalError(refuse("archived"));
  const entries = row.activities.map(({ activity }) => activity);
  if (isJudgedWithEntry(row.links, entries)) throw new RefusalError(refuse("state", { activityId: "activity_closed" }));
  const { count } = await tx.evidence.updateMany({
    where: { id: evidenceId, version, currentNumber: row.currentNumber },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw new RefusalError(refuse("conflict"));
  return row;
}

/**
 * Changes the present version in place: only while it is not filed. Verdicts given on it are lost
 * (approved links become drafts); links under review stay there, and a verdict on the old text conflicts.
 */
export async function updateEvidence(actor: Actor, input: EvidencePatch): Promise<Result<SavedEvidence>> {
  return evidenceTransaction(async (tx) => {
    const row = await openForChange(tx, actor, input.evidenceId, input.version, false);
    const events = await touchForEdit(tx, actor, row);
    const { count } = await tx.evidenceVersion.updateMany({
      where: { id: row.current.id, frozen: false },
      // Written in any case: the row stays held, so nothing is filed while its files change.
      data: { ...descriptionColumns(input), frozen: false },
    });
    if (count === 0) return refuse("archived");
    if (input.removeFileIds.length > 0) {
      const removed = await tx.evidenceFile.deleteMany({
        where: { id: { in: input.removeFileIds }, versionId: row.current.id },
      });
      if (removed.count !== new Set(input.removeFileIds).size)
        return refuse("not_found", { removeFileIds: "not_found" });
    }
    const uploads = await takeUploads(tx, actor, input.uploadIds);
    await addFiles(tx, row.current.id, uploads, (row.current.files.at(-1)?.sort ?? -1) + 1);
    const after = await tx.evidenceVersion.findUniqueOrThrow({
      where: { id: row.current.id },
      include: { files: true },
    });
    await recordEvents(tx, actor, [
      ...events,
      {
        type: "evidence.changed",
        subjectType: "evidence",
        subjectId: row.id,
        departmentId: row.departmentId,
        data: { number: row.currentNumber, before: auditView(row.current), after: auditView(after) },
      },
    ]);
    return ok({ id: row.id, version: row.version + 1, number: row.currentNumber });
  });
}

/** Adds a version: the way to mend what was returned and to correct what is filed. Only its own links reopen. */
export async function addEvidenceVersion(actor: Actor, input: EvidenceVersionInput): Promise<Result<SavedEvidence>> {
  return evidenceTransaction(async (tx) => {
    const row = await openForChange(tx, actor, input.evidenceId, input.version, true);
    const keep = input.keepFileIds ?? row.current.files.map((file) => file.id);
    const kept = row.current.files.filter((file) => keep.includes(file.id));
    if (kept.length !== new Set(keep).size) return refuse("not_found", { keepFileIds: "not_found" });
    const events = await reopenForVersion(tx, actor, row);
    const number = row.currentNumber + 1;
    const { id: _, files, createdAt, frozen, ...before } = row.current;
    const version = await tx.evidenceVersion.create({
      data: {
        ...before,
        ...definedOnly(descriptionColumns(input)),
        number,
        changeNote: input.changeNote,
        createdById: actor.userId,
      },
    });
    await tx.evidence.update({ where: { id: row.id }, data: { currentNumber: number, currentId: version.id } });
    const uploads = await takeUploads(tx, actor, input.uploadIds);
    await addFiles(tx, version.id, [...kept, ...uploads], 0);
    await recordEvents(tx, actor, [
      ...events,
      {
        type: "evidence.version-added",
        subjectType: "evidence",
        subjectId: row.id,
        departmentId: row.departmentId,
        data: { number, note: input.changeNote, after: auditView({ ...version, files: [...kept, ...uploads] }) },
      },
    ]);
    return ok({ id: row.id, version: row.version + 1, number });
  });
}

function definedOnly<T extends object>(columns: T): Partial<T> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Removes an item that was never submitted anywhere; its bytes go with the next clean-up. */
export async function deleteDraftEvidence(
  actor: Actor,
  input: z.output<typeof evidenceDeleteSchema>,
): Promise<Result<{ readonly id: string }>> {
  return evidenceTransaction(async (tx) => {
    const row = await openForChange(tx, actor, input.evidenceId, input.version, false);
    const closed = row.activities.some(({ activity }) => activity.state !== "draft" && activity.state !== "returned");
    const judged = await tx.reviewDecision.count({ where: { link: { evidenceId: row.id } } });
    if (closed || judged > 0 || row.currentNumber > 1 || row.links.some((link) => link.state !== "draft"))
      return refuse("state");
    await tx.linkTransition.deleteMany({ where: { link: { evidenceId: row.id } } });
    const links = await tx.evidenceLink.deleteMany({ where: { evidenceId: row.id, state: "draft" } });
    if (links.count !== row.links.length) return refuse("conflict");
    await applyReadinessDelta(
      tx,
      row.links.map((link) => ({ ...link, from: "draft", to: null })),
    );
    await tx.activityEvidence.deleteMany({ where: { evidenceId: row.id } });
    await tx.evidence.update({ where: { id: row.id }, data: { currentId: null } });
    await tx.evidenceFile.deleteMany({ where: { versionId: row.current.id } });
    await tx.evidenceVersion.deleteMany({ where: { evidenceId: row.id } });
    await tx.evidence.delete({ where: { id: row.id } });
    await recordEvent(tx, actor, {
      type: "evidence.deleted",
      subjectType: "evidence",
      subjectId: row.id,
      departmentId: row.departmentId,
      data: { before: auditView(row.current) },
    });
    return ok({ id: row.id });
  });
}
