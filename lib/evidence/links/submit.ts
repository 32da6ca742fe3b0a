import type { NewAuditEvent } from "@/lib/audit/types";
import { type MovableLink, moveLinks } from "@/lib/evidence/links/move";
import { linkGaps } from "@/lib/evidence/links/rules";
import { isLinkStep } from "@/lib/evidence/links/states";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";

/**
 * Submits those of the links that are drafts or were returned; the others stay as they are. Refuses
 * `incomplete` with the first gap of each link under `links.<id>`. The caller has asked for the
 * permission and records the events.
 */
export async function submitLinksIn(
  tx: Tx,
  actor: Actor,
  linkIds: readonly string[],
): Promise<Result<readonly NewAuditEvent[]>> {
  const links = await tx.evidenceLink.findMany({
    where: { id: { in: [...linkIds] } },
    include: {
      requirement: { select: { documentNumberRequired: true } },
      evidence: { select: { current: { include: { _count: { select: { files: true } } } } } },
    },
  });
  const open = links.filter((link) => isLinkStep(link.state, "submit"));
  const gaps: Record<string, string> = {};
  for (const link of open) {
    const current = link.evidence.current;
    const [gap] = current
      ? linkGaps({ ...current, fileCount: current._count.files }, link.requirement)
      : (["files"] as const);
    if (gap) gaps[`links.${link.id}`] = gap;
  }
  if (Object.keys(gaps).length > 0) return refuse("incomplete", gaps);
  await moveLinks(tx, actor, open satisfies MovableLink[], "submitted", { submittedAt: new Date() });
  return ok(
    open.map((link) => ({
      type: "link.submitted",
      subjectType: "link",
      subjectId: link.id,
      departmentId: link.departmentId,
      data: { evidenceId: link.evidenceId, from: link.state },
    })),
  );
}

/** All open links of these items; for an entry that is submitted with its items. */
export async function submitLinksOfEvidence(
  tx: Tx,
  actor: Actor,
  evidenceIds: readonly string[],
): Promise<Result<readonly NewAuditEvent[]>> {
  const links = await tx.evidenceLink.findMany({
    where: { evidenceId: { in: [...evidenceIds] } },
    select: { id: true },
  });
  return submitLinksIn(
    tx,
    actor,
    links.map((link) => link.id),
  );
}
