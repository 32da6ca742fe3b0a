import type { ApiPath } from "@/lib/platform/openapi";
import { summaryQuerySchema } from "@/lib/reports/schema";

export const wordMedia = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const reportApiPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/reports/work-summary",
    tag: "reports",
    summary: "工作总结 of a unit and year as a Word file, every number from the ledger",
    permission: "report.read",
    query: summaryQuerySchema,
    outputMedia: wordMedia,
  },
];
