import { z } from "zod";
import { metricCodes } from "@/lib/activities/kinds/metrics";
import { activityKinds } from "@/lib/activities/kinds/registry";
import { isCivilDate } from "@/lib/platform/dates";
import { WorkState } from "@/lib/platform/db/generated/enums";

/** An empty field of a form counts as absent. */
const param = <S extends z.ZodType>(schema: S) => z.preprocess((value) => (value === "" ? undefined : value), schema);
const civilDate = param(z.string().refine(isCivilDate, { message: "date" }).meta({ format: "date" }).optional());
const id = param(z.uuid().optional());

const query = {
  department: id.describe("Unit whose subtree is counted; by default the reader's own"),
  round: id.describe("Assessment round; by default the running round of the unit"),
  from: civilDate.describe("First day of the entries and figures counted"),
  to: civilDate.describe("Last day of the entries and figures counted"),
  asOf: civilDate.describe("State of reviews and entries at the end of this day (Asia/Shanghai)"),
};

type Days = { from?: string; to?: string };
const inOrder = ({ from, to }: Days) => !from || !to || from <= to;
const wrongOrder = { message: "date_order", path: ["to"] };

/** What a roll-up may be asked for. Everything is optional. */
export const rollUpQuerySchema = z.object(query).refine(inOrder, wrongOrder);
export type RollUpQuery = z.output<typeof rollUpQuerySchema>;

/** One number of the entries' counts. */
export const countedCellSchema = z.object({
  state: param(z.enum([...Object.values(WorkState), "counted"]).optional()).describe(
    "Of the entries: in this state; `counted` for approved and archived together",
  ),
  month: param(
    z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional(),
  ).describe("Of the entries: counted under this month, YYYY-MM"),
  kind: param(z.enum(activityKinds).optional()).describe("Of the entries: of this kind"),
});

/** Which number is to be opened: a metric, a node (or the total), a standard, or else the entries counted. */
export const explainQuerySchema = z
  .object({
    ...query,
    metric: param(z.enum(metricCodes).optional()).describe("Sum of this metric"),
    label: param(z.string().max(100).optional()).describe("Of the metric `other`: what the figure calls itself"),
    node: param(z.string().max(120).optional()).describe(
      "Completion and score of this node; the edition's id for the total",
    ),
    standard: id.describe("Slots, items and entries of this standard"),
    ...countedCellSchema.shape,
  })
  .refine(inOrder, wrongOrder);
export type ExplainQuery = z.output<typeof explainQuerySchema>;
