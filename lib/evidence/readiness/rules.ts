import type { WorkState } from "@/lib/platform/db/generated/enums";

/** Links of one requirement by state. */
export type StateCounts = Readonly<Record<WorkState, number>>;

/** Links that passed: filed ones count as approved. */
export function approvedCount(counts: StateCounts): number {
  return counts.approved + counts.archived;
}

export const noLinks: StateCounts = { draft: 0, submitted: 0, returned: 0, approved: 0, archived: 0 };
