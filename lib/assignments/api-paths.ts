import {
  assignmentFilterSchema,
  assignmentInputSchema,
  assignmentListOutputSchema,
  assignmentOutputSchema,
  bulkLeadOutputSchema,
  bulkLeadSchema,
  tableInputSchema,
  tableOutputSchema,
} from "@/lib/assignments/schema";
import {
  targetFilterSchema,
  targetInputSchema,
  targetListOutputSchema,
  targetOutputSchema,
  targetPatchSchema,
} from "@/lib/assignments/targets/schema";
import type { ApiPath } from "@/lib/platform/openapi";

const assignmentPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/assignments",
    tag: "assignments",
    summary: "Who leads and who supports, in the order of the tree",
    permission: "assignment.read",
    query: assignmentFilterSchema,
    output: assignmentListOutputSchema,
  },
  {
    method: "post",
    path: "/assignments",
    tag: "assignments",
    summary: "Give a unit a part in a standard of a round, or change it (one row per round, standard and unit)",
    permission: "assignment.manage",
    input: assignmentInputSchema,
    output: assignmentOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/assignments/{id}",
    tag: "assignments",
    summary: "One assignment",
    permission: "assignment.read",
    output: assignmentOutputSchema,
  },
  {
    method: "delete",
    path: "/assignments/{id}",
    tag: "assignments",
    summary: "Take a unit's part in a standard away",
    permission: "assignment.manage",
    status: 204,
  },
  {
    method: "post",
    path: "/assignments/bulk-lead",
    tag: "assignments",
    summary: "One unit as lead of every standard below a node",
    permission: "assignment.manage",
    input: bulkLeadSchema,
    output: bulkLeadOutputSchema,
  },
  {
    method: "post",
    path: "/assignments/by-table",
    tag: "assignments",
    summary: "Distribute a round by the names of units in a table (任务分解表), or in the imported edition",
    permission: "assignment.manage",
    input: tableInputSchema,
    output: tableOutputSchema,
  },
];

const targetPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/targets",
    tag: "targets",
    summary: "What was promised, newest first",
    permission: "target.read",
    query: targetFilterSchema,
    output: targetListOutputSchema,
  },
  {
    method: "post",
    path: "/targets",
    tag: "targets",
    summary: "Record a promise",
    permission: "target.manage",
    input: targetInputSchema,
    output: targetOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/targets/{id}",
    tag: "targets",
    summary: "One target",
    permission: "target.read",
    output: targetOutputSchema,
  },
  {
    method: "patch",
    path: "/targets/{id}",
    tag: "targets",
    summary: "Change a target; what is left out stays",
    permission: "target.manage",
    input: targetPatchSchema,
    output: targetOutputSchema,
  },
];

export const assignmentApiPaths: readonly ApiPath[] = [...assignmentPaths, ...targetPaths];
