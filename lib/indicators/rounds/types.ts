import type { CivilDate } from "@/lib/platform/dates";
import type { RoundStatus } from "@/lib/platform/db/generated/enums";

export type RoundRecord = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly windowFrom: CivilDate;
  readonly windowTo: CivilDate;
  readonly assessmentDate: CivilDate;
  readonly status: RoundStatus;
  readonly version: number;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly departmentPath: string;
  readonly editionId: string;
  readonly editionCode: string;
  readonly editionName: string;
};
