import { z } from "zod";
import { auditEventTypes } from "@/lib/audit/types";
import { isCivilDate } from "@/lib/platform/dates";

/** An empty form field counts as absent. */
const param = <S extends z.ZodType>(schema: S) => z.preprocess((value) => (value === "" ? undefined : value), schema);
const day = z.string().refine(isCivilDate, "invalid").describe("A day in Asia/Shanghai, YYYY-MM-DD");

export const auditFilterSchema = z.object({
  type: param(z.enum(auditEventTypes).optional()).describe("Kind of event"),
  subject: param(z.string().max(60).optional()).describe("Id of the thing that the event is about"),
  actor: param(z.string().trim().max(100).optional()).describe("Part of the office that acted"),
  department: param(z.string().max(60).optional()),
  outcome: param(z.enum(["success", "failure"]).optional()),
  from: param(day.optional()),
  to: param(day.optional()),
});
export type AuditFilter = z.output<typeof auditFilterSchema>;

export const auditListSchema = auditFilterSchema.extend({
  after: param(
    z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  ).describe("Cursor: `nextCursor` of the page before"),
  take: param(z.coerce.number().int().min(1).max(100).default(50)),
});

export const auditEventOutputSchema = z.object({
  seq: z.string().describe("Place in the chain, without a gap"),
  at: z.string().describe("ISO 8601"),
  actorId: z.string().nullable(),
  actorName: z.string(),
  type: z.string(),
  subjectType: z.string(),
  subjectId: z.string().nullable(),
  department: z.object({ id: z.string(), name: z.string() }).nullable(),
  success: z.boolean(),
  data: z.unknown(),
  address: z.string().nullable(),
  previous: z.string(),
  hash: z.string().describe("SHA-256 over the event and everything before it"),
});
export const auditListOutputSchema = z.object({
  items: z.array(auditEventOutputSchema),
  nextCursor: z.string().nullable(),
});
export type AuditEventView = z.output<typeof auditEventOutputSchema>;
