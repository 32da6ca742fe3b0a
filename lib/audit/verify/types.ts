import type { ChainedEvent } from "@/lib/audit/types";

/** A row of the chain as it stands in the database. */
export type StoredEvent = ChainedEvent & { readonly hash: string };

/**
 * What is wrong with the chain, and where (`seq`, as text).
 * - `changed`: the row is not what was hashed
 * - `removed`: the row is gone (up to `to`, when several in a row are)
 * - `added`: a row that no event of the chain stands behind
 * - `moved`: the row is the event that belongs at `from`; two swapped rows are two of these
 * - `cut`: the end is gone: an anchor outside the database knows more, up to `to`
 * - `rewritten`: the row is in order by itself, but the anchor outside the database saw another one
 * - `head_differs`: the end noted in the database is not the last row
 * - `anchor_damaged`: line `seq` of the file of anchors cannot be read
 */
export type ChainFinding =
  | { readonly kind: "changed" | "added" | "rewritten" | "head_differs" | "anchor_damaged"; readonly seq: string }
  | { readonly kind: "removed" | "cut"; readonly seq: string; readonly to: string }
  | { readonly kind: "moved"; readonly seq: string; readonly from: string };

export type ChainReport = {
  readonly ok: boolean;
  /** Rows read. */
  readonly events: number;
  readonly head: { readonly seq: string; readonly hash: string };
  readonly anchors: number;
  /** In the order of the chain: the first is where to look first. */
  readonly findings: readonly ChainFinding[];
};
