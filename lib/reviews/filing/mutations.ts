import { fileVersion } from "@/lib/archive/mutations";
import type { NewAuditEvent } from "@/lib/audit/types";
import { moveLinks } from "@/lib/evidence/links/move";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db/client";
import { pendingFaults } from "@/lib/reviews/rules";
import type { FiledUnder, PendingFault } from "@/lib/reviews/types";

export type Filing = {
  readonly filed: FiledUnder | null;
  readonly pending: readonly PendingFault[];
  readonly events: readonly NewAuditEvent[];
};

/**
 * Files the version that was approved and takes every link that was approved on it along; when one of the
 * four checks fails, the links stay approved and wait (待归档). The caller records `events`.
 */
export async function fileApproved(
  tx: Tx,
  actor: Actor,
  judged: { readonly evidenceId: string; readonly versionId: string; readonly versionNumber: number },
): Promise<Filing> {
  const outcome = await fileVersion(tx, actor, judged.versionId);
  if (!outcome.filed) return { filed: null, pending: pendingFaults(outcome.report), events: [] };
  const approved = await tx.evidenceLink.findMany({
    where: { evidenceId: judged.evidenceId, state: "approved", versionNumber: judged.versionNumber },
  });
  await moveLinks(tx, actor, approved, "archived");
  const { id, archiveNumber } = outcome.item;
  return { filed: { id, archiveNumber }, pending: [], events: outcome.event ? [outcome.event] : [] };
}
