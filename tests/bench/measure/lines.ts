import type { Times } from "./rounds";

/** What something is held against, and how many times as long (or how long) it may take. */
export type Reference = { readonly name: string; readonly median: number };
export type Goal = { readonly ratio?: number; readonly ms?: number };

/** One line of the table of times, in milliseconds. */
export type Line = Times & {
  readonly work: string;
  readonly reference: string;
  readonly referenceMedian: number;
  readonly ratio: number;
  readonly goal: Goal | null;
  readonly met: boolean | null;
};

export function line(work: string, times: Times, { name, median }: Reference, goal: Goal | null = null): Line {
  const ratio = times.median / median;
  const met = goal && ratio <= (goal.ratio ?? Infinity) && times.median <= (goal.ms ?? Infinity);
  return { work, ...times, reference: name, referenceMedian: median, ratio, goal, met };
}

/** The limit: hand-written SQL for the same answer and an empty authenticated request to the same server. */
export function limit(name: string, sql: Times, empty: Times): Reference {
  return { name: `${name} + empty request`, median: sql.median + empty.median };
}

/** One line of the table of loads: many requests from 16 connections at once. */
export type Load = {
  readonly work: string;
  readonly requests: number;
  readonly perSecond: number;
  readonly median: number;
  readonly p97: number;
  readonly errors: number;
};

/** What a group of benches found. */
export type Found = { readonly lines: readonly Line[]; readonly loads?: readonly Load[] };
