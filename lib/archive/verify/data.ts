import { verifyFiles } from "@/lib/archive/verify/files/data";
import { verifyItems } from "@/lib/archive/verify/items/data";
import type { FileDepth } from "@/lib/archive/verify/rules";
import type { LedgerReport } from "@/lib/archive/verify/types";
import { verifyChain } from "@/lib/audit/verify/data";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { ok, type Result, refuse } from "@/lib/platform/result";

/** Checks the audit chain, the store of files and the filed items. Reads everything, changes nothing. */
export async function verifyLedger(depth: FileDepth): Promise<LedgerReport> {
  const startedAt = new Date().toISOString();
  const chain = await verifyChain();
  const files = depth === "none" ? null : await verifyFiles({ withHash: depth === "hash" });
  const items = await verifyItems();
  const ok = chain.ok && items.ok && (files?.ok ?? true);
  return { ok, startedAt, finishedAt: new Date().toISOString(), chain, files, items };
}

/** The same for whoever may ask for it: auditors and administrators. */
export async function verifyFor(actor: Actor, depth: FileDepth): Promise<Result<LedgerReport>> {
  return can(actor, "audit.verify") ? ok(await verifyLedger(depth)) : refuse("forbidden");
}
