import type { Qualifier } from "@/lib/activities/figures/types";
import type { Target } from "@/lib/permissions/types";
import { type CivilDate, civilFromDb, type DatePrecision, periodOf } from "@/lib/platform/dates";
import type { WorkState } from "@/lib/platform/db/generated/enums";

/** More than one occurrence, or a number that is not exact, stands for several that may be entered later. */
export function standsForSeveral(occurrences: number | null, qualifier: Qualifier): boolean {
  return qualifier !== "exact" || (occurrences ?? 0) > 1;
}

/** Occurrences as the qualifier allows them: 过半 and 经常 have no number. */
export function occurrencesFor(occurrences: number | null, qualifier: Qualifier): number | null {
  return qualifier === "uncounted" || qualifier === "more_than_half" ? null : occurrences;
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** Last day that the entry's date may mean: the as-of date of a figure that names none. */
export function lastDay(entry: {
  readonly startOn: CivilDate | null;
  readonly endOn: CivilDate | null;
  readonly precision: DatePrecision;
}): CivilDate | null {
  return periodOf({ date: entry.startOn, endDate: entry.endOn, precision: entry.precision })?.end ?? null;
}

/** What the permission table must know of an entry. */
export function targetOf(row: {
  readonly department: { readonly path: string };
  readonly createdById: string;
  readonly state: WorkState;
  readonly indicators: readonly { readonly roundId: string; readonly indicatorId: string }[];
}): Target {
  return {
    departmentPath: row.department.path,
    createdById: row.createdById,
    state: row.state,
    standards: row.indicators.map((link) => `${link.roundId}:${link.indicatorId}`),
  };
}

export function civilOrNull(date: Date | null): CivilDate | null {
  return date ? civilFromDb(date) : null;
}
