/**
 * One row of the acceptance table of a work summary: everything in `says` must stand together in one
 * statement (a paragraph of the generated summary, or the text of one record page). Written from the
 * source reports, not from the demo data, so that the two check each other.
 */
export type Fact = { readonly row: string; readonly says: readonly string[] };

export function fact(row: string, ...says: string[]): Fact {
  return { row, says };
}
