import { addDays } from "@/lib/platform/dates";
import { setClock } from "../../clock";
import type { World } from "../../world";
import { enterEntry, fileEntry, reviewEntry, type Shelf } from "./entries";
import { type Book, enterGroup, foundReport } from "./found";
import { enterDuty, enterSeries, enterTarget } from "./plan";
import type { Entry, Report } from "./types";
import { lastDayOf } from "./words";

/** A step of the story at its moment (ms), so that the chain of events runs forward in time. */
type Step = { readonly at: number; readonly run: () => Promise<void> };

const minute = 60_000;
const day = 1440 * minute;
/** Papers and honours are filed at once; the rest waits for the yearly filing. */
const filedKinds: ReadonlySet<string> = new Set(["document", "honour", "responsibility_letter", "archive_work"]);

/** Nine in the morning of a day in China. */
function morning(date: string): number {
  return Date.parse(`${date}T01:00:00Z`);
}

/** When an entry was made: the day after it happened, or somewhere in the time of entering. */
function entryMoment({ entered }: Report, line: Entry, index: number, total: number): number {
  const inDay = (index % 40) * 11 * minute;
  if (line.enteredOn) return morning(line.enteredOn) + inDay;
  const precision = line.when?.precision;
  const known = line.when && (precision === "day" || precision === "range" || precision === "month");
  const last = known && line.when ? lastDayOf(line.when) : null;
  if (last && last >= entered.from && last <= entered.to) return morning(addDays(last, 1)) + inDay;
  const from = morning(entered.from);
  const through = Math.floor(((morning(entered.to) - from) * index) / Math.max(total, 1) / day) * day;
  return from + through + inDay;
}

function entrySteps(book: Book, shelf: Shelf): Step[] {
  const moments = new Map<string, number>();
  const { entries } = book.report;
  return entries.flatMap((line, index) => {
    const own = entryMoment(book.report, line, index, entries.length);
    const after = line.detailOf ? (moments.get(line.detailOf) ?? 0) + 30 * minute : 0;
    const at = Math.max(own, after);
    if (line.key) moments.set(line.key, at);
    let id = "";
    const enter = async () => {
      id = await enterEntry(book, shelf, line);
    };
    const steps: Step[] = [
      { at, run: enter },
      { at: at + 2 * day + 3 * minute, run: () => reviewEntry(book, id, line.title) },
    ];
    if (line.papers || filedKinds.has(line.kind))
      steps.push({ at: at + 9 * day, run: () => fileEntry(book, id, line.title) });
    return steps;
  });
}

/** Tells one report: units and people first, then what was promised and done, each at its time. */
export async function tellReport(world: World, report: Report): Promise<void> {
  const start = morning(`${report.year}-01-04`);
  setClock(new Date(start));
  const book = await foundReport(world, report);
  const series = new Map<string, string>();
  const shelf: Shelf = { series, aggregates: new Map() };
  for (const each of report.series) series.set(each.name, await enterSeries(book, each));
  const plans: Step[] = [
    ...report.groups.map((version) => ({ at: morning(version.on), run: () => enterGroup(book, version) })),
    ...report.targets.map((target) => ({ at: start + day, run: () => enterTarget(book, target) })),
    ...report.duties.map((duty) => ({ at: start + 2 * day, run: () => enterDuty(book, duty) })),
  ];
  const steps = [...plans, ...entrySteps(book, shelf)].sort((a, b) => a.at - b.at);
  for (const { at, run } of steps) {
    setClock(new Date(at));
    await run();
  }
}
