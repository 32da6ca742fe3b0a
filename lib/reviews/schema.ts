import { z } from "zod";
import { reasonCodes } from "@/lib/evidence/types";

const id = z.uuid();
const verdict = z.enum(["approved", "returned"]).describe("通过 or 退回");
const codes = z.array(z.enum(reasonCodes)).max(10).default([]).describe("Coded reasons of a return");
const comment = z.string().trim().max(1000).nullish().describe("What the unit is told in words");
const version = z.number().int().min(1).describe("`version` of the object that the verdict is based on");

function hasReason(input: { verdict: string; reasonCodes: readonly string[]; comment?: string | null }): boolean {
  return input.verdict === "approved" || input.reasonCodes.length > 0 || Boolean(input.comment);
}
const reasonMissing = { message: "reason_required", path: ["reasonCodes"] };

const linkVerdict = z.object({ verdict, reasonCodes: codes, comment, version });
export const linkDecisionBodySchema = linkVerdict.refine(hasReason, reasonMissing);
export const linkDecisionSchema = linkVerdict.extend({ linkId: id }).refine(hasReason, reasonMissing);
export const activityDecisionBodySchema = linkVerdict.refine(hasReason, reasonMissing);
export const activityDecisionSchema = linkVerdict.extend({ activityId: id }).refine(hasReason, reasonMissing);
export const activityArchiveBodySchema = z.object({ version });
export const activityArchiveSchema = z.object({ activityId: id, version });
export const linkFilingSchema = z.object({ linkId: id });

export const queueFilterSchema = z.object({
  round: id.optional().describe("Entries and items linked to standards of this round"),
  department: id.optional().describe("A unit; the units below it are included"),
  kind: z.string().max(40).optional().describe("Kind of entry; `item` for items outside of a submitted entry"),
  order: z.enum(["age", "weight"]).default("age").describe("Longest waiting first, or heaviest standard first"),
});
export type QueueFilter = z.output<typeof queueFilterSchema>;
export const queueListSchema = queueFilterSchema.extend({
  after: z.string().max(60).optional().describe("Cursor: `nextCursor` of the page before"),
  take: z.coerce.number().int().min(1).max(100).default(50),
});
export const bulkArchiveSchema = queueFilterSchema.pick({ round: true, department: true, kind: true });

const filing = z
  .object({ id: z.string(), archiveNumber: z.string() })
  .nullable()
  .describe("Where it was filed; null while a check of the four properties stands against it");
export const linkDecisionOutputSchema = z.object({
  id: z.string(),
  state: z.string(),
  version: z.number().int(),
  filed: filing,
  pending: z
    .array(z.object({ property: z.string(), fault: z.string(), fileName: z.string().nullable() }))
    .describe("What stands against filing (真实性, 完整性, 可用性, 安全性)"),
});
export const activityDecisionOutputSchema = z.object({ id: z.string(), state: z.string(), version: z.number().int() });
export const queueOutputSchema = z.object({
  items: z.array(
    z.object({
      type: z.enum(["activity", "link"]),
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      department: z.object({ id: z.string(), name: z.string() }),
      submittedAt: z.string().nullable(),
      weight: z.number(),
      standards: z.array(z.string()),
      openLinks: z.number().int(),
      version: z.number().int(),
      own: z.boolean().describe("The reader has a part in it and may not decide on it"),
    }),
  ),
  nextCursor: z.string().nullable(),
  total: z.number().int(),
});
