import { deepStrictEqual } from "node:assert";
import type { Bench } from "../instance/bench";
import { type Found, limit, line } from "../measure/lines";
import { load } from "../measure/load";
import { inTurn } from "../measure/rounds";
import { type RollUpRow, readRollUp, type States } from "./dashboard-sql";
import { checkSums, type MetricAnswer } from "./dashboard-sums";
import { emptyRequest } from "./empty-request";

type RollUpAnswer = {
  readonly standards: readonly { readonly slots: readonly { readonly counts: States }[] }[];
  readonly entries: States;
  readonly metrics: readonly MetricAnswer[];
};

const states = ["draft", "submitted", "returned", "approved", "archived"];

function checkRollUp(answer: RollUpAnswer, hand: RollUpRow): void {
  const slots = answer.standards.flatMap((standard) => standard.slots);
  const links = states.map((state) => slots.reduce((sum, slot) => sum + (slot.counts[state] ?? 0), 0));
  const cells = states.map((_, index) => hand.cells.reduce((sum, cell) => sum + (cell.states[index] ?? 0), 0));
  deepStrictEqual(links, cells, "links by state");
  const entries = states.map((state) => answer.entries[state] ?? 0);
  const counted = states.map((state) =>
    hand.entries.reduce((sum, row) => sum + (row.state === state ? row.entries : 0), 0),
  );
  deepStrictEqual(entries, counted, "entries by state");
  checkSums(answer.metrics, hand.sums);
}

/** The roll-up of the city through the API, and the first byte of the page that shows it. Goals: W1. */
export async function benchDashboard(bench: Bench): Promise<Found> {
  const { sql, leader, city } = bench;
  const query = `department=${city.id}&round=${city.roundId}`;
  checkRollUp(await leader.get(`/api/v1/rollup?${query}`), await readRollUp(sql, city));
  const page = (await leader.answer("GET", `/dashboard?${query}`, 200)).body.toString();
  if (!page.includes(city.name)) throw new Error("the dashboard does not name its unit");
  const times = await inTurn(bench.rounds(40), {
    api: async () => {
      await leader.answer("GET", `/api/v1/rollup?${query}`, 200);
      return undefined;
    },
    firstByte: async () => (await leader.answer("GET", `/dashboard?${query}`, 200)).firstByte,
    whole: async () => {
      await leader.answer("GET", `/dashboard?${query}`, 200);
      return undefined;
    },
    sql: async () => {
      await readRollUp(sql, city);
      return undefined;
    },
    empty: () => emptyRequest(leader),
  });
  const reference = limit("SQL", times.sql, times.empty);
  return {
    lines: [
      line("dashboard: roll-up through the API", times.api, reference, { ratio: 2 }),
      line("dashboard: page, first byte", times.firstByte, reference, { ratio: 4 }),
      line("dashboard: page, whole", times.whole, reference),
      line("empty authenticated request", times.empty, { name: "itself", median: times.empty.median }),
    ],
    loads: [
      await load("dashboard: roll-up through the API", leader, bench.shots(400), { path: `/api/v1/rollup?${query}` }),
    ],
  };
}
