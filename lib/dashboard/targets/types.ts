import type { LedgerContribution } from "@/lib/activities/contributions/types";
import type { RatioResult } from "@/lib/activities/figures/checks/types";
import type { FigureValue, SumResult } from "@/lib/activities/figures/types";
import type { TargetActual, TargetRecord } from "@/lib/assignments/targets/types";
import type { CivilDate } from "@/lib/platform/dates";

/** What a target is held against, as of a day. */
export type MeasuredTarget = TargetActual & {
  readonly href: string;
  /** Figures of this period count: 1 January of the year of the promise until it is due, or the day asked for. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Share of what was promised; none for a range (过半) or another unit. */
  readonly ratio: RatioResult | null;
  /** What is recorded beside the figure and cannot be added to it: other units, 过半, 经常. */
  readonly beside: readonly FigureValue[];
  /** The due day is over (Asia/Shanghai) and the promise is not known to be kept. */
  readonly overdue: boolean;
};
export type MeasuredTargets = Readonly<Record<string, MeasuredTarget>>;

/** A target opened: the sums (one of them is the actual) and every figure behind them. */
export type TargetExplanation = {
  readonly target: TargetRecord;
  readonly measured: MeasuredTarget;
  readonly sums: readonly SumResult[];
  readonly contributions: readonly LedgerContribution[];
};

export type TargetOptions = {
  /** Today in Asia/Shanghai, by which a target is overdue. */
  readonly today: CivilDate;
  /** Figures up to this day count; by default up to today. */
  readonly asOf?: CivilDate;
};
