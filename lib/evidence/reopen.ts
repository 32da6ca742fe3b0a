import type { NewAuditEvent } from "@/lib/audit/types";
import type { EvidenceRow } from "@/lib/evidence/access";
import { moveLinks } from "@/lib/evidence/links/move";
import { isLinkStep } from "@/lib/evidence/links/states";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import { RefusalError, refuse } from "@/lib/platform/result";

type Link = EvidenceRow["links"][number];

function reopened(link: Link, to: WorkState): NewAuditEvent {
  return {
    type: "link.reopened",
    subjectType: "link",
    subjectId: link.id,
    departmentId: link.departmentId,
    data: { evidenceId: link.evidenceId, from: link.state, to },
  };
}

/** A verdict that is being given on what changes now must lose against the change, or the change against it. */
async function touchSubmitted(tx: Tx, links: readonly Link[]): Promise<void> {
  for (const link of links.filter((each) => each.state === "submitted")) {
    const { count } = await tx.evidenceLink.updateMany({
      where: { id: link.id, state: "submitted", version: link.version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw new RefusalError(refuse("conflict"));
  }
}

/** An edit in place costs the approvals that were given on what stood there before. */
export async function touchForEdit(tx: Tx, actor: Actor, row: EvidenceRow): Promise<NewAuditEvent[]> {
  await touchSubmitted(tx, row.links);
  const approved = row.links.filter((link) => isLinkStep(link.state, "edit"));
  await moveLinks(tx, actor, approved, "draft", { versionNumber: null, decidedAt: null });
  return approved.map((link) => reopened(link, "draft"));
}

/** A new version goes back to review wherever the old one was judged; drafts stay drafts. */
export async function reopenForVersion(tx: Tx, actor: Actor, row: EvidenceRow): Promise<NewAuditEvent[]> {
  await touchSubmitted(tx, row.links);
  const judged = row.links.filter((link) => isLinkStep(link.state, "reopen"));
  await moveLinks(tx, actor, judged, "submitted", {
    submittedAt: new Date(),
    versionNumber: null,
    decidedAt: null,
    reasonCodes: [],
    comment: null,
  });
  return judged.map((link) => reopened(link, "submitted"));
}
