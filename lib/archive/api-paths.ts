import {
  archiveDetailOutputSchema,
  archiveListOutputSchema,
  archiveListSchema,
  catalogueSchema,
  verifyOutputSchema,
  verifySchema,
} from "@/lib/archive/schema";
import type { ApiPath } from "@/lib/platform/openapi";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const archiveApiPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/archive",
    tag: "archive",
    summary: "Filed items, newest first",
    permission: "archive.read",
    query: archiveListSchema,
    output: archiveListOutputSchema,
  },
  {
    method: "get",
    path: "/archive/{id}",
    tag: "archive",
    summary: "One filed item with its description and digests as filed",
    permission: "archive.read",
    output: archiveDetailOutputSchema,
  },
  {
    method: "get",
    path: "/archive/catalogue",
    tag: "archive",
    summary: "归档文件目录 and 资料目录 as .xlsx",
    permission: "archive.read",
    query: catalogueSchema,
    outputMedia: workbookType,
  },
  {
    method: "get",
    path: "/audit/verify",
    tag: "audit",
    summary: "Check the audit chain, every file and every filed item",
    permission: "audit.verify",
    query: verifySchema,
    output: verifyOutputSchema,
  },
];
