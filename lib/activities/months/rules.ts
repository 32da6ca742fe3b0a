import type { CivilDate, DatePrecision } from "@/lib/platform/dates";
import type { WorkState } from "@/lib/platform/db/generated/enums";

/** What decides under which cell of the monthly table an entry is counted. */
export type MonthPlace = {
  readonly departmentId: string;
  readonly kind: string;
  readonly state: WorkState;
  readonly year: number;
  readonly startOn: CivilDate | null;
  readonly precision: DatePrecision;
};

export type MonthCell = {
  readonly departmentId: string;
  readonly month: CivilDate;
  readonly kind: string;
  readonly state: WorkState;
};
export type MonthDelta = MonthCell & { readonly by: number };

const finerThanQuarter: readonly DatePrecision[] = ["day", "range", "month"];

/** First day of the entry's month; an entry known less exactly stands under the first month of its year. */
export function cellOf(place: MonthPlace): MonthCell {
  const { departmentId, kind, state, year, startOn, precision } = place;
  const dated = startOn !== null && finerThanQuarter.includes(precision);
  return { departmentId, kind, state, month: dated ? `${startOn.slice(0, 7)}-01` : `${year}-01-01` };
}

function keyOf(cell: MonthCell): string {
  return [cell.departmentId, cell.month, cell.kind, cell.state].join("|");
}

/** Changes per cell, summed, without zeros, in the one order in which every writer takes the rows. */
export function deltasOf(before: MonthPlace | null, after: MonthPlace | null): MonthDelta[] {
  const sums = new Map<string, MonthDelta>();
  const note = (place: MonthPlace | null, by: number) => {
    if (!place) return;
    const cell = cellOf(place);
    const key = keyOf(cell);
    sums.set(key, { ...cell, by: (sums.get(key)?.by ?? 0) + by });
  };
  note(before, -1);
  note(after, 1);
  return [...sums]
    .filter(([, delta]) => delta.by !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, delta]) => delta);
}
