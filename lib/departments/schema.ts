import { z } from "zod";
import { DepartmentKind } from "@/lib/platform/db/generated/enums";

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);

const departmentFields = {
  code: z
    .string()
    .trim()
    .min(1)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{1,39}$/u, "code_shape")
    .describe("Code of the unit, unique in the installation"),
  name: z.string().trim().min(1).max(80).describe("Full name, e.g. 市卫生健康局"),
  shortName: optionalText(40).describe("Short name, e.g. 卫健局"),
  kind: z.enum(DepartmentKind).describe("Kind of unit"),
  sort: z.coerce.number().int().min(0).max(9999).default(0).describe("Place among its siblings"),
  fonds: optionalText(8)
    .refine((text) => text === null || /^[0-9A-Za-z]{1,8}$/.test(text), "fonds_shape")
    .describe("全宗号; empty: inherited from the unit above"),
  officeCode: optionalText(4)
    .refine((text) => text === null || /^[A-Z]{2,4}$/.test(text), "office_code_shape")
    .describe("机构代码 of the 档号; empty: inherited from the unit above"),
  note: optionalText(500).describe("Remark"),
};

export const departmentInputSchema = z
  .object({ parentId: z.string().min(1).describe("The unit above"), ...departmentFields })
  .meta({ id: "DepartmentInput" });

export const departmentUpdateSchema = z
  .object({
    id: z.string().min(1),
    version: z.coerce.number().int().describe("Version that the change is based on"),
    parentId: z.string().min(1).nullable().describe("The unit above; null for the top unit"),
    active: z.boolean().default(true).describe("False closes the unit"),
    ...departmentFields,
  })
  .meta({ id: "DepartmentUpdate" });

/** Changes by the API: what is left out stays as it is. */
export const departmentPatchSchema = z
  .object({ version: z.int().describe("Version that the change is based on") })
  .loose()
  .meta({ id: "DepartmentPatch", description: "Any fields of the unit beside the version it is based on" });

export const departmentListSchema = z.object({
  q: z.string().trim().max(80).optional().describe("Part of name or code"),
  kind: z.enum(DepartmentKind).optional(),
  parent: z.string().optional().describe("Only units directly below this one"),
  under: z.string().optional().describe("Only this unit and its whole subtree"),
  after: z.string().optional().describe("Cursor of the answer before"),
  take: z.coerce.number().int().min(1).max(100).default(50),
});
export type DepartmentFilter = z.output<typeof departmentListSchema>;

const summaryShape = {
  id: z.string(),
  code: z.string(),
  name: z.string(),
  shortName: z.string().nullable(),
  kind: z.enum(DepartmentKind),
  parentId: z.string().nullable(),
  path: z.string().describe("Ids from the top unit down, each closed by a slash"),
  sort: z.int(),
  active: z.boolean(),
};

export const departmentListOutputSchema = z.object({
  items: z.array(z.object(summaryShape).meta({ id: "DepartmentSummary" })),
  nextCursor: z.string().nullable(),
});

export const departmentOutputSchema = z
  .object({
    ...summaryShape,
    fonds: z.string().nullable(),
    officeCode: z.string().nullable(),
    note: z.string().nullable(),
    version: z.int(),
    ancestors: z.array(z.object({ id: z.string(), name: z.string() })),
    children: z.array(z.object(summaryShape)),
  })
  .meta({ id: "Department" });
