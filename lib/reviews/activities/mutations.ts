import type { z } from "zod";
import { openActivity } from "@/lib/activities/access";
import { moveActivity } from "@/lib/activities/states/mutations";
import { recordEvent, recordEvents } from "@/lib/audit/mutations";
import type { NewAuditEvent } from "@/lib/audit/types";
import { isSelfReview } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { inTransaction, type Tx } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { authorsOfActivities } from "@/lib/reviews/authors";
import { fileApproved } from "@/lib/reviews/filing/mutations";
import { allFiled, approvalObstacle } from "@/lib/reviews/rules";
import type { activityArchiveSchema, activityDecisionSchema } from "@/lib/reviews/schema";
import type { ActivityDecision } from "@/lib/reviews/types";

/** A link whose verdict was spent by an edit counts as returned: the unit has to hand it in again. */
async function linkStates(tx: Tx, activityId: string): Promise<WorkState[]> {
  const links = await tx.evidenceLink.findMany({
    where: { evidence: { activities: { some: { activityId } } } },
    select: { state: true, _count: { select: { decisions: true } } },
  });
  return links.map(({ state, _count }) => (state === "draft" && _count.decisions > 0 ? "returned" : state));
}

/**
 * Gives the verdict on an entry. For an approval every link of its items must be decided and none
 * returned (`incomplete`, field `links`). Refuses `conflict` when the entry changed since `version`,
 * `self_review` for whoever made or submitted it.
 */
export async function decideActivity(
  actor: Actor,
  input: z.output<typeof activityDecisionSchema>,
): Promise<Result<ActivityDecision>> {
  return inTransaction(async (tx) => {
    const opened = await openActivity(tx, actor, input.activityId, "activity.review");
    if (!opened.ok) return opened;
    const { row, place } = opened.data;
    const authors = await authorsOfActivities(tx, [row.id]);
    if (isSelfReview(actor, authors.get(row.id) ?? [])) return refuse("self_review");
    if (row.version !== input.version) return refuse("conflict");
    if (row.state === "archived") return refuse("archived");
    if (row.state !== "submitted") return refuse("state");
    const isApproval = input.verdict === "approved";
    const obstacle = isApproval ? approvalObstacle(await linkStates(tx, row.id)) : null;
    if (obstacle) return refuse("incomplete", { links: obstacle });
    const returnReasons = isApproval ? [] : input.reasonCodes;
    const returnComment = input.comment || null;
    await moveActivity(tx, actor, { ...place, id: row.id, version: row.version }, input.verdict, {
      decidedAt: new Date(),
      returnReasons,
      returnComment,
    });
    await recordEvent(tx, actor, {
      type: isApproval ? "activity.approved" : "activity.returned",
      subjectType: "activity",
      subjectId: row.id,
      departmentId: row.departmentId,
      data: { reasonCodes: returnReasons, comment: returnComment, version: row.version + 1 },
    });
    return ok({ id: row.id, state: input.verdict, version: row.version + 1 });
  });
}

/** Items of the entry that prove no standard and so were never judged by themselves: they are filed with it. */
async function fileUnlinked(tx: Tx, actor: Actor, activityId: string): Promise<Result<NewAuditEvent[]>> {
  const items = await tx.evidence.findMany({
    where: { activities: { some: { activityId } }, links: { none: { state: { not: "draft" } } } },
    select: { id: true, current: { select: { id: true, number: true, frozen: true } } },
    orderBy: { id: "asc" },
  });
  const events: NewAuditEvent[] = [];
  for (const { id, current } of items) {
    if (!current || current.frozen) continue;
    const filing = await fileApproved(tx, actor, {
      evidenceId: id,
      versionId: current.id,
      versionNumber: current.number,
    });
    if (!filing.filed) return refuse("incomplete", { evidence: filing.pending[0]?.fault ?? "not_filed" });
    events.push(...filing.events);
  }
  return ok(events);
}

/**
 * Files an approved entry; from then on nobody changes it. Every link of its items must be filed, and items
 * without a link are filed now (`incomplete`, field `links` or `evidence`, when that is not so).
 */
export async function archiveActivity(
  actor: Actor,
  input: z.output<typeof activityArchiveSchema>,
): Promise<Result<ActivityDecision>> {
  return inTransaction(async (tx) => {
    const opened = await openActivity(tx, actor, input.activityId, "activity.archive");
    if (!opened.ok) return opened;
    const { row, place } = opened.data;
    const authors = await authorsOfActivities(tx, [row.id]);
    if (isSelfReview(actor, authors.get(row.id) ?? [])) return refuse("self_review");
    if (row.state === "archived") return refuse("archived");
    if (row.version !== input.version) return refuse("conflict");
    if (row.state !== "approved") return refuse("state");
    if (!allFiled(await linkStates(tx, row.id))) return refuse("incomplete", { links: "links_not_filed" });
    const filed = await fileUnlinked(tx, actor, row.id);
    if (!filed.ok) return filed;
    await moveActivity(tx, actor, { ...place, id: row.id, version: row.version }, "archived");
    await recordEvents(tx, actor, [
      ...filed.data,
      {
        type: "activity.archived",
        subjectType: "activity",
        subjectId: row.id,
        departmentId: row.departmentId,
        data: { version: row.version + 1 },
      },
    ]);
    return ok({ id: row.id, state: "archived", version: row.version + 1 });
  });
}
