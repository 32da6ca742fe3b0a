import { z } from "zod";
import { AssessmentMethod } from "@/lib/platform/db/generated/enums";

const points = z.coerce.number().min(0).max(100_000);
const factor = z.coerce.number().min(0).max(1);
const bound = z.object({ op: z.enum([">", ">=", "<", "<="]), value: z.coerce.number() });
/** Parts of the methods in a standard that several of them judge; without it they count alike. */
const methods = z.partialRecord(z.enum(AssessmentMethod), points).optional();

/**
 * How the number of a node comes from what stands below it, or of a standard from what was handed in
 * (domain rule §1.3). Stored with the node; the shapes are those of lib/indicators/scoring/types.
 */
export const rollUpRuleSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("sum") }),
    z.object({ kind: z.literal("weighted_sum") }),
    z.object({ kind: z.literal("mean") }),
    z.object({ kind: z.literal("all") }),
    z.object({ kind: z.literal("n_of_m"), n: z.coerce.number().int().min(1).max(1000) }),
    z.object({ kind: z.literal("cap"), cap: points }),
    z.object({ kind: z.literal("slots"), partial: z.boolean().default(true), methods }),
    z.object({ kind: z.literal("sampled_points"), methods }),
    z.object({
      kind: z.literal("grade"),
      a: bound,
      b: bound,
      factors: z.object({ a: factor, b: factor, c: factor }).optional(),
    }),
    z.object({ kind: z.literal("rate") }),
    z.object({ kind: z.literal("bonus"), each: points, cap: points }),
    z.object({ kind: z.literal("deduction"), each: points, cap: points.nullish() }),
    z.object({ kind: z.literal("veto"), target: z.enum(["parent", "root"]) }),
  ])
  .meta({ id: "RollUpRule" });
/** A rule as it is stored: the engine's, and for a standard the parts of its methods. */
export type StoredRule = z.output<typeof rollUpRuleSchema>;
