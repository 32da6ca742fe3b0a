import { z } from "zod";
import {
  evidenceFilterSchema,
  evidenceInputSchema,
  evidencePatchSchema,
  evidenceVersionInputSchema,
  linkFilterSchema,
  linkInputSchema,
  linkStepSchema,
} from "@/lib/evidence/schema";
import { evidencePrecisions, freshnesses, materialTypes, reasonCodes, retentions } from "@/lib/evidence/types";
import type { ApiPath } from "@/lib/platform/openapi";

const id = z.string().meta({ format: "uuid" });
const day = z.string().nullable().meta({ format: "date" });
const instant = z.string().meta({ format: "date-time" });
const state = z.enum(["draft", "submitted", "returned", "approved", "archived"]);

const fileSchema = z
  .object({
    id,
    fileName: z.string(),
    mediaType: z.string(),
    size: z.number(),
    sha256: z.string(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    takenAt: instant.nullable(),
  })
  .meta({ id: "EvidenceFile" });

export const receivedFileSchema = z
  .object({
    uploadId: id.describe("To be named in `uploadIds` when the item is made"),
    fileName: z.string(),
    mediaType: z.string().describe("By content; the name does not count"),
    size: z.number(),
    sha256: z.string(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    takenAt: instant.nullable(),
    nameMisleads: z.boolean(),
    sameContent: z.array(z.object({ evidenceId: id, title: z.string(), departmentName: z.string() })),
  })
  .meta({ id: "ReceivedFile" });

const versionSchema = z
  .object({
    id,
    number: z.number(),
    title: z.string(),
    materialType: z.enum(materialTypes),
    documentNumber: z.string().nullable(),
    issuer: z.string().nullable(),
    formedOn: day,
    formedPrecision: z.enum([...evidencePrecisions, "range", "unknown"]),
    happenedOn: day,
    happenedPrecision: z.enum([...evidencePrecisions, "range", "unknown"]),
    caption: z.string().nullable(),
    place: z.string().nullable(),
    wordCount: z.number().nullable(),
    pageCount: z.number().nullable(),
    isOriginal: z.boolean(),
    retention: z.enum(retentions),
    changeNote: z.string().nullable(),
    frozen: z.boolean(),
    createdAt: instant,
    createdBy: z.string(),
    archiveNumber: z.string().nullable().describe("档号, once this version is filed"),
    files: z.array(fileSchema),
  })
  .meta({ id: "EvidenceVersion" });

export const linkOutputSchema = z
  .object({
    id,
    evidenceId: id,
    state,
    version: z.number(),
    versionNumber: z.number().nullable().describe("The version of the item that was judged"),
    round: z.object({ id, name: z.string() }),
    indicator: z.object({ id, code: z.string(), name: z.string() }),
    requirement: z.object({ id, sequence: z.number(), text: z.string() }),
    freshness: z.enum(freshnesses),
    reasonCodes: z.array(z.string()).describe(`Of a return: ${reasonCodes.join(", ")}`),
    comment: z.string().nullable(),
    submittedAt: instant.nullable(),
    decidedAt: instant.nullable(),
    decisions: z.array(
      z.object({
        verdict: z.enum(["approved", "returned"]),
        versionNumber: z.number(),
        reasonCodes: z.array(z.string()),
        comment: z.string().nullable(),
        decidedBy: z.string(),
        decidedAt: instant,
      }),
    ),
    archiveNumber: z.string().nullable().describe("档号 under which the judged version is filed"),
  })
  .meta({ id: "EvidenceLink" });

export const evidenceOutputSchema = z
  .object({
    id,
    version: z.number().describe("To be sent back with every change"),
    department: z.object({ id, name: z.string(), path: z.string() }),
    createdById: id,
    createdAt: instant,
    current: versionSchema,
    versions: z.array(versionSchema),
    links: z.array(linkOutputSchema),
    activities: z.array(z.object({ id, title: z.string(), state })),
  })
  .meta({ id: "Evidence" });

const listItemSchema = z
  .object({
    id,
    title: z.string(),
    materialType: z.enum(materialTypes),
    documentNumber: z.string().nullable(),
    department: z.object({ id, name: z.string() }),
    formedOn: day,
    happenedOn: day,
    formedPrecision: z.string(),
    happenedPrecision: z.string(),
    createdAt: instant,
    number: z.number(),
    version: z.number(),
    fileCount: z.number(),
    cover: fileSchema.nullable(),
    archiveNumber: z.string().nullable(),
    freshness: z.enum(freshnesses).nullable(),
    links: z.array(z.object({ id, state, code: z.string(), freshness: z.enum(freshnesses) })),
  })
  .meta({ id: "EvidenceListItem" });

const pageOf = (item: z.ZodType) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });
const uploadQuery = z.object({
  department: id.describe("Unit that the file is for"),
  name: z.string().describe("File name; shown, never used as a path"),
});
const versionQuery = z.object({ version: z.number() });
const idOnly = z.object({ id });
const tag = "evidence";

export const evidenceApiPaths: readonly ApiPath[] = [
  {
    method: "post",
    path: "/evidence/files",
    tag,
    summary:
      "Send one file as the raw body. Its length (Content-Length or X-File-Size) is required; X-Content-SHA256 (hex) or Repr-Digest is optional. A difference is refused with `mismatch`.",
    permission: "evidence.create",
    query: uploadQuery,
    inputMedia: "application/octet-stream",
    output: receivedFileSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/evidence/files/{id}",
    tag,
    summary: "The bytes of a file, or a range of them",
    permission: "evidence.read",
    outputMedia: "application/octet-stream",
  },
  {
    method: "get",
    path: "/evidence",
    tag,
    summary: "Items, newest first",
    permission: "evidence.read",
    query: evidenceFilterSchema,
    output: pageOf(listItemSchema),
  },
  {
    method: "post",
    path: "/evidence",
    tag,
    summary: "Make an item from files sent before, with its links as drafts",
    permission: "evidence.create",
    input: evidenceInputSchema,
    output: evidenceOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/evidence/{id}",
    tag,
    summary: "One item with versions, links and verdicts",
    permission: "evidence.read",
    output: evidenceOutputSchema,
  },
  {
    method: "patch",
    path: "/evidence/{id}",
    tag,
    summary: "Change the present version while it is not filed; approvals are lost",
    permission: "evidence.update",
    input: evidencePatchSchema.omit({ evidenceId: true }),
    output: evidenceOutputSchema,
  },
  {
    method: "delete",
    path: "/evidence/{id}",
    tag,
    summary: "Remove a draft that was never submitted",
    permission: "evidence.update",
    query: versionQuery,
    output: idOnly,
  },
  {
    method: "post",
    path: "/evidence/{id}/versions",
    tag,
    summary: "Add a version; links that were judged go back to review",
    permission: "evidence.update",
    input: evidenceVersionInputSchema.omit({ evidenceId: true }),
    output: evidenceOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/evidence-links",
    tag,
    summary: "Links with state and verdicts, newest first",
    permission: "evidence.read",
    query: linkFilterSchema,
    output: pageOf(linkOutputSchema),
  },
  {
    method: "post",
    path: "/evidence-links",
    tag,
    summary: "Link an item to a requirement of a standard in a round, as a draft",
    permission: "link.create",
    input: linkInputSchema,
    output: linkOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/evidence-links/{id}",
    tag,
    summary: "One link with its history of verdicts",
    permission: "evidence.read",
    output: linkOutputSchema,
  },
  {
    method: "post",
    path: "/evidence-links/{id}/submit",
    tag,
    summary: "Hand a link over for review, for the first time or after a return",
    permission: "link.create",
    input: linkStepSchema.pick({ version: true }),
    output: linkOutputSchema,
  },
  {
    method: "delete",
    path: "/evidence-links/{id}",
    tag,
    summary: "Take back a link that was never judged",
    permission: "link.create",
    query: versionQuery,
    output: idOnly,
  },
];
