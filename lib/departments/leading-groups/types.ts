import type { CivilDate, DatePrecision } from "@/lib/platform/dates";
import type { GroupRole } from "@/lib/platform/db/generated/enums";

/** A member by office. `headcount` null: a group entry whose number the source does not give (各科室负责人). */
export type GroupMember = {
  readonly role: GroupRole;
  readonly office: string;
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  readonly headcount: number | null;
};

export type GroupVersion = {
  readonly id: string;
  readonly number: number;
  readonly foundedOn: CivilDate | null;
  readonly foundedPrecision: DatePrecision;
  readonly reason: string | null;
  readonly documentNumber: string | null;
  readonly officePlace: string | null;
  readonly officeDuties: readonly string[];
  readonly sourceText: string | null;
  readonly supersededOn: CivilDate | null;
  readonly members: readonly GroupMember[];
};

/** 领导小组 with all its versions, the current one first. */
export type LeadingGroupRecord = {
  readonly id: string;
  readonly departmentId: string;
  readonly name: string;
  readonly versions: readonly GroupVersion[];
};

export type GroupField = "founded" | "documentNumber" | "officePlace" | "officeDuties";
export type GroupChange =
  | { readonly kind: "field"; readonly field: GroupField; readonly before: string; readonly after: string }
  | { readonly kind: "member-added" | "member-removed"; readonly member: GroupMember };
