import type { z } from "zod";
import { recordEvent, recordEvents } from "@/lib/audit/mutations";
import { evidenceTarget, findEvidence } from "@/lib/evidence/access";
import { addLink } from "@/lib/evidence/links/add";
import { submitLinksIn } from "@/lib/evidence/links/submit";
import { applyReadinessDelta } from "@/lib/evidence/readiness/mutations";
import type { linkInputSchema, linkStepSchema } from "@/lib/evidence/schema";
import { evidenceTransaction } from "@/lib/evidence/transaction";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import { ok, RefusalError, type Result, refuse } from "@/lib/platform/result";

export type LinkStanding = { readonly id: string; readonly state: WorkState; readonly version: number };

/** Links an item to a standard of a round, as a draft. */
export async function linkEvidence(
  actor: Actor,
  input: z.output<typeof linkInputSchema>,
): Promise<Result<LinkStanding>> {
  return evidenceTransaction(async (tx) => {
    const row = await findEvidence(tx, actor, input.evidenceId);
    if (!row) return refuse("not_found");
    if (!can(actor, "link.create", evidenceTarget(row))) return refuse("forbidden");
    const link = await addLink(tx, actor, { ...row, materialType: row.current.materialType }, input);
    await recordEvent(tx, actor, link.event);
    return ok({ id: link.id, state: "draft", version: link.version });
  });
}

/** The link with its item, if the actor may read the item and change its links. Throws `RefusalError`. */
async function findOwnLink(tx: Tx, actor: Actor, linkId: string) {
  const link = await tx.evidenceLink.findUnique({
    where: { id: linkId },
    include: { _count: { select: { decisions: true } } },
  });
  const row = link ? await findEvidence(tx, actor, link.evidenceId) : null;
  if (!link || !row) throw new RefusalError(refuse("not_found"));
  if (!can(actor, "link.create", evidenceTarget(row))) throw new RefusalError(refuse("forbidden"));
  return link;
}

/** Takes back a link that was never judged. One that was keeps its history and stays. */
export async function unlinkEvidence(
  actor: Actor,
  input: z.output<typeof linkStepSchema>,
): Promise<Result<{ readonly id: string }>> {
  return evidenceTransaction(async (tx) => {
    const link = await findOwnLink(tx, actor, input.linkId);
    if (link.state !== "draft" || link._count.decisions > 0) return refuse("state");
    await tx.linkTransition.deleteMany({ where: { linkId: link.id } });
    const { count } = await tx.evidenceLink.deleteMany({
      where: { id: link.id, state: "draft", version: input.version },
    });
    if (count === 0) return refuse("conflict");
    await applyReadinessDelta(tx, [{ ...link, from: "draft", to: null }]);
    await recordEvent(tx, actor, {
      type: "link.removed",
      subjectType: "link",
      subjectId: link.id,
      departmentId: link.departmentId,
      data: { evidenceId: link.evidenceId, requirementId: link.requirementId, roundId: link.roundId },
    });
    return ok({ id: link.id });
  });
}

/** Hands one link over for review, for the first time or again after a return. */
export async function submitLink(actor: Actor, input: z.output<typeof linkStepSchema>): Promise<Result<LinkStanding>> {
  return evidenceTransaction(async (tx) => {
    const link = await findOwnLink(tx, actor, input.linkId);
    if (link.version !== input.version) return refuse("conflict");
    if (link.state !== "draft" && link.state !== "returned") return refuse("state");
    const events = await submitLinksIn(tx, actor, [link.id]);
    if (!events.ok) return events;
    await recordEvents(tx, actor, events.data);
    return ok({ id: link.id, state: "submitted", version: link.version + 1 });
  });
}
