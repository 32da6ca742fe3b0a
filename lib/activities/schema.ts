import { z } from "zod";
import { moneyKinds, qualifiers } from "@/lib/activities/figures/types";
import { metricCodes } from "@/lib/activities/kinds/metrics";
import { activityKinds } from "@/lib/activities/kinds/registry";
import { datePrecisions, isCivilDate } from "@/lib/platform/dates";
import { ParticipantRole, WorkState } from "@/lib/platform/db/generated/enums";

const id = z.uuid();
const civilDate = z.string().refine(isCivilDate, "date").meta({ format: "date" });
const line = (most: number) => z.string().trim().max(most);
/** An empty text and none are the same. */
const optionalLine = (most: number) =>
  line(most)
    .transform((text) => text || null)
    .nullish();

/** A plain decimal, as text or as a JSON number; kept as text so that nothing is rounded. */
const decimalText = z
  .union([z.string().trim(), z.number().transform(String)])
  .refine((text) => /^\d{1,18}(\.\d{1,6})?$/.test(text), "not_a_number")
  .describe("Plain decimal with up to 6 places, as text");

export const figureInputSchema = z.strictObject({
  metric: z.enum(metricCodes).describe("Code of the registry; `other` needs a label"),
  label: optionalLine(100),
  value: decimalText.nullable().describe("Null exactly for more_than_half and uncounted"),
  qualifier: z.enum(qualifiers).default("exact"),
  wording: optionalLine(60).describe("How the source puts it: 余, 多, 超, 七百余名"),
  unit: line(30).optional().describe("Left out: the unit of the metric"),
  moneyKind: z.enum(moneyKinds).nullish(),
  asOf: civilDate.nullish(),
  asOfPrecision: z.enum(datePrecisions).default("day"),
  sourceText: optionalLine(2000),
  correctedText: optionalLine(2000),
  departmentId: id.nullish().describe("Class or section within the unit"),
  sampleSize: z.int().min(1).max(1_000_000_000).nullish(),
});

export const participantInputSchema = z.strictObject({
  departmentId: id.nullish(),
  name: optionalLine(100).describe("A body that is no unit of the tree"),
  role: z.enum(ParticipantRole),
  share: decimalText.nullish().describe("0 to 1; all units of the tree together 1, or none"),
});

export const standardInputSchema = z.strictObject({ roundId: id, indicatorId: id });

const parts = {
  kind: z.enum(activityKinds),
  title: line(200),
  text: line(20_000),
  year: z.int().min(1949).max(2200).describe("Reporting year; left out: the year of the date"),
  startOn: civilDate.nullable(),
  endOn: civilDate.nullable(),
  precision: z.enum(datePrecisions),
  place: optionalLine(200),
  occurrences: z.int().min(1).max(100_000_000).nullable().describe("Null where the source gives no number"),
  occurrencesQualifier: z.enum(qualifiers),
  occurrencesWording: optionalLine(60),
  isAggregate: z.boolean().describe("Left out: more than one occurrence, or a number that is not exact"),
  aggregateId: id.nullable().describe("The aggregate entry that this entry gives the detail of"),
  seriesId: id.nullable(),
  tags: z.array(line(50).min(1)).max(50),
  details: z.record(z.string(), z.unknown()).describe("Fields of the kind; see GET /activity-kinds"),
  sourceText: optionalLine(10_000).describe("原文, letter by letter"),
  correctedText: optionalLine(10_000).describe("规范值, where the source has a slip"),
  sourceTitle: optionalLine(200),
  figures: z.array(figureInputSchema).max(200),
  participants: z.array(participantInputSchema).max(100),
  standards: z.array(standardInputSchema).max(100),
  evidenceIds: z.array(id).max(200),
};
const optionalParts = z.object(parts).partial().shape;

/** A new entry. Only unit and kind must be there: a draft may lack everything else. */
export const activityInputSchema = z
  .strictObject({
    ...optionalParts,
    departmentId: id,
    kind: parts.kind,
    title: line(200).default(""),
    clientKey: line(100).min(8).optional().describe("Chosen by the client: a repeated send makes one entry"),
  })
  .meta({ id: "ActivityInput" });

/** Changes of an entry; what is left out stays, lists are replaced whole. */
export const activityChangeSchema = z
  .strictObject({ ...optionalParts, version: z.int().describe("The version that the change was based on") })
  .meta({ id: "ActivityChange" });

export const activityUpdateSchema = z.strictObject({ ...activityChangeSchema.shape, id });

export const activityStepBodySchema = z.strictObject({ version: z.int() }).meta({ id: "ActivityStep" });
export const activityStepSchema = z.strictObject({ id, version: z.int() });

export const attachEvidenceBodySchema = z
  .strictObject({ version: z.int(), evidenceIds: z.array(id).min(1).max(200) })
  .meta({ id: "ActivityEvidenceInput" });

/** A value of a search parameter that an empty form field leaves behind counts as absent. */
const param = <S extends z.ZodType>(schema: S) => z.preprocess((value) => (value === "" ? undefined : value), schema);

export const activityFilterSchema = z.object({
  department: param(id.optional()).describe("This unit and everything below it"),
  kind: param(z.enum(activityKinds).optional()),
  state: param(z.enum(WorkState).optional()),
  year: param(z.coerce.number().int().min(1949).max(2200).optional()),
  from: param(civilDate.optional()),
  to: param(civilDate.optional()),
  round: param(id.optional()),
  standard: param(id.optional()).describe("Id of an indicator"),
  series: param(id.optional()),
  aggregate: param(id.optional()),
  text: param(line(100).optional()),
  after: param(id.optional()),
  take: param(z.coerce.number().int().min(1).max(100).default(30)),
});
export type ActivityFilter = z.output<typeof activityFilterSchema>;
