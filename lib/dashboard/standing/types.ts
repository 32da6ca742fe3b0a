import type { StateCounts } from "@/lib/evidence/readiness/rules";

/** Links of one requirement and unit by state. */
export type ReadinessRow = {
  readonly requirementId: string;
  readonly departmentId: string;
  readonly counts: StateCounts;
};
