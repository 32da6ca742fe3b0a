import type { ChainReport } from "@/lib/audit/verify/types";

/**
 * What is wrong in the store of files, or only to be noted.
 * - `missing`: a recorded file is gone
 * - `size_differs`: cut or grown
 * - `content_differs`: same length, other bytes
 * - `swapped`: holds, whole, what is recorded under another name (`holds`)
 * - `added`: a file that no record knows
 * - `leftover`: no damage: whole bytes that no record names, as an upload that broke off leaves them
 */
export type FileFindingKind = "missing" | "size_differs" | "content_differs" | "swapped" | "added" | "leftover";
export type FileFinding = {
  readonly kind: FileFindingKind;
  /** SHA-256 of the record, or the path below the store of a file without one. */
  readonly name: string;
  /** Names of the evidence files that stand on it, at most three. */
  readonly usedBy: readonly string[];
  readonly holds?: string;
};
export type FilesReport = {
  readonly ok: boolean;
  readonly files: number;
  /** Bytes hashed, as text; 0 when hashing was skipped. */
  readonly bytes: string;
  readonly findings: readonly FileFinding[];
};

/**
 * What is wrong among the filed items.
 * - `manifest_changed`: the description is not what was hashed
 * - `row_changed`: the row does not say what its description says (`fields`)
 * - `files_changed`: the files of the version are not those of the description
 * - `seal_differs`: the description is not the one that the audit chain sealed
 * - `unsealed`: the chain knows no filing of this item
 * - `item_removed`: the chain knows the filing, the item is gone
 * - `number_missing`: a gap in the 件号 of a class
 * - `counter_differs`: the counter of a class is not at its last number
 */
export type ItemFinding = {
  readonly kind:
    | "manifest_changed"
    | "row_changed"
    | "files_changed"
    | "seal_differs"
    | "unsealed"
    | "item_removed"
    | "number_missing"
    | "counter_differs";
  readonly archiveNumber: string;
  readonly fields?: readonly string[];
};
export type ItemsReport = { readonly ok: boolean; readonly items: number; readonly findings: readonly ItemFinding[] };

export type LedgerReport = {
  readonly ok: boolean;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly chain: ChainReport;
  /** Null when the check of files was left out. */
  readonly files: FilesReport | null;
  readonly items: ItemsReport;
};
