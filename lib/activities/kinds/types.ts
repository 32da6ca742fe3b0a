import type { z } from "zod";
import type { MetricCode } from "@/lib/activities/kinds/metrics";
import type { Words } from "@/lib/platform/i18n";

/** Sections of a work summary, in the order in which such reports have them. */
export const summarySections = [
  "basics",
  "organisation",
  "publicity",
  "implementation",
  "breakthrough",
  "honours",
  "problems",
  "next_steps",
] as const;
export type SummarySection = (typeof summarySections)[number];

/** Record types of the field (domain rule §9.1) that ledger entries hold; the others are tables or figures. */
export const ledgerRecordTypes = [
  "STAFF",
  "DOC",
  "LET",
  "MTG",
  "ACT",
  "PUB",
  "SITE",
  "INSP",
  "RECT",
  "FUND",
  "PROJ",
  "GRANT",
  "SURV",
  "HON",
  "INSTR",
  "VISIT",
  "STAT",
  "INST",
  "ARCH",
  "PLAN",
  "PROB",
  "AWD",
] as const;
export type LedgerRecordType = (typeof ledgerRecordTypes)[number];

export type Choice = { readonly code: string; readonly words: Words };

/**
 * How a field of `details` is filled in: `list` is an ordered list of short texts, `dated` a date with
 * its precision, `decimal` a number written as text, `rows` a small table of the fields in `columns`.
 */
export type FieldType =
  | "text"
  | "long_text"
  | "integer"
  | "decimal"
  | "yes_no"
  | "choice"
  | "list"
  | "dated"
  | "document_number"
  | "rows";

export type FieldDefinition<S extends z.ZodType = z.ZodType> = {
  readonly type: FieldType;
  readonly label: Words;
  readonly help?: Words;
  /** Needed before the entry can be submitted; a draft may go without. */
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  readonly columns?: Readonly<Record<string, FieldDefinition>>;
  readonly schema: S;
};

export type Fields = Readonly<Record<string, FieldDefinition>>;
export type DetailsOf<F extends Fields> = { readonly [K in keyof F]?: z.output<F[K]["schema"]> | null };

/** Parts of the entry beside `details` that a kind needs before it can be submitted. */
export type RequiredPart = "date" | "place" | "text" | "figures" | "occurrences";

/** What the entry's count counts; by the chosen form where the forms are counted in different units. */
export type CountDefinition = {
  readonly words: Words;
  readonly unit: string;
  readonly unitByForm?: Readonly<Record<string, string>>;
};

export type KindDefinition<F extends Fields = Fields> = {
  readonly words: Words;
  /** One line that tells a newcomer what belongs here. */
  readonly hint: Words;
  readonly records: readonly LedgerRecordType[];
  readonly section: SummarySection;
  readonly count: CountDefinition;
  /** Shown among the first choices of the form. */
  readonly frequent?: boolean;
  readonly fields: F;
  readonly metrics: readonly MetricCode[];
  readonly required: readonly RequiredPart[];
};
