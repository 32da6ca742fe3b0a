import type { RoundInView, Unit } from "@/lib/dashboard/view/types";

const byStatus = { open: 0, preparing: 1, closed: 2 } as const;

/** Running rounds first, then the unit's own and those above it, then the latest. Ids make the order stable. */
export function byUse(unit: Unit): (a: RoundInView, b: RoundInView) => number {
  const below = (round: RoundInView) => (unit.path.startsWith(round.ownerPath) ? 0 : 1);
  return (a, b) =>
    byStatus[a.status] - byStatus[b.status] ||
    below(a) - below(b) ||
    b.windowTo.localeCompare(a.windowTo, "en") ||
    (a.id < b.id ? 1 : -1);
}
