import { auditListOutputSchema, auditListSchema } from "@/lib/audit/schema";
import type { ApiPath } from "@/lib/platform/openapi";

export const auditApiPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/audit",
    tag: "audit",
    summary: "Events of the hash chain, newest first",
    permission: "audit.read",
    query: auditListSchema,
    output: auditListOutputSchema,
  },
];
