import { z } from "zod";

const id = z.uuid();
const text = (most: number) => z.string().trim().max(most);
const parts = {
  name: text(100).min(1),
  description: text(2000).nullish(),
  sourceText: text(4000).nullish(),
};

/** A new series, or with `id` and `version` the change of one. */
export const seriesInputSchema = z
  .strictObject({ ...parts, id: id.optional(), version: z.int().optional(), departmentId: id })
  .refine((input) => !input.id || input.version !== undefined, { path: ["version"], message: "required" })
  .meta({ id: "ActivitySeriesInput" });

export const seriesFilterSchema = z.object({
  department: z.preprocess((value) => value || undefined, id.optional()),
  after: z.preprocess((value) => value || undefined, id.optional()),
  take: z.coerce.number().int().min(1).max(100).default(100),
});
