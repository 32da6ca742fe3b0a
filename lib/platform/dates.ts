import type { Locale } from "@/lib/platform/i18n";

/** A day of the calendar, `YYYY-MM-DD`; no time, no zone. Sorts and compares as text. */
export type CivilDate = string;
/** A month of the calendar, `YYYY-MM`. */
export type MonthKey = string;

/** How exactly a date is known ("2021年上半年" is a half year). `range` runs to an end day. */
export const datePrecisions = ["year", "half_year", "quarter", "month", "day", "range", "unknown"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** First and last day, both included. An open side of a window is null. */
export type Period = { readonly start: CivilDate; readonly end: CivilDate };
export type DateWindow = { readonly start: CivilDate | null; readonly end: CivilDate | null };

/** When something was, as exactly as it is known. `endDate` belongs to precision `range` alone. */
export type DatedSpan = {
  readonly date: CivilDate | null;
  readonly precision: DatePrecision;
  readonly endDate?: CivilDate | null;
};

export const timeZone = "Asia/Shanghai";
const dayInMs = 86_400_000;

const civilShape = /^(\d{4})-(\d{2})-(\d{2})$/;
const typedShapes = [/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/, /^(\d{4})(\d{2})(\d{2})$/];

function compose(year: number, month: number, day: number): CivilDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const text = date.toISOString().slice(0, 10);
  const real = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? text : null;
}

function split(date: CivilDate): { year: number; month: number; day: number } {
  const found = civilShape.exec(date);
  if (!found) throw new RangeError(`not a civil date: ${date}`);
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isCivilDate(value: unknown): value is CivilDate {
  return typeof value === "string" && civilShape.test(value) && parseCivilDate(value) === value;
}

/** Reads what people type: 2024-1-8, 2024/01/08, 2024.1.8, 20240108, 2024年1月8日. Null when it is no such day. */
export function parseCivilDate(input: string): CivilDate | null {
  const text = input.normalize("NFKC").trim();
  for (const shape of typedShapes) {
    const found = shape.exec(text);
    if (found) return compose(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  return null;
}

/** The value Prisma takes for a `@db.Date` column: midnight UTC. Throws RangeError on a malformed date. */
export function civilToDb(date: CivilDate): Date {
  const { year, month, day } = split(date);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The day held by a `@db.Date` column; never shifted by a zone. */
export function civilFromDb(date: Date): CivilDate {
  return date.toISOString().slice(0, 10);
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

function wallClock(instant: Date): Record<string, string> {
  return Object.fromEntries(clock.formatToParts(instant).map((part) => [part.type, part.value]));
}

/** The day that an instant falls on in Asia/Shanghai; `civilToday(now)` is today there. */
export function civilToday(instant: Date): CivilDate {
  const { year, month, day } = wallClock(instant);
  return `${year}-${month}-${day}`;
}

/** Midnight in Asia/Shanghai at which the day begins; `addDays(date, 1)` gives the exclusive end. */
export function startOfDay(date: CivilDate): Date {
  const guess = new Date(civilToDb(date).getTime() - 8 * 3_600_000);
  // Summer time was kept in some years before 1992: there the guess is an hour late.
  const { hour } = wallClock(guess);
  return hour === "01" ? new Date(guess.getTime() - 3_600_000) : guess;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilFromDb(new Date(civilToDb(date).getTime() + days * dayInMs));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((civilToDb(to).getTime() - civilToDb(from).getTime()) / dayInMs);
}

export function monthKey(date: CivilDate): MonthKey {
  return date.slice(0, 7);
}

/** `months` later (or earlier); January minus one is December of the year before. */
export function addMonths(key: MonthKey, months: number): MonthKey {
  const { year, month } = split(`${key}-01`);
  return civilFromDb(new Date(Date.UTC(year, month - 1 + months, 1))).slice(0, 7);
}

/** The period that starts with month `from` and lasts `months` months. */
function monthsPeriod(year: number, from: number, months: number): Period {
  const day = (at: number, dayOfMonth: number) => civilFromDb(new Date(Date.UTC(year, at, dayOfMonth)));
  return { start: day(from - 1, 1), end: day(from - 1 + months, 0) };
}

export function yearPeriod(year: number): Period {
  return monthsPeriod(year, 1, 12);
}

/** The days that a date of this precision may mean; null when it is unknown. */
export function periodOf(span: DatedSpan): Period | null {
  if (!span.date || span.precision === "unknown") return null;
  const { year, month } = split(span.date);
  switch (span.precision) {
    case "year":
      return yearPeriod(year);
    case "half_year":
      return monthsPeriod(year, month <= 6 ? 1 : 7, 6);
    case "quarter":
      return monthsPeriod(year, month - ((month - 1) % 3), 3);
    case "month":
      return monthsPeriod(year, month, 1);
    case "range":
      return { start: span.date, end: span.endDate && span.endDate > span.date ? span.endDate : span.date };
    case "day":
      return { start: span.date, end: span.date };
  }
}

export type WindowRelation = "inside" | "overlaps" | "outside" | "unknown";

/** Where a date lies towards a window: an imprecise date may reach over its edge (`overlaps`). */
export function windowRelation(span: DatedSpan, window: DateWindow): WindowRelation {
  const period = periodOf(span);
  if (!period) return "unknown";
  const start = window.start ?? period.start;
  const end = window.end ?? period.end;
  if (period.start >= start && period.end <= end) return "inside";
  return period.end < start || period.start > end ? "outside" : "overlaps";
}

const englishMonths = "January February March April May June July August September October November December".split(
  " ",
);

function formatRange(period: Period, locale: Locale, withYear: boolean): string {
  const from = split(period.start);
  const to = split(period.end);
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  const full = withYear || !sameYear;
  if (locale === "en") {
    const monthOf = (at: { month: number }) => englishMonths[at.month - 1] ?? "";
    const tail = `${to.day} ${monthOf(to)}${full ? ` ${to.year}` : ""}`;
    if (period.start === period.end) return tail;
    if (sameMonth) return `${from.day}–${tail}`;
    return `${from.day} ${monthOf(from)}${sameYear ? "" : ` ${from.year}`} – ${tail}`;
  }
  const head = `${full ? `${from.year}年` : ""}${from.month}月${from.day}日`;
  if (period.start === period.end) return head;
  return `${head}至${sameYear ? "" : `${to.year}年`}${sameMonth ? "" : `${to.month}月`}${to.day}日`;
}

/** Prints a date as exactly as it is known: 2021年上半年, 2011年6月, 5月7日至8日 (`year: false`); English likewise. */
export function formatCivil(span: DatedSpan, locale: Locale, options: { readonly year?: boolean } = {}): string {
  const period = periodOf(span);
  const english = locale === "en";
  if (!period) return english ? "date unknown" : "日期不详";
  const { year, month } = split(period.start);
  switch (span.precision) {
    case "year":
      return english ? String(year) : `${year}年`;
    case "half_year":
      if (english) return `${month === 1 ? "first" : "second"} half of ${year}`;
      return `${year}年${month === 1 ? "上" : "下"}半年`;
    case "quarter": {
      const quarter = (month + 2) / 3;
      return english ? `Q${quarter} ${year}` : `${year}年第${"一二三四"[quarter - 1]}季度`;
    }
    case "month":
      return english ? `${englishMonths[month - 1]} ${year}` : `${year}年${month}月`;
    default:
      return formatRange(period, locale, options.year ?? true);
  }
}

/** Prints one exact day: 2024年1月8日 / 8 January 2024. */
export function formatDay(date: CivilDate, locale: Locale): string {
  return formatCivil({ date, precision: "day" }, locale);
}

/** Prints a month: 2024年1月 / January 2024. */
export function formatMonth(key: MonthKey, locale: Locale): string {
  return formatCivil({ date: `${key}-01`, precision: "month" }, locale);
}

/** Prints an instant as the clock in Asia/Shanghai shows it, to the minute (or the second). */
export function formatInstant(instant: Date, locale: Locale, options: { readonly seconds?: boolean } = {}): string {
  const { year, month, day, hour, minute, second } = wallClock(instant);
  const time = `${hour}:${minute}${options.seconds ? `:${second}` : ""}`;
  return `${formatDay(`${year}-${month}-${day}`, locale)}${locale === "en" ? "," : ""} ${time}`;
}
