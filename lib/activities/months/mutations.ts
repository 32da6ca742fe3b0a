import { cellOf, deltasOf, type MonthDelta, type MonthPlace } from "@/lib/activities/months/rules";
import { civilOrNull } from "@/lib/activities/rules";
import { civilToDb } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db/client";

/** Writes changes of the monthly table; a cell that comes to nothing goes, as a rebuild would leave it out. */
async function applyDeltas(tx: Tx, deltas: readonly MonthDelta[]): Promise<void> {
  for (const { by, month, ...cell } of deltas) {
    const key = { ...cell, month: civilToDb(month) };
    await tx.activityMonth.upsert({
      where: { departmentId_month_kind_state: key },
      create: { ...key, entries: by },
      update: { entries: { increment: by } },
    });
    if (by < 0) await tx.activityMonth.deleteMany({ where: { ...key, entries: 0 } });
  }
}

/** Moves an entry from its cell before a change to the one after it; null: it did not, or does not, exist. */
export async function applyActivityMonths(tx: Tx, before: MonthPlace | null, after: MonthPlace | null): Promise<void> {
  await applyDeltas(tx, deltasOf(before, after));
}

/**
 * Makes the table anew from the ledger; the result equals what the steps kept (tested). Writers wait
 * meanwhile, and what they changed and have not committed yet they add afterwards.
 */
export async function rebuildActivityMonths(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "ActivityMonth" IN EXCLUSIVE MODE`;
  const rows = await tx.activity.findMany({
    select: { departmentId: true, kind: true, state: true, year: true, startOn: true, precision: true },
  });
  const cells = new Map<
    string,
    { departmentId: string; month: Date; kind: string; state: (typeof rows)[number]["state"]; entries: number }
  >();
  for (const row of rows) {
    const cell = cellOf({ ...row, startOn: civilOrNull(row.startOn) });
    const key = Object.values(cell).join("|");
    const entries = (cells.get(key)?.entries ?? 0) + 1;
    cells.set(key, { ...cell, month: civilToDb(cell.month), entries });
  }
  await tx.activityMonth.deleteMany();
  await tx.activityMonth.createMany({ data: [...cells.values()] });
}
