import type { z } from "zod";
import { figureFaults } from "@/lib/activities/completeness/rules";
import type { Qualifier } from "@/lib/activities/figures/types";
import { detailsSchemaOf, fieldsOf } from "@/lib/activities/kinds/registry";
import { figureColumns } from "@/lib/activities/parts/rules";
import { occurrencesFor, standsForSeveral, yearOf } from "@/lib/activities/rules";
import type { activityInputSchema } from "@/lib/activities/schema";
import { type CivilDate, civilToDb, type DatePrecision } from "@/lib/platform/dates";
import { fieldErrors } from "@/lib/platform/parse";
import { type FieldErrors, ok, type Result, refuse } from "@/lib/platform/result";

type Input = Partial<Omit<z.output<typeof activityInputSchema>, "departmentId" | "clientKey">>;

/** What an entry holds before a change; a new one begins with `blankEntry`. */
export type EntryBefore = {
  readonly kind: string;
  readonly year: number;
  readonly startOn: CivilDate | null;
  readonly endOn: CivilDate | null;
  readonly precision: DatePrecision;
  readonly occurrences: number | null;
  readonly occurrencesQualifier: Qualifier;
  readonly isAggregate: boolean;
  readonly details: unknown;
};

export function blankEntry(kind: string, today: CivilDate): EntryBefore {
  return {
    kind,
    year: yearOf(today),
    startOn: null,
    endOn: null,
    precision: "day",
    occurrences: 1,
    occurrencesQualifier: "exact",
    isAggregate: false,
    details: {},
  };
}

type Dates = Pick<EntryBefore, "year" | "startOn" | "endOn" | "precision">;

/** A year that followed the date goes on following it; one that was chosen stays. */
function datesAfter(input: Input, before: EntryBefore): Dates {
  const startOn = input.startOn === undefined ? before.startOn : input.startOn;
  const endOn = input.endOn === undefined ? before.endOn : input.endOn;
  const several = endOn !== null && startOn !== null && endOn !== startOn;
  const kept = before.precision === "day" && several ? "range" : before.precision;
  const followed = before.startOn === null || yearOf(before.startOn) === before.year;
  const year = input.year ?? (startOn && followed ? yearOf(startOn) : before.year);
  return { startOn, endOn, precision: input.precision ?? kept, year };
}

/** A change of kind keeps of the details what the new kind knows too. */
function detailsAfter(input: Input, before: EntryBefore): Result<Record<string, unknown>> {
  const kind = input.kind ?? before.kind;
  const known = fieldsOf(kind);
  const old = Object.entries((before.details ?? {}) as Record<string, unknown>);
  const given = input.details ?? Object.fromEntries(old.filter(([key]) => Object.hasOwn(known, key)));
  const parsed = detailsSchemaOf(kind).safeParse(given, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  if (!input.details) return ok({});
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(known, key));
  const { form, ...errors } = fieldErrors(parsed.error);
  const faults = form && unknown.length === 0 ? { ...errors, form } : errors;
  return refuse("invalid", {
    ...Object.fromEntries(Object.entries(faults).map(([path, code]) => [`details.${path}`, code])),
    ...Object.fromEntries(unknown.map((key) => [`details.${key}`, "unknown_field"])),
  });
}

function figuresFaults(figures: Input["figures"]): FieldErrors {
  const faults: Record<string, string> = {};
  figures?.forEach((figure, index) => {
    for (const [field, code] of Object.entries(figureFaults(figureColumns(figure))))
      faults[`figures.${index}.${field}`] = code;
  });
  return faults;
}

/**
 * The columns of an entry after a change, or what is impossible in it (order of dates, a value with 过半, a
 * field that the kind does not have). What is merely missing is left to submitting.
 */
export function entryColumns(input: Input, before: EntryBefore) {
  const dates = datesAfter(input, before);
  const faults: Record<string, string> = { ...figuresFaults(input.figures) };
  if (dates.startOn && dates.endOn && dates.endOn < dates.startOn) faults.endOn = "date_order";
  if (dates.endOn && !dates.startOn) faults.startOn = "required";
  const details = detailsAfter(input, before);
  if (!details.ok) Object.assign(faults, details.fields);
  if (Object.keys(faults).length > 0 || !details.ok) return refuse("invalid", faults);
  const qualifier = input.occurrencesQualifier ?? before.occurrencesQualifier;
  const given = input.occurrences === undefined ? before.occurrences : input.occurrences;
  const occurrences = occurrencesFor(given, qualifier);
  const { figures, participants, standards, evidenceIds, year, startOn, endOn, precision, ...plain } = input;
  return ok({
    ...plain,
    ...dates,
    startOn: dates.startOn ? civilToDb(dates.startOn) : null,
    endOn: dates.endOn ? civilToDb(dates.endOn) : null,
    occurrences,
    occurrencesQualifier: qualifier,
    isAggregate: input.isAggregate ?? (standsForSeveral(occurrences, qualifier) && !input.aggregateId),
    details: details.data as Record<string, string>,
  });
}
