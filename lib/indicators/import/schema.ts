import { z } from "zod";
import { rejectionReasons, warningCodes } from "@/lib/indicators/import/types";
import { editionInputSchema } from "@/lib/indicators/schema";

/** Most data rows of one import. */
export const importRowLimit = 5000;

const trueWords = ["1", "true", "yes"];

/** Query of the import by HTTP: the edition that the table becomes, and whether it is only looked at. */
export const importQuerySchema = editionInputSchema
  .omit({ isSample: true })
  .extend({
    isSample: z
      .string()
      .optional()
      .transform((text) => trueWords.includes(text ?? ""))
      .describe("1: an example, not for a real assessment"),
    dryRun: z
      .string()
      .optional()
      .transform((text) => trueWords.includes(text ?? ""))
      .describe("1: only say what would become of each row"),
  })
  .meta({ id: "ImportQuery" });

const rowOutcomeSchema = z.object({
  row: z.int().describe("Row number in the sheet"),
  status: z.enum(["new", "changed", "unchanged", "rejected"]),
  code: z.string().nullable().describe("Code of the standard"),
  reason: z.enum(rejectionReasons).nullable(),
  detail: z.string().nullable(),
  warnings: z.array(z.enum(warningCodes)).readonly(),
});

const importedNodeSchema = z.object({
  code: z.string(),
  name: z.string(),
  parentCode: z.string().nullable(),
  depth: z.int(),
  isLeaf: z.boolean(),
  weight: z.string().nullable(),
  requirements: z.int(),
  leads: z.array(z.string()).readonly().describe("Lead units that the table names"),
  supports: z.array(z.string()).readonly().describe("Supporting units that the table names"),
});

export const importOutputSchema = z
  .object({
    id: z.string().nullable().describe("Id of the edition; null after a dry run of a new one"),
    code: z.string(),
    version: z.int().nullable(),
    dryRun: z.boolean(),
    counts: z
      .object({
        rowsIn: z.int().describe("new + changed + unchanged + rejected"),
        new: z.int(),
        changed: z.int(),
        unchanged: z.int(),
        rejected: z.int(),
      })
      .readonly(),
    outcomes: z.array(rowOutcomeSchema).readonly(),
    nodes: z.array(importedNodeSchema).readonly(),
    ruleProblems: z.array(z.string()).readonly().describe("Rows of the sheet of rules that could not be read"),
  })
  .meta({ id: "ImportOutput" });
export type ImportOutput = z.output<typeof importOutputSchema>;
