import { addDays } from "@/lib/platform/dates";
import { setClock } from "../../clock";
import type { World } from "../../world";
import { type Entered, enterEntry, fileEntry, reviewEntry, type Shelf } from "./entries";
import { type Book, enterGroup, foundReport } from "./found";
import { completeDuty, type EnteredDuty, enterDuty, enterSeries, enterTarget } from "./plan";
import type { Duty, Entry, Report } from "./types";
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

/** The book of a report once it is founded; every later step asks for it. */
type Desk = { book: Book | null; readonly shelf: { readonly series: Map<string, string> } & Shelf };

function bookOf({ book }: Desk): Book {
  if (!book) throw new Error("the report is not founded yet");
  return book;
}

function entrySteps(desk: Desk, report: Report): Step[] {
  const moments = new Map<string, number>();
  const { entries } = report;
  return entries.flatMap((line, index) => {
    const own = entryMoment(report, line, index, entries.length);
    const after = line.detailOf ? (moments.get(line.detailOf) ?? 0) + 30 * minute : 0;
    const at = Math.max(own, after);
    if (line.key) moments.set(line.key, at);
    let entered: Entered | null = null;
    const next = (step: (book: Book, at: Entered, line: Entry) => Promise<Entered>) => async () => {
      if (!entered) throw new Error(`${line.title}: not entered yet`);
      entered = await step(bookOf(desk), entered, line);
    };
    const enter = async () => {
      entered = await enterEntry(bookOf(desk), desk.shelf, line);
    };
    const steps: Step[] = [
      { at, run: enter },
      { at: at + 2 * day + 3 * minute, run: next(reviewEntry) },
    ];
    if (line.papers || filedKinds.has(line.kind)) steps.push({ at: at + 9 * day, run: next(fileEntry) });
    return steps;
  });
}

/** A duty is given at the start of the year, and reported done on its day. */
function dutySteps(desk: Desk, duty: Duty, at: number): Step[] {
  let entered: EnteredDuty | null = null;
  const enter = async () => {
    entered = await enterDuty(bookOf(desk), duty);
  };
  const complete = async () => {
    if (!entered) throw new Error(`${duty.standard}: not entered yet`);
    await completeDuty(bookOf(desk), entered, duty);
  };
  return [{ at, run: enter }, ...(duty.doneOn ? [{ at: morning(duty.doneOn), run: complete }] : [])];
}

/** One report as steps: units and people first, then what was promised and done, each at its time. */
function storyOf(world: World, report: Report): Step[] {
  const start = morning(`${report.year}-01-04`);
  const desk: Desk = { book: null, shelf: { series: new Map(), aggregates: new Map() } };
  const found = async () => {
    desk.book = await foundReport(world, report);
    for (const each of report.series) desk.shelf.series.set(each.name, await enterSeries(desk.book, each));
  };
  return [
    { at: start, run: found },
    ...report.groups.map((version) => ({ at: morning(version.on), run: () => enterGroup(bookOf(desk), version) })),
    ...report.targets.map((target) => ({ at: start + day, run: () => enterTarget(bookOf(desk), target) })),
    ...report.duties.flatMap((duty) => dutySteps(desk, duty, start + 2 * day)),
    ...entrySteps(desk, report),
  ];
}

/** Tells several reports in one run of time, so that the chain of events never goes back. */
export async function tellStories(world: World, reports: readonly Report[]): Promise<void> {
  const steps = reports.flatMap((report) => storyOf(world, report)).sort((a, b) => a.at - b.at);
  let latest = 0;
  for (const { at, run } of steps) {
    latest = Math.max(at, latest + 1);
    setClock(new Date(latest));
    await run();
    latest = Date.now();
  }
}
