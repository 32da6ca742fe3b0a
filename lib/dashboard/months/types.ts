import type { MonthKey } from "@/lib/platform/dates";
import type { WorkState } from "@/lib/platform/db/generated/enums";

/** One number of the counts of entries: those of a month, a kind, a state, or any mix of them. */
export type CountedCell = {
  readonly month?: MonthKey;
  readonly kind?: string;
  /** `counted`: approved and archived together, whose figures count. */
  readonly state?: WorkState | "counted";
};
export type CountedEntry = { readonly id: string; readonly state: WorkState };
