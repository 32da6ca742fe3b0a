import { z } from "zod";

const year = z.coerce.number().int().min(1949).max(2999).meta({ description: "年度, the year of forming" });
const id = z.string().min(1).max(40);

/** Which filed items: the filter of the list, the catalogue and the API. */
export const archiveFilterSchema = z.object({
  year: year.optional(),
  department: id.optional().meta({ description: "A unit; the units below it are included" }),
  retention: z.enum(["permanent", "years_30", "years_10"]).optional(),
  q: z.string().trim().min(1).max(100).optional().meta({ description: "Part of 题名, 文号 or 档号" }),
});
export type ArchiveFilter = z.output<typeof archiveFilterSchema>;

export const archiveListSchema = archiveFilterSchema.extend({
  after: id.optional().meta({ description: "Cursor: `nextCursor` of the page before" }),
  take: z.coerce.number().int().min(1).max(100).default(50),
});

export const catalogueSchema = archiveFilterSchema.extend({
  lang: z.enum(["zh-CN", "en"]).default("zh-CN").meta({ description: "Language of the headings" }),
});

/** How deep a check of files goes: `1` every byte, `size` lengths only, `0` none. */
export const verifySchema = z.object({ files: z.enum(["0", "1", "size"]).default("1") });

const archiveItemShape = {
  id: z.string(),
  archiveNumber: z.string().meta({ description: "档号, DA/T 22-2015" }),
  fonds: z.string(),
  category: z.string(),
  year: z.number().int(),
  retention: z.enum(["permanent", "years_30", "years_10"]),
  officeCode: z.string(),
  itemNumber: z.number().int(),
  title: z.string(),
  responsible: z.string().meta({ description: "责任者" }),
  documentNumber: z.string().nullable(),
  documentDate: z.string().nullable(),
  pages: z.number().int().nullable(),
  secrecy: z.string().nullable(),
  note: z.string().nullable(),
  manifestHash: z.string().meta({ description: "SHA-256 of the description's canonical JSON" }),
  archivedAt: z.string(),
  materialType: z.string(),
  evidenceId: z.string(),
  versionNumber: z.number().int(),
  department: z.object({ id: z.string(), name: z.string() }),
};
export const archiveItemOutputSchema = z.object(archiveItemShape);
export const archiveListOutputSchema = z.object({
  items: z.array(archiveItemOutputSchema),
  nextCursor: z.string().nullable(),
});
export const archiveDetailOutputSchema = z.object({
  ...archiveItemShape,
  archivedBy: z.string(),
  manifest: z.unknown().meta({ description: "Description and digests of the files, as filed" }),
  references: z.array(
    z.object({
      linkId: z.string(),
      roundName: z.string(),
      indicatorCode: z.string(),
      indicatorName: z.string(),
      requirement: z.string(),
      state: z.string(),
    }),
  ),
  siblings: z.array(z.object({ id: z.string(), archiveNumber: z.string(), versionNumber: z.number().int() })),
  seal: z.object({ seq: z.string(), hash: z.string(), at: z.string() }).nullable(),
});

const finding = z.looseObject({ kind: z.string() });
export const verifyOutputSchema = z.object({
  ok: z.boolean(),
  startedAt: z.string(),
  finishedAt: z.string(),
  chain: z.object({
    ok: z.boolean(),
    events: z.number().int(),
    head: z.object({ seq: z.string(), hash: z.string() }),
    anchors: z.number().int(),
    findings: z.array(finding),
  }),
  files: z
    .object({ ok: z.boolean(), files: z.number().int(), bytes: z.string(), findings: z.array(finding) })
    .nullable(),
  items: z.object({ ok: z.boolean(), items: z.number().int(), findings: z.array(finding) }),
});
