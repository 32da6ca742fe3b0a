import { verifyFiles } from "@/lib/archive/verify/files/data";
import { verifyItems } from "@/lib/archive/verify/items/data";
import type { LedgerReport } from "@/lib/archive/verify/types";
import { verifyChain } from "@/lib/audit/verify/data";

/** How much is read: every byte, only names and lengths, or no file at all. */
export type FileDepth = "hash" | "size" | "none";

/** Checks the audit chain, the store of files and the filed items. Reads everything, changes nothing. */
export async function verifyLedger(depth: FileDepth): Promise<LedgerReport> {
  const startedAt = new Date().toISOString();
  const chain = await verifyChain();
  const files = depth === "none" ? null : await verifyFiles({ withHash: depth === "hash" });
  const items = await verifyItems();
  const ok = chain.ok && items.ok && (files?.ok ?? true);
  return { ok, startedAt, finishedAt: new Date().toISOString(), chain, files, items };
}
