import type { RequirementDraft } from "@/lib/indicators/import/types";
import type { StoredRule } from "@/lib/indicators/roll-up/schema";
import type { EditionStatus } from "@/lib/platform/db/generated/enums";

export type EditionSummary = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly cityType: string | null;
  readonly status: EditionStatus;
  readonly isSample: boolean;
  readonly source: string | null;
  readonly version: number;
  readonly publishedAt: string | null;
};

export type EditionRecord = EditionSummary & {
  readonly nodes: number;
  readonly standards: number;
  readonly requirements: number;
};

export type RequirementRecord = RequirementDraft & { readonly id: string };

/** A node of the tree; a leaf (`isLeaf`) is a standard and carries the requirements. */
export type IndicatorRecord = {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
  readonly text: string | null;
  readonly depth: number;
  readonly sort: number;
  readonly path: string;
  readonly isLeaf: boolean;
  /** Plain decimal, in the unit of its siblings. */
  readonly weight: string | null;
  readonly rollUpRule: StoredRule;
  readonly note: string | null;
  readonly requirements: readonly RequirementRecord[];
};

/** A node with what stands below it. */
export type IndicatorBranch = IndicatorRecord & { readonly children: readonly IndicatorBranch[] };

/** One row of the table in the layout of the official one, for the sheet that is written. */
export type SheetRow = {
  readonly levels: readonly { readonly code: string; readonly name: string }[];
  readonly standard: { readonly number: string; readonly text: string } | null;
  readonly requirement: RequirementDraft;
  readonly weight: string | null;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
};
export type SheetRule = {
  readonly code: string;
  readonly weight: string;
  readonly kind: string;
  readonly parameters: string;
};
export type SheetModel = {
  readonly edition: string;
  readonly cityType: string | null;
  readonly rows: readonly SheetRow[];
  readonly rules: readonly SheetRule[];
};

/** A node as the tree in the browser needs it. */
export type TreeItem = {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
  readonly isLeaf: boolean;
  /** Pinyin initials of the name. */
  readonly initials: string;
};
