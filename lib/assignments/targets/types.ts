import type { FigureValue, Qualifier } from "@/lib/activities/figures/types";
import type { CivilDate, DatePrecision } from "@/lib/platform/dates";
import type { TargetSource } from "@/lib/platform/db/generated/enums";

export type TargetRecord = {
  readonly id: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly roundId: string | null;
  readonly roundName: string | null;
  readonly indicatorId: string | null;
  readonly indicatorCode: string | null;
  readonly indicatorName: string | null;
  readonly name: string;
  readonly metric: string | null;
  /** Plain decimal; null for 过半 and what is not counted. */
  readonly value: string | null;
  readonly qualifier: Qualifier;
  readonly wording: string | null;
  readonly unit: string | null;
  readonly dueOn: CivilDate | null;
  readonly duePrecision: DatePrecision;
  readonly source: TargetSource;
  readonly sourceTitle: string | null;
  readonly documentNumber: string | null;
  readonly promisedBy: string | null;
  readonly sourceText: string | null;
  readonly note: string | null;
  readonly version: number;
};

/** What the approved figures say of a target; reckoned to the right of this slice. */
export type TargetActual = {
  /** Null: nothing measures it yet, never zero. */
  readonly figure: FigureValue | null;
  readonly asOf: CivilDate | null;
  /** Null where it cannot be told (过半, another unit, nothing entered). */
  readonly reached: boolean | null;
  /** Where the number opens down to its records. */
  readonly href?: string;
};
