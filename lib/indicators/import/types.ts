import type { CivilDate } from "@/lib/platform/dates";
import type { AssessmentMethod, MaterialType } from "@/lib/platform/db/generated/enums";

/** One row of a sheet as text; `number` is the row's number in the sheet, from 1. */
export type RawRow = { readonly number: number; readonly cells: readonly string[] };
export type RawSheet = { readonly name: string; readonly rows: readonly RawRow[] };

/** Why a row was not taken; words in labels.ts. */
export const rejectionReasons = [
  "no_place", // neither it nor the rows above name a node of the tree
  "name_missing", // a new code without a name
  "wrong_level", // a code of another level in this column (Ⅱ-3 under Ⅰ编号)
  "several_rows_in_cell", // a whole neighbouring row pasted into one cell
  "number_lost", // the standard has a text and no number
  "method_missing",
  "method_unknown",
  "requirement_missing",
  "material_unknown",
  "number_invalid",
  "date_invalid",
  "duplicate", // the same requirement stands in an earlier row
  "sequence_taken", // another requirement has this number under this method
  "parent_is_standard", // the node above is a standard with requirements of its own
  "node_is_no_standard", // a requirement at a node that has standards below it
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** What was mended or looks damaged, without rejecting the row. */
export const warningCodes = [
  "filled_down",
  "code_cleaned",
  "code_with_text",
  "next_level_in_cell",
  "tabs_removed",
  "maybe_cut",
  "name_differs",
  "text_differs",
  "default_requirement",
] as const;
export type WarningCode = (typeof warningCodes)[number];

export type NodeRef = { readonly code: string; readonly name: string };

/** The particulars of one requirement, as the database holds them. */
export type RequirementDraft = {
  readonly method: AssessmentMethod;
  readonly sequence: number;
  readonly text: string;
  readonly materialTypes: readonly MaterialType[];
  readonly minItems: number;
  readonly maxItems: number | null;
  readonly windowFrom: CivilDate | null;
  readonly windowTo: CivilDate | null;
  readonly documentNumberRequired: boolean;
  readonly wordLimit: number | null;
  readonly imageMin: number | null;
  readonly imageMax: number | null;
  readonly imagesPerActivity: number | null;
  readonly captionRule: string | null;
  readonly pointTypes: readonly string[];
  readonly gradeA: string | null;
  readonly gradeB: string | null;
  readonly gradeC: string | null;
  readonly scoringRule: string | null;
  readonly note: string | null;
};

/** One row read: the way from the root to the standard, and one requirement. */
export type ReadRow = {
  readonly number: number;
  readonly levels: readonly NodeRef[];
  /** Missing when the node above is itself the standard. */
  readonly standard: { readonly number: string; readonly text: string } | null;
  readonly requirement: Omit<RequirementDraft, "sequence"> & { readonly sequence: number | null };
  readonly weight: string | null;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly warnings: readonly WarningCode[];
};

export type RowFailure = {
  readonly number: number;
  readonly reason: RejectionReason;
  /** The cell or the code that the reason speaks of. */
  readonly detail: string | null;
};

/** A node of the tree to be written, parents before children. */
export type NodeDraft = {
  readonly code: string;
  readonly name: string;
  readonly text: string | null;
  readonly parentCode: string | null;
  readonly depth: number;
  readonly sort: number;
  readonly isLeaf: boolean;
  readonly weight: string | null;
  /** Units that the table names for the standard; a round's assignments may be made from them. */
  readonly leads: readonly string[];
  readonly supports: readonly string[];
};

/** A requirement to be written, and the row that it came from. */
export type PlacedRequirement = {
  readonly rowNumber: number;
  readonly standardCode: string;
  readonly requirement: RequirementDraft;
  readonly warnings: readonly WarningCode[];
};

/** `rowsIn` = `requirements.length` + `failures.length`, always. */
export type ImportPlan = {
  readonly rowsIn: number;
  readonly nodes: readonly NodeDraft[];
  readonly requirements: readonly PlacedRequirement[];
  readonly failures: readonly RowFailure[];
};

export type RowStatus = "new" | "changed" | "unchanged" | "rejected";

/** What becomes of one row of the sheet. */
export type RowOutcome = {
  readonly row: number;
  readonly status: RowStatus;
  readonly code: string | null;
  readonly reason: RejectionReason | null;
  readonly detail: string | null;
  readonly warnings: readonly WarningCode[];
};

export type ImportCounts = { readonly rowsIn: number } & Readonly<Record<RowStatus, number>>;
