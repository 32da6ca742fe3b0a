import { z } from "zod";
import { qualifiers } from "@/lib/activities/figures/types";
import { optionalDay, optionalText } from "@/lib/indicators/schema";
import { datePrecisions } from "@/lib/platform/dates";
import { TargetSource } from "@/lib/platform/db/generated/enums";

const fields = {
  roundId: optionalText(60),
  indicatorId: optionalText(60).describe("Node that the target belongs to"),
  name: z.string().trim().min(1).max(200).describe("What is promised"),
  metric: optionalText(60).describe("Metric whose approved figures are the actual value"),
  value: z.coerce
    .string()
    .trim()
    .regex(/^(-?\d{1,15}(\.\d{1,6})?)?$/, "decimal")
    .nullish()
    .transform((value) => value || null)
    .describe("Promised value, a plain decimal; empty for more_than_half and uncounted"),
  qualifier: z.enum(qualifiers).default("exact").describe("= · 近 · 余 · 以上 · 过半 · not counted"),
  wording: optionalText(40).describe("How the source words the qualifier"),
  unit: optionalText(20),
  dueOn: optionalDay.describe("By when"),
  duePrecision: z.enum(datePrecisions).default("day"),
  source: z.enum(TargetSource).describe("Document, programme, a leader's promise, or the standard"),
  sourceTitle: optionalText(200),
  documentNumber: optionalText(60).describe("文号"),
  promisedBy: optionalText(120).describe("Office that promised (no personal names)"),
  sourceText: optionalText(2000).describe("Sentence of the source"),
  note: optionalText(1000),
};

type Promised = { value: string | null; qualifier: string; unit: string | null };

/** 过半 and 经常 stand for no number; every other qualifier stands on one, with its unit. */
function checkPromised({ value, qualifier, unit }: Promised, context: z.RefinementCtx): void {
  const wordOnly = qualifier === "uncounted" || qualifier === "more_than_half";
  const issue = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  if (wordOnly && value !== null) issue("value", "no_value");
  if (!wordOnly && value === null) issue("value", "required");
  if (!wordOnly && value !== null && !unit) issue("unit", "required");
}

export const targetInputSchema = z
  .object({ departmentId: z.string().min(1), ...fields })
  .superRefine(checkPromised)
  .meta({ id: "TargetInput" });

export const targetUpdateSchema = z
  .object({ id: z.string().min(1), version: z.coerce.number().int(), ...fields })
  .superRefine(checkPromised)
  .meta({ id: "TargetUpdate" });

/** Changes by the API: what is left out stays as it is. */
export const targetPatchSchema = z
  .object({ version: z.coerce.number().int().describe("Version that the change is based on") })
  .loose()
  .meta({ id: "TargetPatch" });

export const targetFilterSchema = z.object({
  department: z.string().max(60).optional().describe("This unit and everything below it"),
  round: z.string().max(60).optional(),
  indicator: z.string().max(60).optional(),
  source: z.enum(TargetSource).optional().catch(undefined),
  due: z.enum(["past", "open"]).optional().catch(undefined).describe("Due day past, or still to come"),
  q: z.string().trim().max(60).optional().describe("Words of the name"),
  after: z.string().max(60).optional(),
  take: z.coerce.number().int().min(1).max(100).default(50).catch(50),
});
export type TargetFilter = z.output<typeof targetFilterSchema>;

const words = z.string().nullable();
export const targetOutputSchema = z
  .object({
    id: z.string(),
    departmentId: z.string(),
    departmentName: z.string(),
    roundId: words,
    roundName: words,
    indicatorId: words,
    indicatorCode: words,
    indicatorName: words,
    name: z.string(),
    metric: words,
    value: words.describe("Plain decimal"),
    qualifier: z.enum(qualifiers),
    wording: words,
    unit: words,
    dueOn: words.meta({ format: "date" }),
    duePrecision: z.enum(datePrecisions),
    source: z.enum(TargetSource),
    sourceTitle: words,
    documentNumber: words,
    promisedBy: words,
    sourceText: words,
    note: words,
    version: z.int(),
  })
  .meta({ id: "Target" });
export const targetListOutputSchema = z.object({
  items: z.array(targetOutputSchema),
  nextCursor: z.string().nullable(),
});
