import { parseFigureText } from "@/lib/activities/figures/reading/rules";
import { type MetricCode, metricOf } from "@/lib/activities/kinds/metrics";
import type { ActivityKind } from "@/lib/activities/kinds/registry";
import { periodOf } from "@/lib/platform/dates";
import type { Count, Entry, EntryFields, FigureEntry, When } from "./types";

/** One line of the transcription: the rows it holds, what it is, and the rest. */
export function entry<K extends ActivityKind>(kind: K, row: string, title: string, fields: EntryFields<K>): Entry {
  return { kind, row, title, ...fields } as unknown as Entry;
}

/** `on("2011")`, `on("2011-04")`, `on("2021-H1")`, `on("2011-07-01")`, `on("2011-05-07", "2011-05-08")`. */
export function on(from: string, to?: string): When {
  if (to) return { startOn: from, endOn: to, precision: "range" };
  if (from.length === 4) return { startOn: `${from}-01-01`, precision: "year" };
  if (from.endsWith("-H1")) return { startOn: `${from.slice(0, 4)}-01-01`, precision: "half_year" };
  if (from.length === 7) return { startOn: `${from}-01`, precision: "month" };
  return { startOn: from, precision: "day" };
}

/** A date of `details`: as exactly as the source says. */
export function dated(from: string) {
  const { startOn, precision } = on(from);
  return { date: startOn ?? null, precision: precision ?? "day" };
}

export function lastDayOf(when: When): string | null {
  const span = { date: when.startOn ?? null, endDate: when.endOn ?? null, precision: when.precision ?? "day" };
  return periodOf(span)?.end ?? null;
}

/** A count that the source states exactly. */
export function times(occurrences: number): Count {
  return { occurrences, occurrencesQualifier: "exact" };
}

/** A count as the source words it: 20多次, 10余条. */
export function counted(wording: string): Count {
  const read = parseFigureText(wording);
  if (!read?.value) throw new RangeError(`not a count: ${wording}`);
  const mark = /[余多]/.exec(wording)?.[0] ?? null;
  return { occurrences: Number(read.value), occurrencesQualifier: read.qualifier, occurrencesWording: mark };
}

/** 经常, 一系列, 每班1次: no number is made of it. */
export function uncounted(wording?: string): Count {
  return { occurrences: null, occurrencesQualifier: "uncounted", occurrencesWording: wording ?? null };
}

/** A figure as the source words it: 近30万元, 2000多人, 1.05以上, 过半. The unit is that of the wording. */
export function figure(metric: MetricCode, wording: string, more: Partial<FigureEntry> = {}): FigureEntry {
  const read = parseFigureText(wording);
  if (!read) throw new RangeError(`not a figure: ${wording}`);
  const plain = read.qualifier === "exact" || read.value === null;
  return {
    metric,
    value: read.value,
    qualifier: read.qualifier,
    wording: plain ? null : wording,
    unit: read.unit || metricOf(metric).unit,
    ...more,
  };
}
