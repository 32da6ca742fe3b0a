import type { Bucket, LeafInput, SlotCounts } from "@/lib/indicators/scoring/types";

/** What one slot still needs. More than `min` is never worth more (acceptance rule §6.4-5). */
export type SlotState = {
  readonly id: string;
  readonly filled: number;
  readonly missing: number;
  /** Of the missing ones, how many are already waiting for a decision. */
  readonly waiting: number;
  readonly sufficient: boolean;
  /** More live items than the standard allows ("too many pictures"). */
  readonly overMax: boolean;
};

/** Approved items that count: what the standard needs and no more. */
export function filledOf(slot: SlotCounts): number {
  return Math.min(slot.approved + slot.archived, slot.min);
}

export function slotState(slot: SlotCounts): SlotState {
  const good = slot.approved + slot.archived;
  const filled = filledOf(slot);
  const missing = slot.min - filled;
  const live = good + slot.submitted + slot.draft + slot.returned;
  return {
    id: slot.id,
    filled,
    missing,
    waiting: Math.min(slot.submitted, missing),
    sufficient: missing === 0,
    overMax: slot.max !== null && live > slot.max,
  };
}

/**
 * `sufficient` when every slot has what it needs; `under_review` when all that is missing has been handed
 * in, so that the unit has nothing left to do; `in_progress` when anything was begun.
 */
export function bucketOfSlots(slots: readonly SlotCounts[]): Bucket {
  const states = slots.map(slotState);
  if (states.every(({ sufficient }) => sufficient)) return "sufficient";
  if (states.every(({ missing, waiting }) => missing === waiting)) return "under_review";
  const begun = slots.some((slot) => slot.draft + slot.submitted + slot.returned + slot.approved + slot.archived > 0);
  return begun ? "in_progress" : "not_started";
}

/** The bucket of any leaf. What only counts findings or honours has nothing to hand in. */
export function bucketOf(input: LeafInput): Bucket {
  switch (input.kind) {
    case "slots":
      return bucketOfSlots(input.slots);
    case "points": {
      const visited = input.points.length;
      if (visited >= (input.planned ?? 1)) return "sufficient";
      return visited > 0 ? "in_progress" : "not_started";
    }
    case "value":
      return input.value === null ? "not_started" : "sufficient";
    case "count":
      return "sufficient";
  }
}

/** How many standards are in each bucket; the four always add up to the number given. */
export function countBuckets(found: Iterable<Bucket>): Record<Bucket, number> {
  const counts: Record<Bucket, number> = { not_started: 0, in_progress: 0, under_review: 0, sufficient: 0 };
  for (const bucket of found) counts[bucket] += 1;
  return counts;
}
