import type { FigureValue } from "@/lib/activities/figures/types";
import type { CivilDate } from "@/lib/platform/dates";

/** How a finding is shown. `passed` says that a check was made and held: it is worth showing too. */
export type FindingTone = "passed" | "info" | "warning";

/** What a check of figures found (§9.7). Nothing is ever corrected by it: a person looks and decides. */
export type FigureFinding =
  | {
      readonly code: "product_matches" | "product_differs";
      readonly computed: FigureValue;
      readonly stated: FigureValue;
    }
  | { readonly code: "sum_matches" | "sum_differs"; readonly computed: FigureValue; readonly stated: FigureValue }
  | { readonly code: "growth_matches" | "growth_differs"; readonly computed: string; readonly stated: string }
  | { readonly code: "unit_cost"; readonly each: FigureValue; readonly count: FigureValue }
  | { readonly code: "rate_without_sample"; readonly figure: FigureValue }
  | { readonly code: "rate_interval"; readonly low: string; readonly high: string; readonly sample: number }
  | { readonly code: "as_of_before_period_end"; readonly asOf: CivilDate; readonly periodEnd: CivilDate }
  | { readonly code: "after_period"; readonly date: CivilDate; readonly periodEnd: CivilDate }
  | { readonly code: "range_not_a_number"; readonly figure: FigureValue }
  | { readonly code: "unit_missing"; readonly figure: FigureValue };

/** A share of the whole in per cent with the qualifier it deserves, or why there is none. */
export type RatioResult =
  | { readonly kind: "ratio"; readonly figure: FigureValue & { readonly value: string } }
  | { readonly kind: "none"; readonly reason: "not_counted" | "range" | "units_differ" | "zero_base" };

/** A proportion with its 95 % Wilson interval, all in per cent. */
export type RateInterval = {
  readonly rate: string;
  readonly low: string;
  readonly high: string;
  readonly sample: number;
};
