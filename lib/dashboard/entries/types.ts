import type { CivilDate, DatePrecision } from "@/lib/platform/dates";
import type { WorkState } from "@/lib/platform/db/generated/enums";

export type ExplainedEntry = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** As it was counted: of now, or of the day asked for. */
  readonly state: WorkState;
  readonly startOn: CivilDate | null;
  readonly precision: DatePrecision;
  readonly departmentName: string;
};

/** total = entries + more + closed */
export type EntriesExplanation = {
  readonly total: number;
  readonly entries: readonly ExplainedEntry[];
  /** Readable ones beyond the list's length. */
  readonly more: number;
  /** Counted, but not open to the reader. */
  readonly closed: number;
};
