import { z } from "zod";
import { rollUpRuleSchema } from "@/lib/indicators/roll-up/schema";
import { isCivilDate, parseCivilDate } from "@/lib/platform/dates";
import { AssessmentMethod, MaterialType } from "@/lib/platform/db/generated/enums";

/** Text that may be left out; empty is the same as missing. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => text || null);

/** A day that may be left out, in any form that people type. */
export const optionalDay = z
  .string()
  .nullish()
  .transform((text) => (text?.trim() ? (parseCivilDate(text) ?? text) : null))
  .refine((day) => day === null || isCivilDate(day), "date")
  .meta({ type: "string", format: "date" });

export const requiredDay = z
  .string()
  .min(1)
  .transform((text) => parseCivilDate(text) ?? text)
  .refine(isCivilDate, "date")
  .meta({ type: "string", format: "date" });

const optionalCount = (max: number) =>
  z.coerce
    .number()
    .int()
    .min(0)
    .max(max)
    .nullish()
    .transform((count) => count ?? null);

/** A plain decimal of zero or more with up to four places. */
export const weightSchema = z.coerce
  .string()
  .trim()
  .regex(/^\d{1,6}(\.\d{1,4})?$/, "decimal");

export const editionInputSchema = z
  .object({
    code: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,39}$/u, "code_shape")
      .describe("Code of the edition, unique in the installation"),
    name: z.string().trim().min(1).max(120).describe("Name of the evaluation system"),
    year: z.coerce.number().int().min(2000).max(2100).describe("Year of the edition"),
    cityType: optionalText(40).describe("Kind of city that it is for"),
    source: optionalText(300).describe("Where the table comes from"),
    isSample: z.boolean().default(false).describe("An example, not for a real assessment"),
  })
  .meta({ id: "EditionInput" });

export const requirementInputSchema = z
  .object({
    method: z.enum(AssessmentMethod).describe("W/S/Q/D/Z of the official table"),
    sequence: z.coerce
      .number()
      .int()
      .min(1)
      .max(999)
      .optional()
      .describe("Number under its method; next free if left out"),
    text: z.string().trim().min(1).max(4000).describe("What has to be shown"),
    materialTypes: z.array(z.enum(MaterialType)).default([]).describe("Kinds of material that prove it"),
    minItems: z.coerce.number().int().min(0).max(999).default(1).describe("Approved items from which it is sufficient"),
    maxItems: optionalCount(9999),
    windowFrom: optionalDay.describe("Own window of evidence; else the round's"),
    windowTo: optionalDay,
    documentNumberRequired: z.boolean().default(false).describe("Documents must have a 文号"),
    wordLimit: optionalCount(100_000).describe("Most words of a narrative report"),
    imageMin: optionalCount(999),
    imageMax: optionalCount(9999),
    imagesPerActivity: optionalCount(999),
    captionRule: optionalText(500).describe("What the caption of a picture must say"),
    pointTypes: z.array(z.string().trim().min(1).max(60)).max(100).default([]).describe("Kinds of places visited"),
    gradeA: optionalText(300),
    gradeB: optionalText(300),
    gradeC: optionalText(300),
    scoringRule: optionalText(1000),
    note: optionalText(1000),
  })
  .refine((input) => input.maxItems === null || input.maxItems >= input.minItems, {
    path: ["maxItems"],
    error: "order",
  })
  .refine((input) => !input.windowFrom || !input.windowTo || input.windowFrom <= input.windowTo, {
    path: ["windowTo"],
    error: "date_order",
  })
  .meta({ id: "RequirementInput" });

export const indicatorInputSchema = z
  .object({
    editionId: z.string().min(1),
    parentId: optionalText(60).describe("The node above; or name it by parentCode"),
    parentCode: optionalText(60).describe("Code of the node above, in this edition"),
    code: z.string().trim().min(1).max(60).describe("Code in this edition, e.g. Ⅲ-17-2)"),
    name: z.string().trim().min(1).max(200),
    text: optionalText(4000),
    weight: weightSchema.nullish().transform((weight) => weight ?? null),
    rollUpRule: rollUpRuleSchema.optional().describe("How its number comes from what stands below"),
    note: optionalText(1000),
    requirements: z.array(requirementInputSchema).max(50).default([]),
  })
  .meta({ id: "IndicatorInput" });

/** `editionId` comes from the address. */
export const indicatorBodySchema = indicatorInputSchema.omit({ editionId: true });

export const publishInputSchema = z
  .object({ id: z.string().min(1), version: z.coerce.number().int().describe("Version that was looked at") })
  .meta({ id: "PublishInput" });
export const publishBodySchema = z.object({ version: z.coerce.number().int().optional() });

export const editionFilterSchema = z.object({
  code: z.string().trim().max(60).optional().describe("Exactly this code"),
  status: z.enum(["draft", "published"]).optional(),
  after: z.string().max(60).optional(),
  take: z.coerce.number().int().min(1).max(100).default(50),
});
export type EditionFilter = z.output<typeof editionFilterSchema>;

const editionSummaryShape = {
  id: z.string(),
  code: z.string(),
  name: z.string(),
  year: z.int(),
  cityType: z.string().nullable(),
  status: z.enum(["draft", "published"]),
  isSample: z.boolean(),
  source: z.string().nullable(),
  version: z.int(),
  publishedAt: z.string().nullable(),
};
export const editionListOutputSchema = z.object({
  items: z.array(z.object(editionSummaryShape).meta({ id: "EditionSummary" })),
  nextCursor: z.string().nullable(),
});
export const editionOutputSchema = z
  .object({ ...editionSummaryShape, nodes: z.int(), standards: z.int(), requirements: z.int() })
  .meta({ id: "Edition" });

const day = z.string().nullable().meta({ format: "date" });
const count = z.int().nullable();
const words = z.string().nullable();
export const requirementOutputSchema = z
  .object({
    id: z.string(),
    method: z.enum(AssessmentMethod),
    sequence: z.int(),
    text: z.string(),
    materialTypes: z.array(z.enum(MaterialType)),
    minItems: z.int(),
    maxItems: count,
    windowFrom: day,
    windowTo: day,
    documentNumberRequired: z.boolean(),
    wordLimit: count,
    imageMin: count,
    imageMax: count,
    imagesPerActivity: count,
    captionRule: words,
    pointTypes: z.array(z.string()),
    gradeA: words,
    gradeB: words,
    gradeC: words,
    scoringRule: words,
    note: words,
  })
  .meta({ id: "Requirement" });
export const indicatorOutputSchema = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    code: z.string(),
    name: z.string(),
    text: words,
    depth: z.int(),
    sort: z.int(),
    path: z.string().describe("Ids from the top down to the node"),
    isLeaf: z.boolean().describe("True for a standard"),
    weight: words,
    rollUpRule: rollUpRuleSchema,
    note: words,
    requirements: z.array(requirementOutputSchema),
  })
  .meta({ id: "Indicator" });

export const indicatorFilterSchema = z.object({
  code: z.string().trim().max(60).optional().describe("Only the node with this code"),
  shape: z.enum(["flat", "tree"]).default("flat").describe("tree: roots with nested `children`"),
});
/** Flat: every node in the order of the tree. With `shape=tree` each item also has `children`. */
export const indicatorListOutputSchema = z.object({
  items: z.array(indicatorOutputSchema),
  nextCursor: z.string().nullable(),
});
