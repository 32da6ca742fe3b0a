import { noLinks, type StateCounts } from "@/lib/evidence/readiness/rules";
import type { Tx } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";

/** Where a link is counted. */
export type ReadinessKey = {
  readonly roundId: string;
  readonly requirementId: string;
  readonly indicatorId: string;
  readonly departmentId: string;
};

/** One link leaving a state and entering another; null: it appears or disappears. */
export type ReadinessDelta = ReadinessKey & { readonly from: WorkState | null; readonly to: WorkState | null };

function keyText(key: ReadinessKey): string {
  return `${key.roundId}/${key.requirementId}/${key.departmentId}`;
}

/** Sums the deltas per cell, in the order of the keys, so that two transactions never lock crosswise. */
function sumDeltas(deltas: readonly ReadinessDelta[]): { key: ReadinessKey; change: StateCounts }[] {
  const sums = new Map<string, { key: ReadinessKey; change: Record<WorkState, number> }>();
  for (const delta of deltas) {
    const sum = sums.get(keyText(delta)) ?? { key: delta, change: { ...noLinks } };
    if (delta.from) sum.change[delta.from] -= 1;
    if (delta.to) sum.change[delta.to] += 1;
    sums.set(keyText(delta), sum);
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

async function changeCell(tx: Tx, key: ReadinessKey, change: StateCounts): Promise<void> {
  const { roundId, requirementId, indicatorId, departmentId } = key;
  const at = { roundId, requirementId, departmentId };
  // The cell may be made, or removed as empty, by others between the two tries: then try again.
  for (let attempt = 0; attempt < 10; attempt++) {
    const { count } = await tx.readinessCell.updateMany({
      where: at,
      data: {
        draft: { increment: change.draft },
        submitted: { increment: change.submitted },
        returned: { increment: change.returned },
        approved: { increment: change.approved },
        archived: { increment: change.archived },
      },
    });
    if (count === 1) {
      await tx.readinessCell.deleteMany({ where: { ...at, ...noLinks } });
      return;
    }
    const made = await tx.readinessCell.createMany({ data: { ...at, indicatorId, ...change }, skipDuplicates: true });
    if (made.count === 1) return;
  }
  throw new Error("a readiness cell could not be changed");
}

/** Brings the cells up to date with changed links, in the transaction of that change. */
export async function applyReadinessDelta(tx: Tx, deltas: readonly ReadinessDelta[]): Promise<void> {
  for (const { key, change } of sumDeltas(deltas)) {
    if (Object.values(change).some((value) => value !== 0)) await changeCell(tx, key, change);
  }
}

/**
 * Counts every link anew. Gives the table that the deltas have kept; writers wait meanwhile, and what
 * they changed and have not committed yet they add afterwards.
 */
export async function rebuildReadiness(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "ReadinessCell" IN EXCLUSIVE MODE`;
  await tx.readinessCell.deleteMany();
  const groups = await tx.evidenceLink.groupBy({
    by: ["roundId", "requirementId", "indicatorId", "departmentId", "state"],
    _count: true,
  });
  const cells = new Map<string, ReadinessKey & StateCounts>();
  for (const { state, _count, ...key } of groups) {
    const cell = cells.get(keyText(key)) ?? { ...key, ...noLinks };
    cells.set(keyText(key), { ...cell, [state]: _count });
  }
  await tx.readinessCell.createMany({ data: [...cells.values()] });
}
