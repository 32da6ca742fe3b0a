import type { Contribution } from "@/lib/activities/figures/types";
import type { SummarySection } from "@/lib/activities/kinds/types";
import type { CivilDate, DatePrecision } from "@/lib/platform/dates";
import type { WorkState } from "@/lib/platform/db/generated/enums";

export type ContributionFilter = {
  /** Entries of this subtree, and joint entries of others in which one of its units takes part. */
  readonly departmentPath?: string;
  readonly year?: number;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly states: readonly WorkState[];
  /** Entries that were in one of `states` at the end of that day. */
  readonly asOf?: CivilDate;
  readonly metrics?: readonly string[];
  readonly kinds?: readonly string[];
};

/** A figure (or the count) of an entry, with what a sum, its explanation and a report need to know of it. */
export type LedgerContribution = Contribution & {
  /** Code of the metric; `occurrences` for the count of the entry. */
  readonly metric: string;
  readonly label: string | null;
  readonly kind: string;
  readonly form: string | null;
  readonly section: SummarySection;
  readonly activityTitle: string;
  readonly state: WorkState;
  readonly year: number;
  readonly startOn: CivilDate | null;
  readonly endOn: CivilDate | null;
  readonly precision: DatePrecision;
  readonly sampleSize: number | null;
  /** Class or section within the unit. */
  readonly subDepartmentId: string | null;
  readonly sourceText: string | null;
  readonly correctedText: string | null;
};
