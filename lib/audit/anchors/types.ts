/** The end of the chain as it was at a time, written where the database cannot reach. */
export type Anchor = { readonly seq: bigint; readonly hash: string; readonly at: string };
