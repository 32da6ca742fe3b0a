import { z } from "zod";
import { leadingGroupBodySchema, leadingGroupOutputSchema } from "@/lib/departments/leading-groups/schema";
import {
  departmentInputSchema,
  departmentListOutputSchema,
  departmentListSchema,
  departmentOutputSchema,
  departmentPatchSchema,
} from "@/lib/departments/schema";
import type { ApiPath } from "@/lib/platform/openapi";

const tag = "departments";

export const departmentApiPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/departments",
    tag,
    summary: "Units, newest first; `path` and `parentId` give the tree",
    permission: "department.read",
    query: departmentListSchema,
    output: departmentListOutputSchema,
  },
  {
    method: "post",
    path: "/departments",
    tag,
    summary: "Add a unit",
    permission: "department.manage",
    input: departmentInputSchema,
    output: departmentOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/departments/{id}",
    tag,
    summary: "One unit with the units above and below it",
    permission: "department.read",
    output: departmentOutputSchema,
  },
  {
    method: "patch",
    path: "/departments/{id}",
    tag,
    summary: "Change a unit; another parentId moves its whole subtree",
    permission: "department.manage",
    input: departmentPatchSchema,
    output: departmentOutputSchema,
  },
  {
    method: "get",
    path: "/departments/{id}/leading-groups",
    tag,
    summary: "Leading groups of a unit with all their versions",
    permission: "department.read",
    output: z.object({ items: z.array(leadingGroupOutputSchema), nextCursor: z.null() }),
  },
  {
    method: "post",
    path: "/departments/{id}/leading-groups",
    tag,
    summary: "Found a leading group, or adjust one as its next version",
    permission: "group.manage",
    input: leadingGroupBodySchema,
    output: leadingGroupOutputSchema,
    status: 201,
  },
];
