import { z } from "zod";
import { normalizeDocumentNumber } from "@/lib/activities/documents/rules";
import type { Choice, FieldDefinition, Fields } from "@/lib/activities/kinds/types";
import { datePrecisions, isCivilDate } from "@/lib/platform/dates";
import type { Words } from "@/lib/platform/i18n";

type About = { readonly help?: Words; readonly required?: boolean };

const shortText = z.string().trim().max(300);
const civilDate = z.string().refine(isCivilDate, "date");

/** A date as exactly as it is known; `endDate` belongs to precision `range` alone. */
export const datedSchema = z
  .strictObject({
    date: civilDate.nullable(),
    precision: z.enum(datePrecisions),
    endDate: civilDate.nullish(),
  })
  .refine((span) => !span.date || !span.endDate || span.date <= span.endDate, { message: "date_order" });

export const text = (zh: string, en: string, about: About = {}) =>
  ({ type: "text", label: { zh, en }, ...about, schema: shortText }) satisfies FieldDefinition;

export const longText = (zh: string, en: string, about: About = {}) =>
  ({ type: "long_text", label: { zh, en }, ...about, schema: z.string().trim().max(4000) }) satisfies FieldDefinition;

export const integer = (zh: string, en: string, about: About = {}) =>
  ({
    type: "integer",
    label: { zh, en },
    ...about,
    schema: z.int().min(0).max(1_000_000_000),
  }) satisfies FieldDefinition;

export const decimal = (zh: string, en: string, about: About = {}) =>
  ({
    type: "decimal",
    label: { zh, en },
    ...about,
    schema: z.string().regex(/^\d{1,15}(\.\d{1,6})?$/, "decimal"),
  }) satisfies FieldDefinition;

export const yesNo = (zh: string, en: string, about: About = {}) =>
  ({ type: "yes_no", label: { zh, en }, ...about, schema: z.boolean() }) satisfies FieldDefinition;

export const list = (zh: string, en: string, about: About = {}) =>
  ({
    type: "list",
    label: { zh, en },
    ...about,
    schema: z.array(z.string().trim().min(1).max(200)).max(200),
  }) satisfies FieldDefinition;

export const dated = (zh: string, en: string, about: About = {}) =>
  ({ type: "dated", label: { zh, en }, ...about, schema: datedSchema }) satisfies FieldDefinition;

/** 文号: kept in the one form 泸市体〔2011〕31号, whatever brackets were typed. */
export const documentNumber = (zh: string, en: string, about: About = {}) =>
  ({
    type: "document_number",
    label: { zh, en },
    ...about,
    schema: shortText.transform(normalizeDocumentNumber),
  }) satisfies FieldDefinition;

type ChoiceTable = Readonly<Record<string, readonly [zh: string, en: string]>>;

export function choice<const T extends ChoiceTable>(zh: string, en: string, table: T, about: About = {}) {
  const choices: Choice[] = Object.entries(table).map(([code, [inZh, inEn]]) => ({
    code,
    words: { zh: inZh, en: inEn },
  }));
  const codes = Object.keys(table) as (keyof T & string)[];
  return {
    type: "choice",
    label: { zh, en },
    ...about,
    choices,
    schema: z.enum(codes as [keyof T & string, ...(keyof T & string)[]]),
  } as const satisfies FieldDefinition;
}

type RowShape<C extends Fields> = { [K in keyof C]: z.ZodOptional<z.ZodNullable<C[K]["schema"]>> };

/** The object schema of a set of fields, every one optional: a draft may hold any part of it. */
export function shapeOf<C extends Fields>(fields: C): z.ZodObject<RowShape<C>, z.core.$strict> {
  const shape = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema.nullish()]));
  return z.strictObject(shape) as unknown as z.ZodObject<RowShape<C>, z.core.$strict>;
}

export function rows<C extends Fields>(zh: string, en: string, columns: C, about: About = {}) {
  return {
    type: "rows",
    label: { zh, en },
    ...about,
    columns,
    schema: z.array(shapeOf(columns)).max(300),
  } as const satisfies FieldDefinition;
}
