import type { SlotStanding, StandardStanding } from "@/lib/dashboard/types";
import type { CivilDate, DatePrecision, DateWindow } from "@/lib/platform/dates";
import type { AssignmentRole, MaterialType, WorkState } from "@/lib/platform/db/generated/enums";

/** One item standing for a requirement. */
export type SlotEvidence = {
  readonly linkId: string;
  readonly evidenceId: string;
  readonly title: string;
  readonly departmentName: string;
  readonly state: WorkState;
  readonly reasonCodes: readonly string[];
  readonly formedOn: CivilDate | null;
  readonly formedPrecision: DatePrecision;
  readonly files: number;
  readonly archiveNumber: string | null;
};

export type SlotDetail = SlotStanding & {
  readonly materialTypes: readonly MaterialType[];
  readonly window: DateWindow;
  readonly documentNumberRequired: boolean;
  readonly items: readonly SlotEvidence[];
  /** Items that count here but are not open to the reader. */
  readonly closed: number;
};

export type StandardEntry = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: WorkState;
  readonly startOn: CivilDate | null;
  readonly precision: DatePrecision;
  readonly departmentName: string;
};

export type StandardDetail = {
  readonly standard: StandardStanding;
  readonly text: string | null;
  readonly parents: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  readonly slots: readonly SlotDetail[];
  readonly units: readonly {
    readonly departmentId: string;
    readonly name: string;
    readonly role: AssignmentRole;
    readonly dueOn: CivilDate | null;
  }[];
  readonly entries: readonly StandardEntry[];
};
