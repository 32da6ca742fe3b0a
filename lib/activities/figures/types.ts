import type { CivilDate } from "@/lib/platform/dates";

/**
 * What the source says about a number: `exact` · `approx_below` 近 · `over` 余/多/超 · `at_least` 以上 ·
 * `more_than_half` 过半 (a range, never a number) · `uncounted` 经常、一系列. Domain rule §9.1.
 */
export const qualifiers = ["exact", "approx_below", "over", "at_least", "more_than_half", "uncounted"] as const;
export type Qualifier = (typeof qualifiers)[number];
/** What a sum can be: `approx` (约) arises where 近 was added to anything, and is never entered. */
export type SumQualifier = "exact" | "at_least" | "over" | "approx_below" | "approx";

/** 投入 / 争取 / 发放 / 预算: kinds of money that are never added together. */
export const moneyKinds = ["invested", "obtained", "paid", "budgeted"] as const;
export type MoneyKind = (typeof moneyKinds)[number];

/** A number as it may be printed. `value` is a plain decimal; null exactly for 过半 and uncounted. */
export type FigureValue = {
  readonly value: string | null;
  readonly qualifier: Qualifier | "approx";
  readonly unit: string;
  readonly moneyKind?: MoneyKind | null;
  /** How the source put it: the qualifying word (多) or the whole phrase (七百余名). */
  readonly wording?: string | null;
};

/** An agreed part of a joint activity: a decimal from 0 to 1, or null when nothing was agreed. */
export type JointShare = { readonly departmentId: string; readonly share: string | null };

/** One figure on its way into a sum. `id` is unique in the sum; an entry may bring several figures. */
export type Contribution = {
  readonly id: string;
  readonly activityId: string;
  /** The unit that made the entry: the host of a joint activity. */
  readonly departmentId: string;
  readonly figure: FigureValue;
  readonly asOf?: CivilDate | null;
  /** The aggregate entry ("五次专题会议") of which this entry is a later detail. */
  readonly aggregateId?: string | null;
  /** Every unit of a joint activity, the host among them. */
  readonly shares?: readonly JointShare[];
};

export type SumOptions = {
  /** Count for these units alone (by agreed shares); without it for the whole city. */
  readonly departments?: ReadonlySet<string>;
  /** Add 次, 场 and 人次 although they count different things (S3-30). */
  readonly mixUnits?: boolean;
};

/** What a contribution brought: whole, or what is left of an aggregate beyond its details. */
export type CountedPart = {
  readonly id: string;
  readonly activityId: string;
  /** In the unit of the sum, after the share. The values of all parts add up to the sum exactly. */
  readonly value: string;
  readonly qualifier: SumQualifier;
  readonly share: string;
  readonly as: "whole" | "remainder";
};

/** A figure without a number: it stands beside the sum in words. */
export type BesidePart = { readonly id: string; readonly activityId: string; readonly figure: FigureValue };

export type SkipReason =
  | "replaced_by_details" // the details reach the aggregate, so they count in its place
  | "joint_without_share" // takes part, but the host has the figure: no shares were agreed
  | "covered_by_aggregate" // a detail without a number inside an aggregate that has one
  | "detail_cycle"; // aggregate and detail point at each other
export type SkippedPart = { readonly id: string; readonly activityId: string; readonly reason: SkipReason };

/** Details add up to more than their aggregate says: the details count, a person should look. */
export type SumFlag = {
  readonly code: "details_exceed_aggregate";
  readonly activityId: string;
  readonly aggregate: string;
  readonly details: string;
};

type SumParts = {
  readonly counted: readonly CountedPart[];
  readonly beside: readonly BesidePart[];
  readonly skipped: readonly SkippedPart[];
  readonly flags: readonly SumFlag[];
};

export type SumTotal = SumParts & {
  readonly kind: "total";
  readonly figure: FigureValue & { readonly value: string; readonly qualifier: SumQualifier };
  /** The latest as-of date of what was counted. */
  readonly asOf: CivilDate | null;
};
/** Only things without a number were recorded: "经常", 过半. Nothing may be made of them but their words. */
export type SumUncounted = SumParts & { readonly kind: "uncounted"; readonly figure: FigureValue };
/** Nothing was recorded for these units. Not zero: a report prints 【待补充】. */
export type SumEmpty = SumParts & { readonly kind: "empty" };

export type RefusalReason =
  | "units_differ"
  | "occasions_and_attendances" // 次 with 人次: only on request
  | "money_kinds_differ"
  | "rates"; // percentages and prices per unit are not added
export type SumRefusal = {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  readonly found: readonly string[];
};

export type SumResult = SumTotal | SumUncounted | SumEmpty | SumRefusal;
