import { z } from "zod";
import { WorkingGroupKind } from "@/lib/platform/db/generated/enums";

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => text || null);

export const workingGroupInputSchema = z
  .object({
    departmentId: z.string().min(1),
    id: line(60).describe("The group to change; left out: a new one"),
    version: z.coerce.number().int().min(0).default(0),
    name: z.string().trim().min(1).max(80),
    kind: z.enum(WorkingGroupKind).default("group").describe("office: the headquarters' own office"),
    leadOffice: line(120).describe("Office that leads it"),
    duties: line(2000),
    sort: z.coerce.number().int().min(0).max(9999).default(0),
    memberIds: z.array(z.string().min(1)).max(200).default([]).describe("Units that belong to it"),
  })
  .meta({ id: "WorkingGroupInput" });
export type WorkingGroupInput = z.output<typeof workingGroupInputSchema>;

export const workingGroupRemovalSchema = z.object({ id: z.string().min(1), version: z.coerce.number().int() });
