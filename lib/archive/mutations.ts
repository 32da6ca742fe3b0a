import { inspectStoredFile } from "@/lib/archive/checks/data";
import { checkRecord } from "@/lib/archive/checks/rules";
import type { CheckReport } from "@/lib/archive/checks/types";
import { dayOrNull, getVersionToFile, manifestFiles, pagesOf, type VersionToFile } from "@/lib/archive/manifest/data";
import { manifestHash } from "@/lib/archive/manifest/rules";
import type { ArchiveManifest } from "@/lib/archive/manifest/types";
import { takeItemNumber } from "@/lib/archive/numbering/mutations";
import {
  archiveYear,
  cleanCode,
  defaultCodes,
  documentCategory,
  formatArchiveNumber,
} from "@/lib/archive/numbering/rules";
import type { ArchiveClass } from "@/lib/archive/types";
import type { NewAuditEvent } from "@/lib/audit/types";
import { getArchiveCodes } from "@/lib/departments/data";
import type { Actor } from "@/lib/platform/actor";
import { civilToday } from "@/lib/platform/dates";
import type { Prisma, Tx } from "@/lib/platform/db/client";
import { fileStore } from "@/lib/platform/storage";

export type FiledItem = { readonly id: string; readonly archiveNumber: string; readonly manifestHash: string };
export type FilingOutcome =
  | { readonly filed: true; readonly item: FiledItem; readonly event: NewAuditEvent | null }
  | { readonly filed: false; readonly report: CheckReport };

async function checkVersion(version: VersionToFile, responsible: string, date: string | null): Promise<CheckReport> {
  const files = await Promise.all(
    manifestFiles(version).map(async (file) => ({
      ...file,
      found: await inspectStoredFile(fileStore().pathOf(file.sha256), file),
    })),
  );
  return checkRecord({ title: version.title, responsible, date, files });
}

async function classOf(tx: Tx, version: VersionToFile, now: Date): Promise<ArchiveClass> {
  const codes = await getArchiveCodes(tx, version.evidence.departmentId);
  return {
    fonds: cleanCode(codes.fonds, defaultCodes.fonds),
    category: documentCategory,
    year: archiveYear(dayOrNull(version.formedOn), dayOrNull(version.happenedOn), civilToday(now)),
    retention: version.retention,
    officeCode: cleanCode(codes.officeCode, defaultCodes.officeCode),
  };
}

function manifestOf(version: VersionToFile, checks: CheckReport, more: { number: string; by: string; now: Date }) {
  const corrects = version.evidence.versions.filter((other) => other.number < version.number).at(-1);
  return {
    format: "ledger-archive-manifest/1",
    archiveNumber: more.number,
    title: version.title,
    responsible: version.issuer ?? version.evidence.department.name,
    department: version.evidence.department.name,
    documentNumber: version.documentNumber,
    documentDate: dayOrNull(version.formedOn ?? version.happenedOn),
    happenedOn: dayOrNull(version.happenedOn),
    place: version.place,
    caption: version.caption,
    materialType: version.materialType,
    retention: version.retention,
    secrecy: null,
    isOriginal: version.isOriginal,
    pages: pagesOf(version),
    evidenceId: version.evidence.id,
    versionNumber: version.number,
    corrects: corrects?.archiveItem?.archiveNumber ?? null,
    digest: "SHA-256",
    files: manifestFiles(version),
    capturedAt: version.createdAt.toISOString(),
    capturedBy: version.createdBy.displayName,
    archivedAt: more.now.toISOString(),
    archivedBy: more.by,
    decisions: version.decisions.map((decision) => ({
      verdict: decision.verdict,
      by: decision.decidedBy.displayName,
      at: decision.decidedAt.toISOString(),
    })),
    standards: version.evidence.links.map((link) => ({
      round: link.round.name,
      code: link.indicator.code,
      name: link.indicator.name,
    })),
    checks,
  } satisfies ArchiveManifest;
}

/**
 * Files one version of an item: the four checks, then its 档号, then the description under a digest; from
 * then on neither version nor files can change. A version is filed once, however many standards refer to
 * it: asked again, the item is answered as it stands. A failed check files nothing and says what is wrong.
 * The caller has asked for the permission and records `event`, last in its transaction.
 */
export async function fileVersion(tx: Tx, actor: Actor, versionId: string): Promise<FilingOutcome> {
  // Held from here on: what the checks read is what is sealed. Whoever files it too waits, and finds it filed.
  await tx.evidenceVersion.updateMany({ where: { id: versionId, frozen: false }, data: { frozen: false } });
  const version = await getVersionToFile(tx, versionId);
  if (!version) throw new Error("the version to be filed does not exist");
  if (version.archiveItem) return { filed: true, item: version.archiveItem, event: null };

  const responsible = version.issuer ?? version.evidence.department.name;
  const report = await checkVersion(version, responsible, dayOrNull(version.formedOn ?? version.happenedOn));
  if (!report.passed) return { filed: false, report };

  await tx.evidenceVersion.update({ where: { id: versionId }, data: { frozen: true } });
  const now = new Date();
  const of = await classOf(tx, version, now);
  const itemNumber = await takeItemNumber(tx, of);
  const manifest = manifestOf(version, report, { number: formatArchiveNumber(of, itemNumber), by: actor.name, now });
  const item = await tx.archiveItem.create({
    data: {
      ...of,
      itemNumber,
      archiveNumber: manifest.archiveNumber,
      versionId,
      departmentId: version.evidence.departmentId,
      title: manifest.title,
      responsible: manifest.responsible,
      documentNumber: manifest.documentNumber,
      documentDate: version.formedOn ?? version.happenedOn,
      pages: manifest.pages,
      note: manifest.corrects ? `更正 ${manifest.corrects}` : null,
      manifest: manifest as unknown as Prisma.InputJsonObject,
      manifestHash: manifestHash(manifest),
      archivedById: actor.userId,
      archivedAt: now,
    },
    select: { id: true, archiveNumber: true, manifestHash: true },
  });
  const event: NewAuditEvent = {
    type: "item.archived",
    subjectType: "archive_item",
    subjectId: item.id,
    departmentId: version.evidence.departmentId,
    data: { archiveNumber: item.archiveNumber, manifestHash: item.manifestHash, versionId },
  };
  return { filed: true, item, event };
}
