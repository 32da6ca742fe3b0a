import JSZip from "jszip";
import type { Bench } from "../instance/bench";
import { type Found, limit, line } from "../measure/lines";
import { inTurn } from "../measure/rounds";
import { emptyRequest } from "./empty-request";
import { readRecords } from "./summary-sql";

function mustName(bench: Bench, where: string, text: string): void {
  const { name, year } = bench.city;
  if (!text.includes(name) || !text.includes(String(year)))
    throw new Error(`${where} does not name ${name} and ${year}`);
}

/** The work summary of the whole city: as a page and as a Word file. */
export async function benchSummary(bench: Bench): Promise<Found> {
  const { sql, leader, city } = bench;
  const query = `department=${city.id}&year=${city.year}`;
  const entries = await readRecords(sql, city);
  if (entries === 0) throw new Error("there is nothing to summarise");
  const page = `/reports?${query}`;
  const word = `/api/v1/reports/work-summary?${query}`;
  mustName(bench, "the page", (await leader.answer("GET", page, 200)).body.toString());
  const zip = await JSZip.loadAsync((await leader.answer("GET", word, 200)).body);
  const document = await zip.file("word/document.xml")?.async("text");
  mustName(bench, "the Word file", (document ?? "").replaceAll(/<[^>]+>/g, ""));
  const times = await inTurn(bench.rounds(20), {
    firstByte: async () => (await leader.answer("GET", page, 200)).firstByte,
    page: async () => {
      await leader.answer("GET", page, 200);
      return undefined;
    },
    word: async () => {
      await leader.answer("GET", word, 200);
      return undefined;
    },
    sql: async () => {
      await readRecords(sql, city);
      return undefined;
    },
    empty: () => emptyRequest(leader),
  });
  const reference = limit("SQL", times.sql, times.empty);
  return {
    lines: [
      line("work summary: page, first byte", times.firstByte, reference),
      line("work summary: page, whole", times.page, reference),
      line(`work summary: Word file of ${entries} entries`, times.word, reference),
    ],
  };
}
