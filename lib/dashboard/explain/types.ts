import type { LedgerContribution } from "@/lib/activities/contributions/types";
import type { MetricStanding } from "@/lib/dashboard/types";
import type { Explanation } from "@/lib/indicators/scoring/types";

/** A sum opened: the result and every figure that went into it, stood beside it or was left out. */
export type MetricExplanation = MetricStanding & { readonly contributions: readonly LedgerContribution[] };

/** One line of a node's arithmetic, with the words of what it comes from. */
export type NamedLine = Explanation["lines"][number] & {
  readonly name: string | null;
  readonly nodeId: string | null;
  readonly isLeaf: boolean;
  /** Code of the method when the line is the part of a standard that one method judges. */
  readonly method: string | null;
  /** Points that the part could give on its own scale. */
  readonly full: number | null;
};

/** Completion and score of one node opened: the lines add up to both exactly. */
export type NodeExplanation = Omit<Explanation, "lines"> & {
  readonly code: string;
  readonly name: string;
  readonly isLeaf: boolean;
  readonly parentId: string | null;
  readonly lines: readonly NamedLine[];
};
