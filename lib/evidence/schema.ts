import { z } from "zod";
import { evidencePrecisions, freshnesses, materialTypes, retentions } from "@/lib/evidence/types";
import { isCivilDate } from "@/lib/platform/dates";

const id = z.uuid();
const civilDate = z.string().refine(isCivilDate, "invalid").describe("A day, YYYY-MM-DD");
const line = (max: number) => z.string().trim().max(max);
const optionalLine = (max: number) => line(max).nullish().describe("Empty: not known");
const rowVersion = z.number().int().min(1).describe("`version` of the object that the change is based on");

const description = {
  title: line(300).min(1).describe("题名"),
  materialType: z.enum(materialTypes),
  documentNumber: optionalLine(100).describe("文号"),
  issuer: optionalLine(200).describe("责任者: who issued it"),
  formedOn: civilDate.nullish().describe("形成日期: when the paper was made or the picture taken"),
  formedPrecision: z.enum(evidencePrecisions).optional(),
  happenedOn: civilDate.nullish().describe("发生日期: when what it shows happened"),
  happenedPrecision: z.enum(evidencePrecisions).optional(),
  caption: optionalLine(2000).describe("Caption: time, place, persons, subject, background, cause"),
  place: optionalLine(200),
  wordCount: z.number().int().min(0).max(10_000_000).nullish(),
  pageCount: z.number().int().min(0).max(100_000).nullish(),
  isOriginal: z.boolean().optional(),
  retention: z.enum(retentions).optional().describe("保管期限"),
};

export const linkTargetSchema = z.object({
  roundId: id,
  indicatorId: id.describe("The standard (a leaf of the edition)"),
  requirementId: id.optional().describe("Without it: the first requirement of the standard that asks for the type"),
});

export const evidenceInputSchema = z.object({
  departmentId: id,
  ...description,
  uploadIds: z.array(id).max(200).default([]).describe("Files received before, by `POST /evidence/files`"),
  activityId: id.nullish(),
  clientKey: line(100).min(8).nullish().describe("Chosen by the client: the same key never makes a second item"),
  links: z.array(linkTargetSchema).max(50).default([]),
});

export const evidencePatchSchema = z.object({
  evidenceId: id,
  version: rowVersion,
  ...z.object(description).partial().shape,
  uploadIds: z.array(id).max(200).default([]).describe("Files to add"),
  removeFileIds: z.array(id).max(200).default([]),
});

export const evidenceVersionInputSchema = z.object({
  evidenceId: id,
  version: rowVersion,
  changeNote: line(500).min(1).describe("What is different from the version before"),
  ...z.object(description).partial().shape,
  uploadIds: z.array(id).max(200).default([]),
  keepFileIds: z.array(id).max(200).optional().describe("Files of the present version that stay; left out: all"),
});

export const evidenceDeleteSchema = z.object({ evidenceId: id, version: rowVersion });

export const linkInputSchema = z.object({ evidenceId: id, ...linkTargetSchema.shape });
export const linkStepSchema = z.object({ linkId: id, version: rowVersion });

const workStates = ["draft", "submitted", "returned", "approved", "archived"] as const;
const page = {
  after: id.optional().describe("`nextCursor` of the page before"),
  take: z.coerce.number().int().min(1).max(100).default(30),
};

export const evidenceFilterSchema = z.object({
  department: id.optional().describe("This unit and those below it"),
  round: id.optional(),
  standard: id.optional().describe("A standard, or a node above it"),
  type: z.enum(materialTypes).optional(),
  state: z.enum(workStates).optional(),
  window: z
    .enum(freshnesses)
    .optional()
    .describe("Freshness towards the window of `round`, else of the newest one not closed"),
  q: line(100).optional().describe("Part of the title, document number, caption or file name"),
  ...page,
});

export const linkFilterSchema = z.object({
  evidence: id.optional(),
  round: id.optional(),
  standard: id.optional(),
  requirement: id.optional(),
  department: id.optional(),
  state: z.enum(workStates).optional(),
  ...page,
});

export type EvidenceInput = z.output<typeof evidenceInputSchema>;
export type EvidencePatch = z.output<typeof evidencePatchSchema>;
export type EvidenceVersionInput = z.output<typeof evidenceVersionInputSchema>;
export type EvidenceFilter = z.output<typeof evidenceFilterSchema>;
export type LinkFilter = z.output<typeof linkFilterSchema>;
export type LinkTarget = z.output<typeof linkTargetSchema>;
