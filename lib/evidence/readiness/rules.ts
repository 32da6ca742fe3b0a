import type { WorkState } from "@/lib/platform/db/generated/enums";

/** Links of one requirement by state. */
export type StateCounts = Readonly<Record<WorkState, number>>;

/** The four states of a requirement; every requirement is in exactly one. */
export const readinessBuckets = ["not_started", "in_progress", "under_review", "sufficient"] as const;
export type ReadinessBucket = (typeof readinessBuckets)[number];

/** Links that passed: filed ones count as approved. */
export function approvedCount(counts: StateCounts): number {
  return counts.approved + counts.archived;
}

/** The bucket of a requirement that asks for `minItems`. What waits for a verdict outranks what is being mended. */
export function bucketOf(counts: StateCounts, minItems: number): ReadinessBucket {
  if (minItems > 0 && approvedCount(counts) >= minItems) return "sufficient";
  if (counts.submitted > 0) return "under_review";
  return counts.draft + counts.returned + approvedCount(counts) > 0 ? "in_progress" : "not_started";
}

export const noLinks: StateCounts = { draft: 0, submitted: 0, returned: 0, approved: 0, archived: 0 };
