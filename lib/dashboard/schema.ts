import { z } from "zod";
import { isCivilDate } from "@/lib/platform/dates";

const civilDate = z.string().refine(isCivilDate, { message: "date" });

/** What a roll-up may be asked for. Everything is optional: the reader's own unit and its running round. */
export const rollUpQuerySchema = z
  .object({
    department: z.uuid().optional().describe("Unit whose subtree is counted; by default the reader's own"),
    round: z.uuid().optional().describe("Assessment round; by default the running round of the unit"),
    from: civilDate.optional().describe("First day of the entries and figures counted"),
    to: civilDate.optional().describe("Last day of the entries and figures counted"),
    asOf: civilDate.optional().describe("State of reviews and entries at the end of this day (Asia/Shanghai)"),
  })
  .refine((query) => !query.from || !query.to || query.from <= query.to, { message: "date_order", path: ["to"] });

export type RollUpQuery = z.output<typeof rollUpQuerySchema>;
