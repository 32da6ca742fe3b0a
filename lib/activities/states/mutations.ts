import type { z } from "zod";
import { type OpenedActivity, openActivity } from "@/lib/activities/access";
import { type CheckedEntry, missingParts } from "@/lib/activities/completeness/rules";
import { applyActivityMonths } from "@/lib/activities/months/mutations";
import type { MonthPlace } from "@/lib/activities/months/rules";
import { civilOrNull, lastDay } from "@/lib/activities/rules";
import type { activityStepSchema } from "@/lib/activities/schema";
import { canMoveActivity, isActivityStep } from "@/lib/activities/states/rules";
import { recordEvents } from "@/lib/audit/mutations";
import { submitLinksOfEvidence } from "@/lib/evidence/links/submit";
import type { Actor } from "@/lib/platform/actor";
import { civilToDb } from "@/lib/platform/dates";
import { inTransaction, type Prisma, type Tx } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import { ok, RefusalError, type Result, refuse } from "@/lib/platform/result";

/** What a step must know of an entry, as it was read in the same transaction. */
export type MovableActivity = MonthPlace & { readonly id: string; readonly version: number };

/**
 * Moves an entry to another state: on the state and version it was read with, with its transition and its
 * cell of the monthly table. Throws `RefusalError`: `archived`, `state` for a step that does not exist,
 * `conflict` for a lost race. `more` are further columns (`decidedAt`, `returnReasons` …).
 */
export async function moveActivity(
  tx: Tx,
  actor: Actor,
  row: MovableActivity,
  to: WorkState,
  more: Prisma.ActivityUncheckedUpdateManyInput = {},
): Promise<void> {
  if (row.state === "archived") throw new RefusalError(refuse("archived"));
  if (!canMoveActivity(row.state, to)) throw new RefusalError(refuse("state"));
  const { count } = await tx.activity.updateMany({
    where: { id: row.id, state: row.state, version: row.version },
    data: { ...more, state: to, version: { increment: 1 }, updatedAt: new Date() },
  });
  if (count === 0) throw new RefusalError(refuse("conflict"));
  await tx.activityTransition.create({ data: { activityId: row.id, from: row.state, to, actorId: actor.userId } });
  await applyActivityMonths(tx, row, { ...row, state: to });
}

/**
 * Standards of the entry that demand a picture which nothing handed in supplies so far (domain rule §6.4).
 * An entry that proves another requirement of the standard, by a paper or a table, is not asked for one.
 */
async function picturesWanted(tx: Tx, row: OpenedActivity["row"]): Promise<number> {
  if (row.indicators.length === 0) return 0;
  const own = await tx.evidenceFile.count({
    where: {
      mediaType: { startsWith: "image/" },
      version: { evidence: { activities: { some: { activityId: row.id } } } },
    },
  });
  if (own > 0) return 0;
  const proven = await tx.evidenceLink.findMany({
    where: { evidence: { activities: { some: { activityId: row.id } } } },
    select: { indicatorId: true },
  });
  const bare = row.indicators
    .map((link) => link.indicatorId)
    .filter((id) => !proven.some(({ indicatorId }) => indicatorId === id));
  const wanted = await tx.requirement.findMany({
    where: {
      indicatorId: { in: bare },
      method: "online_submission",
      imageMin: { gte: 1 },
    },
    select: {
      minItems: true,
      indicatorId: true,
      cells: { where: { departmentId: row.departmentId, roundId: { in: row.indicators.map((link) => link.roundId) } } },
    },
  });
  return wanted.filter(({ cells, minItems }) => {
    const handedIn = cells.reduce((sum, cell) => sum + cell.submitted + cell.approved + cell.archived, 0);
    return handedIn < minItems;
  }).length;
}

async function checkedEntry(tx: Tx, row: OpenedActivity["row"]): Promise<CheckedEntry> {
  const figures = await tx.figure.findMany({ where: { activityId: row.id }, orderBy: { sort: "asc" } });
  return {
    ...row,
    startOn: civilOrNull(row.startOn),
    endOn: civilOrNull(row.endOn),
    details: row.details as Record<string, unknown>,
    figures: figures.map((figure) => ({
      ...figure,
      value: figure.value?.toFixed() ?? null,
      asOf: civilOrNull(figure.asOf),
    })),
    picturesWanted: await picturesWanted(tx, row),
  };
}

/**
 * Hands an entry over for review, with the open links of its items. Refuses `incomplete` with everything
 * that is missing, each under its field. A figure without an as-of date takes the last day of the entry.
 */
export async function submitActivity(
  actor: Actor,
  input: z.output<typeof activityStepSchema>,
): Promise<Result<{ readonly id: string; readonly version: number; readonly state: "submitted" }>> {
  return inTransaction(async (tx) => {
    const opened = await openActivity(tx, actor, input.id, "activity.submit");
    if (!opened.ok) return opened;
    const { row, place } = opened.data;
    if (row.state === "archived") return refuse("archived");
    if (!isActivityStep(row.state, "submit")) return refuse("state");
    if (row.version !== input.version) return refuse("conflict");
    const entry = await checkedEntry(tx, row);
    const missing = missingParts(entry);
    if (Object.keys(missing).length > 0) return refuse("incomplete", missing);
    const links = await tx.activityEvidence.findMany({ where: { activityId: row.id }, select: { evidenceId: true } });
    await moveActivity(tx, actor, { ...place, id: row.id, version: row.version }, "submitted", {
      submittedAt: new Date(),
    });
    const asOf = lastDay(entry);
    if (asOf)
      await tx.figure.updateMany({
        where: { activityId: row.id, asOf: null },
        data: { asOf: civilToDb(asOf), asOfPrecision: row.precision === "range" ? "day" : row.precision },
      });
    const events = await submitLinksOfEvidence(
      tx,
      actor,
      links.map((link) => link.evidenceId),
    );
    if (!events.ok) return events;
    await recordEvents(tx, actor, [
      {
        type: "activity.submitted",
        subjectType: "activity",
        subjectId: row.id,
        departmentId: row.departmentId,
        data: { from: row.state, version: row.version + 1 },
      },
      ...events.data,
    ]);
    return ok({ id: row.id, version: row.version + 1, state: "submitted" as const });
  });
}
