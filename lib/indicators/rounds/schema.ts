import { z } from "zod";
import { requiredDay } from "@/lib/indicators/schema";
import { RoundStatus } from "@/lib/platform/db/generated/enums";

const fields = {
  name: z.string().trim().min(1).max(120).describe("Name of the round"),
  year: z.coerce.number().int().min(2000).max(2100),
  windowFrom: requiredDay.describe("First day on which evidence may have been formed"),
  windowTo: requiredDay.describe("Last day of the window"),
  assessmentDate: requiredDay.describe("Day of the assessment"),
  status: z.enum(RoundStatus).default("open"),
};

function inOrder(input: { windowFrom: string; windowTo: string }): boolean {
  return input.windowFrom <= input.windowTo;
}
const order = { path: ["windowTo"], error: "date_order" };

export const roundInputSchema = z
  .object({
    editionId: z.string().min(1).describe("A published edition"),
    departmentId: z.string().min(1).describe("Unit whose subtree is assessed"),
    code: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,39}$/u, "code_shape")
      .describe("Code, unique in the installation"),
    ...fields,
  })
  .refine(inOrder, order)
  .meta({ id: "RoundInput" });

export const roundUpdateSchema = z
  .object({ id: z.string().min(1), version: z.coerce.number().int(), ...fields })
  .refine(inOrder, order)
  .meta({ id: "RoundUpdate" });

/** Changes by the API: what is left out stays as it is. */
export const roundPatchSchema = z
  .object({ ...fields, status: z.enum(RoundStatus) })
  .partial()
  .extend({ version: z.coerce.number().int().describe("Version that the change is based on") })
  .meta({ id: "RoundPatch" });

export const roundFilterSchema = z.object({
  code: z.string().trim().max(60).optional().describe("Exactly this code"),
  edition: z.string().max(60).optional().describe("Id of the edition"),
  department: z.string().max(60).optional().describe("Id of the unit"),
  after: z.string().max(60).optional(),
  take: z.coerce.number().int().min(1).max(100).default(50),
});
export type RoundFilter = z.output<typeof roundFilterSchema>;

const day = z.string().meta({ format: "date" });
export const roundOutputSchema = z
  .object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    year: z.int(),
    windowFrom: day,
    windowTo: day,
    assessmentDate: day,
    status: z.enum(RoundStatus),
    version: z.int(),
    departmentId: z.string(),
    departmentName: z.string(),
    departmentPath: z.string(),
    editionId: z.string(),
    editionCode: z.string(),
    editionName: z.string(),
  })
  .meta({ id: "Round" });
export const roundListOutputSchema = z.object({ items: z.array(roundOutputSchema), nextCursor: z.string().nullable() });
