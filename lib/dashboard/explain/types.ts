import type { LedgerContribution } from "@/lib/activities/contributions/types";
import type { EntriesExplanation } from "@/lib/dashboard/entries/types";
import type { StandardDetail } from "@/lib/dashboard/standards/types";
import type { MetricStanding } from "@/lib/dashboard/types";
import type { Explanation } from "@/lib/indicators/scoring/types";
import type { Scope } from "@/lib/permissions/scope";

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

/** The scopes of one reader: of the numbers, and of the rows that lie behind them. */
export type ExplainScopes = { readonly dashboard: Scope; readonly activities: Scope; readonly evidence: Scope };

export type NumberExplanation =
  | { readonly of: "metric"; readonly sums: readonly MetricExplanation[] }
  | ({ readonly of: "node" } & NodeExplanation)
  | ({ readonly of: "standard" } & StandardDetail)
  | ({ readonly of: "entries" } & EntriesExplanation);
