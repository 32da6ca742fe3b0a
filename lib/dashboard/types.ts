import type { SumResult } from "@/lib/activities/figures/types";
import type { StateCounts } from "@/lib/evidence/readiness/rules";
import type { Bucket } from "@/lib/indicators/scoring/types";
import type { CivilDate, MonthKey } from "@/lib/platform/dates";
import type { AssessmentMethod } from "@/lib/platform/db/generated/enums";

export type BucketCounts = Readonly<Record<Bucket, number>>;

/** One requirement of a standard and what stands against it, from every unit of the round. */
export type SlotStanding = {
  readonly requirementId: string;
  readonly text: string;
  readonly method: AssessmentMethod;
  readonly min: number;
  readonly max: number | null;
  readonly counts: StateCounts;
  readonly missing: number;
  readonly sufficient: boolean;
};

/** A node of the edition in a round. Completion and score are two numbers. */
export type NodeStanding = {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
  readonly depth: number;
  readonly isLeaf: boolean;
  /** Part done of what is asked, 0 to 1; null where nothing is asked. */
  readonly completion: number | null;
  readonly score: number;
  readonly full: number;
  /** Standards below (or the standard itself) by bucket; the four add up to `standards`. */
  readonly standards: number;
  readonly buckets: BucketCounts;
};

export type StandardStanding = NodeStanding & {
  readonly bucket: Bucket;
  readonly slots: readonly SlotStanding[];
  readonly leadId: string | null;
  readonly leadName: string | null;
  readonly dueOn: CivilDate | null;
};

/** A unit and the standards that it leads. Over all units, and the standards without a lead, they add up. */
export type DepartmentStanding = {
  readonly departmentId: string | null;
  readonly name: string | null;
  readonly standards: number;
  readonly buckets: BucketCounts;
  /** Links of the unit's own items, by state. */
  readonly links: StateCounts;
};

export type MonthStanding = { readonly month: MonthKey; readonly entries: StateCounts };
export type KindStanding = { readonly kind: string; readonly entries: StateCounts };

export type MetricStanding = {
  readonly metric: string;
  /** Of figures without a code: what they call themselves. */
  readonly label: string | null;
  readonly sum: SumResult;
};

/** Where a unit stands in a round. */
export type Readiness = {
  readonly total: NodeStanding;
  readonly nodes: readonly NodeStanding[];
  readonly standards: readonly StandardStanding[];
  readonly departments: readonly DepartmentStanding[];
};

/** Every number of dashboards, API and reports comes from here. */
export type RollUp = {
  readonly department: { readonly id: string; readonly name: string };
  readonly round: {
    readonly id: string;
    readonly name: string;
    readonly windowFrom: CivilDate;
    readonly windowTo: CivilDate;
    readonly assessmentDate: CivilDate;
  } | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly asOf: CivilDate | null;
  readonly total: NodeStanding | null;
  readonly nodes: readonly NodeStanding[];
  readonly standards: readonly StandardStanding[];
  readonly departments: readonly DepartmentStanding[];
  readonly entries: StateCounts;
  readonly months: readonly MonthStanding[];
  readonly kinds: readonly KindStanding[];
  readonly metrics: readonly MetricStanding[];
};
