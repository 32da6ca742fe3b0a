import { deepStrictEqual } from "node:assert";
import { randomUUID } from "node:crypto";
import type { Bench } from "../instance/bench";
import { type Found, limit, line } from "../measure/lines";
import { load } from "../measure/load";
import { inTurn } from "../measure/rounds";
import { emptyRequest } from "./empty-request";
import { countEntries, entryText, makeInput, monthsHold } from "./entry-parts";
import { dropCopies, insertEntry, openCopies, submitEntry } from "./entry-sql";

type Entry = {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly figures: readonly { readonly value: string | null }[];
};

/** An entry with three figures, saved and handed in. Goals: W4. */
export async function benchEntry(bench: Bench): Promise<Found> {
  const { sql, staff, unit } = bench;
  const title = `bench ${randomUUID()}`;
  const input = makeInput(unit.id, title);
  let made: Entry | undefined;
  let copy = "";
  await openCopies(sql);
  const times = await inTurn(bench.rounds(40), {
    save: async () => {
      made = await staff.post<Entry>("/api/v1/activities", input);
      deepStrictEqual(made.figures.map(({ value }) => value).sort(), ["120", "240", "36.5"], "figures of the entry");
      return undefined;
    },
    submit: async () => {
      const { state } = await staff.post<Entry>(`/api/v1/activities/${made?.id}/submit`, { version: made?.version });
      deepStrictEqual(state, "submitted");
      return undefined;
    },
    sqlSave: async () => {
      copy = await insertEntry(sql, unit.id, title, entryText);
      return undefined;
    },
    sqlSubmit: async () => {
      await submitEntry(sql, unit.id, copy);
      return undefined;
    },
    empty: () => emptyRequest(staff),
  });
  await dropCopies(sql);
  const atOnce = `${title} at once`;
  const shot = { method: "POST", path: "/api/v1/activities", input: makeInput(unit.id, atOnce) } as const;
  const found = await load("entry with 3 figures: save", staff, bench.shots(320), shot);
  deepStrictEqual(
    await countEntries(sql, atOnce),
    found.requests,
    "entries that were answered for lie in the database",
  );
  await monthsHold(sql);
  return {
    lines: [
      line("entry with 3 figures: save", times.save, limit("SQL", times.sqlSave, times.empty), { ratio: 3, ms: 18 }),
      line("entry with 3 figures: submit", times.submit, limit("SQL", times.sqlSubmit, times.empty), {
        ratio: 3,
        ms: 18,
      }),
    ],
    loads: [found],
  };
}
