import { dayOrNull } from "@/lib/archive/manifest/data";
import { judgeItem, judgeNumbers } from "@/lib/archive/verify/items/rules";
import type { ItemFinding, ItemsReport } from "@/lib/archive/verify/types";
import { db, type Prisma, type Tx } from "@/lib/platform/db/client";

const pageSize = 500;
const shape = {
  version: { select: { files: { select: { sha256: true, fileName: true, size: true } } } },
} satisfies Prisma.ArchiveItemInclude;
type ItemRow = Prisma.ArchiveItemGetPayload<{ include: typeof shape }>;

function sealedHash(data: Prisma.JsonValue): string | null {
  return data && typeof data === "object" && !Array.isArray(data) && typeof data.manifestHash === "string"
    ? data.manifestHash
    : null;
}

async function sealsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string | null>> {
  const events = await tx.auditEvent.findMany({
    where: { type: "item.archived", subjectType: "archive_item", subjectId: { in: [...ids] } },
    select: { subjectId: true, data: true },
  });
  return new Map(events.flatMap(({ subjectId, data }) => (subjectId ? [[subjectId, sealedHash(data)]] : [])));
}

async function judgePage(tx: Tx, rows: readonly ItemRow[]): Promise<ItemFinding[]> {
  const seals = await sealsOf(
    tx,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row) => {
    const finding = judgeItem({
      ...row,
      documentDate: dayOrNull(row.documentDate),
      files: row.version.files.map((file) => ({ ...file, size: Number(file.size) })),
      sealedHash: seals.get(row.id) ?? null,
    });
    return finding ? [finding] : [];
  });
}

async function removedItems(tx: Tx): Promise<ItemFinding[]> {
  const findings: ItemFinding[] = [];
  for (let after = 0n; ; ) {
    const events: { seq: bigint; subjectId: string | null; data: Prisma.JsonValue }[] = await tx.auditEvent.findMany({
      where: { type: "item.archived", seq: { gt: after } },
      select: { seq: true, subjectId: true, data: true },
      orderBy: { seq: "asc" },
      take: pageSize,
    });
    const ids = events.flatMap((event) => event.subjectId ?? []);
    const held = await tx.archiveItem.findMany({ where: { id: { in: ids } }, select: { id: true } });
    const known = new Set(held.map((item) => item.id));
    for (const { subjectId, data } of events) {
      if (subjectId && known.has(subjectId)) continue;
      const number = data && typeof data === "object" && !Array.isArray(data) ? data.archiveNumber : null;
      findings.push({ kind: "item_removed", archiveNumber: String(number ?? subjectId ?? "?") });
    }
    const last = events.at(-1);
    if (!last || events.length < pageSize) return findings;
    after = last.seq;
  }
}

async function numberFindings(tx: Tx, removed: ReadonlySet<string>): Promise<ItemFinding[]> {
  const findings: ItemFinding[] = [];
  for (const counter of await tx.archiveCounter.findMany()) {
    const { last, ...of } = counter;
    const items = await tx.archiveItem.findMany({ where: of, select: { itemNumber: true } });
    const numbers = items.map((item) => item.itemNumber);
    // A removed item is named once, not a second time as a gap.
    findings.push(...judgeNumbers(of, numbers, last).filter((finding) => !removed.has(finding.archiveNumber)));
  }
  return findings;
}

/** Checks every filed item against its description, its files, the audit chain and the numbers of its class. */
export async function verifyItems(): Promise<ItemsReport> {
  return db().$transaction(
    async (tx) => {
      const findings: ItemFinding[] = [];
      let items = 0;
      for (let after = ""; ; ) {
        const rows: ItemRow[] = await tx.archiveItem.findMany({
          where: { id: { gt: after } },
          include: shape,
          orderBy: { id: "asc" },
          take: pageSize,
        });
        items += rows.length;
        findings.push(...(await judgePage(tx, rows)));
        const last = rows.at(-1);
        if (!last || rows.length < pageSize) break;
        after = last.id;
      }
      const removed = await removedItems(tx);
      const gaps = await numberFindings(tx, new Set(removed.map((finding) => finding.archiveNumber)));
      const all = [...findings, ...removed, ...gaps];
      return { ok: all.length === 0, items, findings: all };
    },
    { isolationLevel: "RepeatableRead", maxWait: 15_000, timeout: 30 * 60_000 },
  );
}
