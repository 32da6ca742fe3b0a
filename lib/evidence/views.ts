import { effectiveWindow, freshness } from "@/lib/evidence/rules";
import type { EvidenceFileView, EvidenceLinkView, EvidenceVersionView, Freshness } from "@/lib/evidence/types";
import { type CivilDate, civilFromDb } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/db/client";

export const versionInclude = {
  files: { orderBy: { sort: "asc" } },
  createdBy: { select: { displayName: true } },
  archiveItem: { select: { archiveNumber: true } },
} satisfies Prisma.EvidenceVersionInclude;

export const linkInclude = {
  round: { select: { id: true, name: true, windowFrom: true, windowTo: true } },
  indicator: { select: { id: true, code: true, name: true } },
  requirement: { select: { id: true, sequence: true, text: true, windowFrom: true, windowTo: true } },
  decisions: {
    orderBy: { decidedAt: "desc" },
    include: { decidedBy: { select: { displayName: true } }, version: { select: { number: true } } },
  },
} satisfies Prisma.EvidenceLinkInclude;

export type VersionRow = Prisma.EvidenceVersionGetPayload<{ include: typeof versionInclude }>;
export type LinkRow = Prisma.EvidenceLinkGetPayload<{ include: typeof linkInclude }>;
type FileRow = VersionRow["files"][number];
type Dated = Pick<VersionRow, "formedOn" | "formedPrecision" | "happenedOn" | "happenedPrecision">;
type Windowed = {
  readonly round: { readonly windowFrom: Date; readonly windowTo: Date };
  readonly requirement: { readonly windowFrom: Date | null; readonly windowTo: Date | null };
};

export function dayOrNull(date: Date | null): CivilDate | null {
  return date && civilFromDb(date);
}

/** Freshness of a version towards what one link is for. */
export function linkFreshness(version: Dated | null, link: Windowed): Freshness {
  if (!version) return "undated";
  const window = effectiveWindow(
    { windowFrom: dayOrNull(link.requirement.windowFrom), windowTo: dayOrNull(link.requirement.windowTo) },
    { windowFrom: civilFromDb(link.round.windowFrom), windowTo: civilFromDb(link.round.windowTo) },
  );
  return freshness(datesOf(version), window);
}

export function datesOf(version: Dated) {
  return {
    formed: { date: dayOrNull(version.formedOn), precision: version.formedPrecision },
    happened: { date: dayOrNull(version.happenedOn), precision: version.happenedPrecision },
  };
}

export function fileView(file: FileRow): EvidenceFileView {
  const { id, fileName, mediaType, sha256, width, height, takenAt } = file;
  return { id, fileName, mediaType, size: Number(file.size), sha256, width, height, takenAt };
}

export function versionView(row: VersionRow): EvidenceVersionView {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    materialType: row.materialType,
    documentNumber: row.documentNumber,
    issuer: row.issuer,
    formedOn: dayOrNull(row.formedOn),
    formedPrecision: row.formedPrecision,
    happenedOn: dayOrNull(row.happenedOn),
    happenedPrecision: row.happenedPrecision,
    caption: row.caption,
    place: row.place,
    wordCount: row.wordCount,
    pageCount: row.pageCount,
    isOriginal: row.isOriginal,
    retention: row.retention,
    changeNote: row.changeNote,
    frozen: row.frozen,
    createdAt: row.createdAt,
    createdBy: row.createdBy.displayName,
    archiveNumber: row.archiveItem?.archiveNumber ?? null,
    files: row.files.map(fileView),
  };
}

type Filed = Dated & { readonly archiveItem: { readonly archiveNumber: string } | null };

export function linkView(row: LinkRow, version: Filed | null): EvidenceLinkView {
  return {
    id: row.id,
    evidenceId: row.evidenceId,
    state: row.state,
    version: row.version,
    versionNumber: row.versionNumber,
    round: { id: row.round.id, name: row.round.name },
    indicator: row.indicator,
    requirement: { id: row.requirement.id, sequence: row.requirement.sequence, text: row.requirement.text },
    freshness: linkFreshness(version, row),
    reasonCodes: row.reasonCodes,
    comment: row.comment,
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
    decisions: row.decisions.map((decision) => ({
      verdict: decision.verdict,
      versionNumber: decision.version.number,
      reasonCodes: decision.reasonCodes,
      comment: decision.comment,
      decidedBy: decision.decidedBy.displayName,
      decidedAt: decision.decidedAt,
    })),
    archiveNumber: row.state === "archived" ? (version?.archiveItem?.archiveNumber ?? null) : null,
  };
}
