import { z } from "zod";

const date = z.string().nullable().meta({ format: "date" });
const explain = z.string().describe("Address that opens the number");
const count = z.int().min(0);

const stateCounts = z
  .object({ draft: count, submitted: count, returned: count, approved: count, archived: count })
  .describe("By state; `approved` and `archived` both count as approved");
const buckets = z
  .object({ not_started: count, in_progress: count, under_review: count, sufficient: count })
  .describe("Every standard is in exactly one");

const node = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  code: z.string(),
  name: z.string(),
  depth: z.int(),
  isLeaf: z.boolean(),
  completion: z.number().nullable().describe("Part done of what is asked, 0 to 1; null where nothing is asked"),
  score: z.number(),
  full: z.number().describe("Points that could be had"),
  standards: count,
  buckets,
  explain,
});

const slot = z.object({
  requirementId: z.string(),
  text: z.string(),
  method: z.string().describe("How it is assessed"),
  min: count,
  max: count.nullable(),
  counts: stateCounts,
  missing: count,
  sufficient: z.boolean(),
});

const figure = z.object({
  value: z.string().nullable().describe("Plain decimal; null for more_than_half and uncounted"),
  qualifier: z.string(),
  unit: z.string(),
  moneyKind: z.string().nullish(),
  wording: z.string().nullish(),
});
const sum = z
  .looseObject({ kind: z.enum(["total", "uncounted", "empty", "refused"]), figure: figure.optional() })
  .describe("With the parts counted, standing beside and skipped (each with its reason)");
const metric = z.object({ metric: z.string(), label: z.string().nullable(), sum });

export const rollUpOutputSchema = z
  .object({
    department: z.object({ id: z.string(), name: z.string() }),
    round: z
      .object({ id: z.string(), name: z.string(), windowFrom: date, windowTo: date, assessmentDate: date })
      .nullable(),
    from: date,
    to: date,
    asOf: date,
    total: node.nullable(),
    nodes: z.array(node),
    standards: z.array(
      node.extend({
        bucket: z.enum(["not_started", "in_progress", "under_review", "sufficient"]),
        slots: z.array(slot),
        leadId: z.string().nullable(),
        leadName: z.string().nullable(),
        dueOn: date,
      }),
    ),
    departments: z
      .array(
        z.object({
          departmentId: z.string().nullable().describe("Null: standards that nobody leads"),
          name: z.string().nullable(),
          standards: count,
          buckets,
          links: stateCounts,
          explain: z.string().nullable(),
        }),
      )
      .describe("Together they have every standard of the total"),
    entries: stateCounts.extend({ explain }),
    months: z.array(z.object({ month: z.string().describe("YYYY-MM"), entries: stateCounts, explain })),
    kinds: z.array(z.object({ kind: z.string(), entries: stateCounts, explain })),
    metrics: z.array(metric.extend({ explain })),
  })
  .meta({ id: "RollUp" });

export const explanationOutputSchema = z
  .discriminatedUnion("of", [
    z.looseObject({
      of: z.literal("metric"),
      sums: z.array(metric.extend({ contributions: z.array(z.looseObject({})) })),
    }),
    z.looseObject({ of: z.literal("node"), lines: z.array(z.looseObject({})).describe("Add up exactly to the score") }),
    z.looseObject({
      of: z.literal("standard"),
      slots: z.array(z.looseObject({})),
      entries: z.array(z.looseObject({})),
    }),
    z.looseObject({
      of: z.literal("entries"),
      total: count,
      entries: z.array(z.looseObject({})),
      more: count,
      closed: count,
    }),
  ])
  .meta({ id: "RollUpExplanation" });
