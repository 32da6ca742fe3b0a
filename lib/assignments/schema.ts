import { z } from "zod";
import { fixedPoints } from "@/lib/assignments/types";
import { optionalDay, optionalText } from "@/lib/indicators/schema";
import { AssignmentRole } from "@/lib/platform/db/generated/enums";

export const assignmentInputSchema = z
  .object({
    roundId: z.string().min(1),
    indicatorId: z.string().min(1).describe("A standard (leaf) of the round's edition"),
    departmentId: z.string().min(1),
    role: z.enum(AssignmentRole).describe("Exactly one lead per standard and round; any number of supports"),
    task: optionalText(2000).describe("定任务: what has to be done"),
    schedule: optionalText(1000).describe("定进度: steps and times"),
    dueOn: optionalDay.describe("定进度: last day"),
    responsible: optionalText(200).describe("定责任: the office answerable (no personal names)"),
    leaderOffice: optionalText(200).describe("定责任: office of the leader in charge"),
    assessment: optionalText(1000).describe("定考评: how it is assessed"),
    reward: optionalText(1000).describe("定奖惩: what follows from the result"),
    sourceText: optionalText(2000).describe("Wording of the source"),
    replaceLead: z.boolean().default(false).describe("The unit that leads now becomes a supporting one"),
    version: z.coerce.number().int().optional().describe("Version that the change is based on; checked when given"),
  })
  .meta({ id: "AssignmentInput" });

export const assignmentRemovalSchema = z.object({
  id: z.string().min(1),
  version: z.coerce.number().int().optional(),
});

/** Whether the unit's part is done; nothing else of it. */
export const assignmentDoneBodySchema = z
  .object({
    done: z.boolean().describe("true: the part is done; false: it is open again"),
    version: z.coerce.number().int().describe("Version that the change is based on"),
  })
  .meta({ id: "AssignmentDone" });
export const assignmentDoneSchema = assignmentDoneBodySchema.extend({ id: z.string().min(1) });

/** One unit as lead of every standard below a node. */
export const bulkLeadSchema = z
  .object({
    roundId: z.string().min(1),
    indicatorId: z.string().min(1).describe("Top of the subtree"),
    departmentId: z.string().min(1),
    overwrite: z.boolean().default(false).describe("Also where another unit leads already (it then supports)"),
  })
  .meta({ id: "BulkLeadInput" });

/** 任务分解表: units by name for each standard, or nothing to take what the edition's table names. */
export const tableInputSchema = z
  .object({
    roundId: z.string().min(1),
    items: z
      .array(
        z.object({
          code: z.string().min(1).describe("Code of the standard"),
          leads: z.array(z.string().min(1)).max(20).default([]).describe("First one leads, others support"),
          supports: z.array(z.string().min(1)).max(100).default([]),
        }),
      )
      .max(5000)
      .optional(),
  })
  .meta({ id: "AssignmentTableInput" });

export const assignmentFilterSchema = z.object({
  round: z.string().max(60).optional().describe("Id of the round"),
  department: z.string().max(60).optional().describe("Id of the unit"),
  indicator: z.string().max(60).optional().describe("Id of a node: itself and what stands below it"),
  role: z.enum(AssignmentRole).optional().catch(undefined),
  missing: z
    .enum([...fixedPoints, "any"])
    .optional()
    .catch(undefined)
    .describe("Lacks this point of 五定"),
  after: z.string().max(60).optional(),
  take: z.coerce.number().int().min(1).max(100).default(50).catch(50),
});
export type AssignmentFilter = z.output<typeof assignmentFilterSchema>;

const words = z.string().nullable();
export const assignmentOutputSchema = z
  .object({
    id: z.string(),
    roundId: z.string(),
    indicatorId: z.string(),
    indicatorCode: z.string(),
    indicatorName: z.string(),
    departmentId: z.string(),
    departmentName: z.string(),
    role: z.enum(AssignmentRole),
    task: words,
    schedule: words,
    dueOn: words.meta({ format: "date" }),
    responsible: words,
    leaderOffice: words,
    assessment: words,
    reward: words,
    sourceText: words,
    missing: z.array(z.enum(fixedPoints)).describe("Points of 五定 that are missing"),
    doneAt: z.iso.datetime().nullable().describe("When the unit's part was marked as done"),
    version: z.int(),
  })
  .meta({ id: "Assignment" });
export const assignmentListOutputSchema = z.object({
  items: z.array(assignmentOutputSchema),
  nextCursor: z.string().nullable(),
});
export const bulkLeadOutputSchema = z.object({ changed: z.int(), kept: z.int() });
export const tableOutputSchema = z.object({
  created: z.int(),
  kept: z.int().describe("Stood already, or another unit leads"),
  unknownCodes: z.array(z.string()),
  unknownUnits: z.array(z.string()).describe("Names that fit no unit, or several"),
});
