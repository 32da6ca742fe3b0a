import { z } from "zod";
import { isCivilDate } from "@/lib/platform/dates";
import { DatePrecision, GroupRole } from "@/lib/platform/db/generated/enums";

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => text || null);

const memberSchema = z.object({
  role: z.enum(GroupRole),
  office: z.string().trim().min(1).max(120).describe("The office, never a personal name: 局长, 各科室负责人"),
  departmentId: line(60).describe("Unit that the office belongs to"),
  headcount: z
    .union([z.int().min(1).max(9999), z.null()])
    .default(1)
    .describe("How many people; null for a group entry without a number"),
});

export const leadingGroupInputSchema = z
  .object({
    departmentId: z.string().min(1),
    groupId: line(60).describe("The group to adjust; left out: a new group"),
    version: z.coerce
      .number()
      .int()
      .min(0)
      .default(0)
      .describe("Number of the version it is based on; 0 for a new group"),
    name: z.string().trim().min(1).max(80),
    foundedOn: z
      .union([z.string().refine(isCivilDate, "invalid"), z.literal("").transform(() => null), z.null()])
      .default(null)
      .describe("Day of founding or adjustment, YYYY-MM-DD; for a coarser precision its first day"),
    foundedPrecision: z.enum(DatePrecision).exclude(["range"]).default("day"),
    reason: line(300).describe("Why it was adjusted"),
    documentNumber: line(80).describe("文号"),
    officePlace: line(120),
    officeDuties: z.array(z.string().trim().min(1).max(200)).max(40).default([]),
    sourceText: line(2000).describe("Sentence of the source"),
    members: z.array(memberSchema).min(1, "no_members").max(200),
  })
  .superRefine((input, context) => {
    if (input.foundedPrecision !== "unknown" && input.foundedOn === null)
      context.addIssue({ code: "custom", path: ["foundedOn"], message: "date_required" });
  })
  .meta({ id: "LeadingGroupInput" });
export type LeadingGroupInput = z.output<typeof leadingGroupInputSchema>;

/** Body of the API: the unit stands in the path. */
export const leadingGroupBodySchema = z
  .looseObject({
    groupId: z.string().nullish(),
    version: z.int().optional(),
    name: z.string(),
    members: z.array(memberSchema),
  })
  .meta({ id: "LeadingGroupBody", description: "As LeadingGroupInput, without departmentId" });

export const leadingGroupOutputSchema = z
  .object({
    id: z.string(),
    departmentId: z.string(),
    name: z.string(),
    versions: z.array(
      z.object({
        id: z.string(),
        number: z.int(),
        foundedOn: z.string().nullable(),
        foundedPrecision: z.enum(DatePrecision),
        reason: z.string().nullable(),
        documentNumber: z.string().nullable(),
        officePlace: z.string().nullable(),
        officeDuties: z.array(z.string()),
        sourceText: z.string().nullable(),
        supersededOn: z.string().nullable().describe("Null for the current version"),
        members: z.array(
          z.object({
            role: z.enum(GroupRole),
            office: z.string(),
            departmentId: z.string().nullable(),
            departmentName: z.string().nullable(),
            headcount: z.int().nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "LeadingGroup" });
