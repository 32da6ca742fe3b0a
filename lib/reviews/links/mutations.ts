import type { z } from "zod";
import { recordEvents } from "@/lib/audit/mutations";
import type { NewAuditEvent } from "@/lib/audit/types";
import { findEvidence } from "@/lib/evidence/access";
import { moveLink } from "@/lib/evidence/links/move";
import { can, isSelfReview } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { inTransaction, type Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { authorsOfLinks } from "@/lib/reviews/authors";
import { fileApproved } from "@/lib/reviews/filing/mutations";
import type { linkDecisionSchema, linkFilingSchema } from "@/lib/reviews/schema";
import type { LinkDecision } from "@/lib/reviews/types";

/** The link and its item for a verdict of `actor`: `not_found` when it may not be read, `forbidden` when not theirs to judge. */
async function openLink(tx: Tx, actor: Actor, linkId: string) {
  const link = await tx.evidenceLink.findUnique({ where: { id: linkId } });
  const evidence = link && (await findEvidence(tx, actor, link.evidenceId));
  if (!link || !evidence || link.state === "draft") return refuse("not_found");
  const target = { departmentPath: evidence.department.path, state: link.state };
  if (!can(actor, "link.decide", target)) return refuse("forbidden");
  const authors = await authorsOfLinks(tx, [linkId]);
  if (isSelfReview(actor, authors.get(linkId) ?? [])) return refuse("self_review");
  return ok({ link, evidence });
}

/**
 * Gives the verdict on one link. An approval files the item in the same transaction, if the four checks
 * allow it; a return sends back this link alone. Refuses `conflict` when the link changed since `version`,
 * `state` when it does not wait for a verdict, `self_review` for whoever had a part in it.
 */
export async function decideLink(
  actor: Actor,
  input: z.output<typeof linkDecisionSchema>,
): Promise<Result<LinkDecision>> {
  return inTransaction(async (tx) => {
    const opened = await openLink(tx, actor, input.linkId);
    if (!opened.ok) return opened;
    const { link, evidence } = opened.data;
    if (link.version !== input.version) return refuse("conflict");
    if (link.state === "archived") return refuse("archived");
    if (link.state !== "submitted") return refuse("state");

    const { id: versionId, number: versionNumber } = evidence.current;
    const reasonCodes = input.verdict === "returned" ? input.reasonCodes : [];
    const comment = input.comment || null;
    const decidedAt = new Date();
    await moveLink(tx, actor, link, input.verdict, { versionNumber, reasonCodes, comment, decidedAt });
    await tx.reviewDecision.create({
      data: {
        linkId: link.id,
        versionId,
        verdict: input.verdict,
        reasonCodes,
        comment,
        decidedById: actor.userId,
        decidedAt,
      },
    });
    const decided: NewAuditEvent = {
      type: input.verdict === "approved" ? "link.approved" : "link.returned",
      subjectType: "link",
      subjectId: link.id,
      departmentId: link.departmentId,
      data: { evidenceId: evidence.id, versionNumber, reasonCodes, comment },
    };
    const filing =
      input.verdict === "approved"
        ? await fileApproved(tx, actor, { evidenceId: evidence.id, versionId, versionNumber })
        : { filed: null, pending: [], events: [] };
    await recordEvents(tx, actor, [decided, ...filing.events]);
    const after = await tx.evidenceLink.findUniqueOrThrow({
      where: { id: link.id },
      select: { state: true, version: true },
    });
    return ok({ id: link.id, ...after, filed: filing.filed, pending: filing.pending });
  });
}

/** Tries once more to file an approved item that one of the four checks held back. */
export async function fileApprovedLink(
  actor: Actor,
  input: z.output<typeof linkFilingSchema>,
): Promise<Result<LinkDecision>> {
  return inTransaction(async (tx) => {
    const opened = await openLink(tx, actor, input.linkId);
    if (!opened.ok) return opened;
    const { link, evidence } = opened.data;
    if (link.state === "archived") return refuse("archived");
    if (link.state !== "approved" || link.versionNumber !== evidence.current.number) return refuse("state");
    // An edit meanwhile costs the approval: hold the link, so that only what was approved is filed.
    const held = await tx.evidenceLink.updateMany({
      where: { id: link.id, state: "approved", version: link.version },
      data: { version: link.version },
    });
    if (held.count === 0) return refuse("conflict");
    const judged = { evidenceId: evidence.id, versionId: evidence.current.id, versionNumber: evidence.current.number };
    const filing = await fileApproved(tx, actor, judged);
    await recordEvents(tx, actor, filing.events);
    const after = await tx.evidenceLink.findUniqueOrThrow({
      where: { id: link.id },
      select: { state: true, version: true },
    });
    return ok({ id: link.id, ...after, filed: filing.filed, pending: filing.pending });
  });
}
