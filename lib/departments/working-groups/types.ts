import type { WorkingGroupKind } from "@/lib/platform/db/generated/enums";

/** 专项工作组 of a unit, or the office of its headquarters. */
export type WorkingGroupRecord = {
  readonly id: string;
  readonly departmentId: string;
  readonly name: string;
  readonly kind: WorkingGroupKind;
  readonly leadOffice: string | null;
  readonly duties: string | null;
  readonly sort: number;
  readonly version: number;
  readonly members: readonly { readonly id: string; readonly name: string }[];
};
