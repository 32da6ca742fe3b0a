import { explanationOutputSchema, rollUpOutputSchema } from "@/lib/dashboard/api/schema";
import { explainQuerySchema, rollUpQuerySchema } from "@/lib/dashboard/schema";
import type { ApiPath } from "@/lib/platform/openapi";

export const dashboardApiPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/rollup",
    tag: "rollup",
    summary: "Readiness, entries and sums of a unit's subtree; every number names the address that opens it",
    permission: "dashboard.read",
    query: rollUpQuerySchema,
    output: rollUpOutputSchema,
  },
  {
    method: "get",
    path: "/rollup/explain",
    tag: "rollup",
    summary:
      "One number opened: the parts of a sum, the arithmetic of a node, a standard's slots, or the entries counted",
    permission: "dashboard.read",
    query: explainQuerySchema,
    output: explanationOutputSchema,
  },
];
