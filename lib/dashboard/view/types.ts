import type { CivilDate } from "@/lib/platform/dates";
import type { RoundStatus } from "@/lib/platform/db/generated/enums";

export type Unit = { readonly id: string; readonly name: string; readonly path: string };

export type RoundInView = {
  readonly id: string;
  readonly name: string;
  readonly status: RoundStatus;
  readonly editionId: string;
  readonly ownerPath: string;
  readonly windowFrom: CivilDate;
  readonly windowTo: CivilDate;
  readonly assessmentDate: CivilDate;
};

/** What is looked at: a unit's subtree, a round, a period, and the day whose evening counts (null: now). */
export type View = {
  readonly unit: Unit;
  /** Every round of the unit, the one that matters first. */
  readonly rounds: readonly RoundInView[];
  readonly round: RoundInView | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly asOf: CivilDate | null;
};
