import { deepStrictEqual } from "node:assert";
import type { Bench } from "../instance/bench";
import { type Found, limit, line } from "../measure/lines";
import { load } from "../measure/load";
import { inTurn } from "../measure/rounds";
import { emptyRequest } from "./empty-request";
import { deepCursor, readPage } from "./list-sql";

type ListAnswer = {
  readonly items: readonly { readonly id: string }[];
  readonly counts: Readonly<Record<string, number>>;
};

/** The ledger of the whole city, thirty entries a page: the first and the last page. Goals: W2. */
export async function benchList(bench: Bench): Promise<Found> {
  const { sql, leader, city } = bench;
  const cursor = await deepCursor(sql, city.path);
  const first = `/api/v1/activities?department=${city.id}`;
  const deep = `${first}&after=${cursor}`;
  const checked = async (address: string, after: string | null): Promise<undefined> => {
    const answer = await leader.get<ListAnswer>(address);
    const hand = await readPage(sql, city.path, after);
    deepStrictEqual(
      answer.items.map(({ id }) => id),
      hand.ids,
      "entries of the page",
    );
    deepStrictEqual(answer.counts, { draft: 0, submitted: 0, returned: 0, ...hand.counts }, "entries by state");
    return undefined;
  };
  await checked(first, null);
  await checked(deep, cursor);
  const open = (path: string) => async (): Promise<undefined> => {
    await leader.answer("GET", path, 200);
    return undefined;
  };
  const byHand = (after: string | null) => async (): Promise<undefined> => {
    await readPage(sql, city.path, after);
    return undefined;
  };
  const times = await inTurn(bench.rounds(40), {
    first: open(first),
    deep: open(deep),
    page: open(`/activities?department=${city.id}`),
    sqlFirst: byHand(null),
    sqlDeep: byHand(cursor),
    empty: () => emptyRequest(leader),
  });
  const reference = limit("SQL", times.sqlFirst, times.empty);
  return {
    lines: [
      line("list: first page through the API", times.first, reference, { ratio: 2 }),
      line("list: last page through the API", times.deep, limit("SQL", times.sqlDeep, times.empty), { ratio: 2 }),
      line(
        "list: last page against the first",
        times.deep,
        { name: "first page", median: times.first.median },
        { ratio: 1.3 },
      ),
      line("list: page in the browser, whole", times.page, reference),
    ],
    loads: [await load("list: first page through the API", leader, bench.shots(400), { path: first })],
  };
}
