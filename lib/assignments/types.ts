import type { CivilDate } from "@/lib/platform/dates";
import type { AssignmentRole } from "@/lib/platform/db/generated/enums";

/** 五定: 定任务, 定进度, 定责任, 定考评, 定奖惩. */
export const fixedPoints = ["task", "schedule", "responsible", "assessment", "reward"] as const;
export type FixedPoint = (typeof fixedPoints)[number];

/** The five fields as they are stored; 定进度 is a wording, a day or both. */
export type FixedPointFields = {
  readonly task: string | null;
  readonly schedule: string | null;
  readonly dueOn: CivilDate | null;
  readonly responsible: string | null;
  readonly leaderOffice: string | null;
  readonly assessment: string | null;
  readonly reward: string | null;
};

export type AssignmentRecord = FixedPointFields & {
  readonly id: string;
  readonly roundId: string;
  readonly indicatorId: string;
  readonly indicatorCode: string;
  readonly indicatorName: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly role: AssignmentRole;
  readonly missing: readonly FixedPoint[];
  readonly sourceText: string | null;
  /** When the part was marked as done, as an ISO instant. */
  readonly doneAt: string | null;
  readonly version: number;
};

/** What a round still lacks in its distribution of duties. */
export type Completeness = {
  readonly standards: number;
  readonly withoutLead: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** Assignments with at least one of the five points missing. */
  readonly incomplete: number;
  readonly assignments: number;
  readonly missingByPoint: Readonly<Record<FixedPoint, number>>;
};
