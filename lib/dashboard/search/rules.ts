import { explainQuerySchema, type RollUpQuery } from "@/lib/dashboard/schema";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;
export type BoardParams = Readonly<Partial<Record<"department" | "round" | "from" | "to" | "asOf", string>>>;

/** Each parameter by itself: one that is wrong falls away, the rest of the address still counts. */
export function readParams<Key extends keyof typeof explainQuerySchema.shape>(
  search: SearchParams,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const given = search[key];
    const value = Array.isArray(given) ? given[0] : given;
    if (value && explainQuerySchema.shape[key].safeParse(value).success) found[key] = value;
  }
  return found;
}

/** What a board is asked for; a period that ends before it begins loses its end. */
export function readBoardParams(search: SearchParams): BoardParams {
  const found = readParams(search, ["department", "round", "from", "to", "asOf"]);
  return found.from && found.to && found.from > found.to ? { ...found, to: undefined } : found;
}

/** The same question is the same text, so that one request reads it once. */
export function keyOf({ department, round, from, to, asOf }: RollUpQuery): string {
  return JSON.stringify({ department, round, from, to, asOf });
}
