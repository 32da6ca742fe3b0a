import { z } from "zod";
import { moneyKinds, qualifiers } from "@/lib/activities/figures/types";
import { datePrecisions } from "@/lib/platform/dates";
import { ParticipantRole, WorkState } from "@/lib/platform/db/generated/enums";

const text = z.string().nullable();
const date = z.string().nullable().meta({ format: "date" });
const instant = z.string().meta({ format: "date-time" });
const state = z.enum(WorkState);
const unit = z.object({ id: z.string(), name: z.string() });

const figureOutputSchema = z.object({
  id: z.string(),
  metric: z.string(),
  label: text,
  value: text.describe("Plain decimal as text; null for more_than_half and uncounted"),
  qualifier: z.enum(qualifiers),
  wording: text,
  unit: z.string(),
  moneyKind: z.enum(moneyKinds).nullable(),
  asOf: date,
  asOfPrecision: z.enum(datePrecisions),
  sourceText: text,
  correctedText: text,
  sampleSize: z.number().nullable(),
  department: unit.nullable(),
});

const rowShape = {
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  state,
  version: z.number(),
  year: z.number(),
  startOn: date,
  endOn: date,
  precision: z.enum(datePrecisions),
  place: text,
  occurrences: z.number().nullable(),
  occurrencesQualifier: z.enum(qualifiers),
  occurrencesWording: text,
  isAggregate: z.boolean(),
  department: unit,
  updatedAt: instant,
  figures: z.array(figureOutputSchema),
};

const relatedSchema = z.object({
  id: z.string(),
  title: z.string(),
  state,
  startOn: date,
  endOn: date,
  precision: z.enum(datePrecisions),
  occurrences: z.number().nullable(),
  occurrencesQualifier: z.enum(qualifiers),
});

export const activityOutputSchema = z
  .object({
    ...rowShape,
    departmentPath: z.string(),
    text: z.string(),
    tags: z.array(z.string()),
    details: z.record(z.string(), z.unknown()),
    sourceText: text,
    correctedText: text,
    sourceTitle: text,
    createdById: z.string(),
    createdBy: z.string(),
    createdAt: instant,
    submittedAt: instant.nullable(),
    decidedAt: instant.nullable(),
    returnReasons: z.array(z.string()),
    returnComment: text,
    series: unit.nullable(),
    aggregate: relatedSchema.nullable(),
    aggregateDetails: z.array(relatedSchema),
    participants: z.array(
      z.object({ departmentId: text, name: z.string(), role: z.enum(ParticipantRole), share: text }),
    ),
    standards: z.array(
      z.object({
        roundId: z.string(),
        roundName: z.string(),
        indicatorId: z.string(),
        code: z.string(),
        name: z.string(),
      }),
    ),
    evidence: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        materialType: z.string(),
        number: z.number(),
        files: z.array(z.object({ id: z.string(), fileName: z.string(), mediaType: z.string() })),
        links: z.array(
          z.object({ id: z.string(), state, code: z.string(), reasonCodes: z.array(z.string()), comment: text }),
        ),
      }),
    ),
    transitions: z.array(z.object({ from: state.nullable(), to: state, at: instant, by: z.string() })),
  })
  .meta({ id: "Activity" });

export const activityListOutputSchema = z.object({
  items: z.array(z.object({ ...rowShape, form: text, evidenceCount: z.number() }).meta({ id: "ActivityRow" })),
  nextCursor: text,
  counts: z.record(state, z.number()).describe("Entries in each state under the same filter"),
});

export const activityStateOutputSchema = z
  .object({ id: z.string(), version: z.number(), state })
  .meta({ id: "ActivityState" });

export const seriesOutputSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    description: text,
    sourceText: text,
    version: z.number(),
    department: unit,
    entries: z.number(),
  })
  .meta({ id: "ActivitySeries" });

export const kindsOutputSchema = z.object({
  kinds: z.array(z.record(z.string(), z.unknown())).describe("Code, words, fields, metrics and count of each kind"),
  metrics: z.array(z.record(z.string(), z.unknown())),
});
