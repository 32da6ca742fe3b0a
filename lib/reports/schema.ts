import { z } from "zod";

/** Whose work of which year. */
export const summaryQuerySchema = z.object({
  department: z.uuid().optional().describe("Unit that reports, with its subtree; by default the reader's own"),
  year: z.coerce.number().int().min(1949).max(2200).describe("Reporting year"),
});
export type SummaryQuery = z.output<typeof summaryQuerySchema>;
