import { listAnchors } from "@/lib/audit/anchors/data";
import { writeAnchor } from "@/lib/audit/anchors/mutations";
import { ChainCheck } from "@/lib/audit/verify/rules";
import type { ChainFinding, ChainReport, StoredEvent } from "@/lib/audit/verify/types";
import { db, type Tx } from "@/lib/platform/db/client";
import type { AuditEventModel } from "@/lib/platform/db/generated/models/AuditEvent";

const pageSize = 2_000;
const longestRunMs = 30 * 60_000;

function toStored(row: AuditEventModel): StoredEvent {
  return { ...row, seq: row.seq.toString(), at: row.at.toISOString(), data: row.data };
}

async function readChain(tx: Tx, check: ChainCheck): Promise<void> {
  for (let after: bigint | null = null; ; ) {
    const rows: AuditEventModel[] = await tx.auditEvent.findMany({
      where: after === null ? {} : { seq: { gt: after } },
      orderBy: { seq: "asc" },
      take: pageSize,
    });
    for (const row of rows) check.take(toStored(row));
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.seq;
  }
}

/**
 * Recomputes the chain from its first event, in pages, and compares it with the anchors outside the
 * database. One snapshot is read, so events that arrive meanwhile do not disturb. A chain in order gets an
 * anchor at its end.
 */
export async function verifyChain(): Promise<ChainReport> {
  // Before the snapshot: whatever an anchor knows by then must be in it.
  const { anchors, damagedLines } = await listAnchors();
  const check = new ChainCheck(anchors);
  const { head, events, findings } = await db().$transaction(
    async (tx) => {
      const end = await tx.auditHead.findUniqueOrThrow({ where: { id: 1 } });
      await readChain(tx, check);
      return { head: end, ...check.finish(end) };
    },
    { isolationLevel: "RepeatableRead", maxWait: 15_000, timeout: longestRunMs },
  );
  const damaged: ChainFinding[] = damagedLines.map((line) => ({ kind: "anchor_damaged", seq: String(line) }));
  const all = [...findings, ...damaged];
  if (all.length === 0) await writeAnchor(anchors.at(-1)?.seq);
  return {
    ok: all.length === 0,
    events,
    head: { seq: head.seq.toString(), hash: head.hash },
    anchors: anchors.length,
    findings: all,
  };
}
