/** A limit of a grade, as the manuals write it: >1000, ≥80, =100 (as `>=`), ≤70. */
export type GradeBound = { readonly op: ">" | ">=" | "<" | "<="; readonly value: number };

/** How a branch's number comes from its children. */
export type BranchRule =
  /** Points of the children added up; never below zero. */
  | { readonly kind: "sum" }
  /** Each child gives its rate (score / full) times its share of the node's weight. */
  | { readonly kind: "weighted_sum" }
  /** As `weighted_sum` with equal shares, over those children that are scored at all. */
  | { readonly kind: "mean" }
  /** Full points when every child has its full points, else none. */
  | { readonly kind: "all" }
  /** The best `n` children count in equal shares. */
  | { readonly kind: "n_of_m"; readonly n: number }
  /** As `sum`, but never more than `cap` points. */
  | { readonly kind: "cap"; readonly cap: number };

/** How a leaf's number comes from what was handed in, seen or measured. */
export type LeafRule =
  /** Online submission: required slots filled with approved items. `partial`: by proportion, else all or nothing. */
  | { readonly kind: "slots"; readonly partial: boolean }
  /** Site visit: mean of (1 − lose) over the sampled points (§1.6). */
  | { readonly kind: "sampled_points" }
  /** Three steps A/B/C of a measured value; the factors are parameters (by default 1, 0.6, 0). */
  | {
      readonly kind: "grade";
      readonly a: GradeBound;
      readonly b: GradeBound;
      readonly factors?: { readonly a: number; readonly b: number; readonly c: number };
    }
  /** A share from 0 to 1, as of a survey. */
  | { readonly kind: "rate" }
  /** Each valid item (an honour) gives `each` points, at most `cap`; on top of the full points. */
  | { readonly kind: "bonus"; readonly each: number; readonly cap: number }
  /** Each finding takes `each` points, at most `cap` (by default the weight). */
  | { readonly kind: "deduction"; readonly each: number; readonly cap?: number | null }
  /** One finding zeroes the parent, or the whole tree. */
  | { readonly kind: "veto"; readonly target: "parent" | "root" };

/** Stored as data with the node; editions differ, the engine does not. */
export type RollUpRule = BranchRule | LeafRule;

export const branchRuleKinds = ["sum", "weighted_sum", "mean", "all", "n_of_m", "cap"] as const;

/**
 * A node of an edition. Without a weight a leaf has 1 point. A standard that several methods judge may be
 * given one leaf per method below it; `method` names them for the subtotals.
 */
export type ScoringNode = {
  readonly id: string;
  readonly parentId: string | null;
  readonly weight: number | null;
  readonly rule: RollUpRule;
  readonly method?: string;
};

/** One required kind of material and how many items stand in which state. `min` is what the standard needs. */
export type SlotCounts = {
  readonly id: string;
  readonly kind?: string;
  readonly min: number;
  readonly max: number | null;
  readonly draft: number;
  readonly submitted: number;
  readonly returned: number;
  readonly approved: number;
  readonly archived: number;
};

/** One visited point: `lose` from 0 (nothing wrong) to 1; several units may answer for it. */
export type SampledPoint = { readonly id: string; readonly lose: number; readonly departments: readonly string[] };

/**
 * What is known of a leaf. A leaf without input is not asked of this unit: it has neither completion nor
 * full points. `planned` is the number of points to visit, null without a plan; `value` a share from 0 to 1
 * (a survey) or what a grade measures; `count` the number of findings or of valid honours.
 */
export type LeafInput =
  | { readonly kind: "slots"; readonly slots: readonly SlotCounts[] }
  | { readonly kind: "points"; readonly points: readonly SampledPoint[]; readonly planned: number | null }
  | { readonly kind: "value"; readonly value: number | null }
  | { readonly kind: "count"; readonly count: number };

/** Two numbers, never one "progress". All are exact to six decimals and add up as decimals. */
export type NodeScore = {
  readonly id: string;
  /** Part done of what is asked, 0 to 1; null where nothing is asked. */
  readonly completion: number | null;
  readonly score: number;
  /** Points that could be had; 0 for a bonus and for what is not scored. */
  readonly full: number;
};

/** Where a line of an explanation comes from. Adjustments are the rule's own doing. */
export type LineSource =
  | { readonly kind: "node" | "slot" | "point"; readonly id: string }
  | {
      readonly kind: "measure";
      readonly code: "grade_a" | "grade_b" | "grade_c" | "rate" | "items" | "base" | "findings";
    }
  | { readonly kind: "adjustment"; readonly code: "cap" | "floor" | "veto" | "withheld" };

export type ContributionLine = {
  readonly source: LineSource;
  readonly score: number;
  readonly completion: number;
};

/** The lines add up exactly, score to score and completion to completion. */
export type Explanation = NodeScore & { readonly rule: RollUpRule; readonly lines: readonly ContributionLine[] };

/** The four buckets of a standard; each standard is in exactly one. */
export const buckets = ["not_started", "in_progress", "under_review", "sufficient"] as const;
export type Bucket = (typeof buckets)[number];

export type TreeProblem = {
  readonly nodeId: string;
  readonly code:
    | "duplicate_id"
    | "unknown_parent"
    | "cycle"
    | "negative_weight"
    | "leaf_rule_on_branch"
    | "n_out_of_range"
    | "negative_points"
    | "factor_out_of_range"
    | "bounds_disagree";
};
