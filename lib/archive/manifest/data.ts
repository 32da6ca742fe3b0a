import type { ManifestFile } from "@/lib/archive/manifest/types";
import { civilFromDb } from "@/lib/platform/dates";
import type { Prisma, Tx } from "@/lib/platform/db/client";

const shape = {
  evidence: {
    select: {
      id: true,
      departmentId: true,
      department: { select: { name: true } },
      links: {
        where: { state: { in: ["approved", "archived"] } },
        select: { round: { select: { name: true } }, indicator: { select: { code: true, name: true } } },
        orderBy: { id: "asc" },
      },
      versions: {
        where: { archiveItem: { isNot: null } },
        select: { number: true, archiveItem: { select: { archiveNumber: true } } },
        orderBy: { number: "asc" },
      },
    },
  },
  files: { orderBy: [{ sort: "asc" }, { id: "asc" }] },
  createdBy: { select: { displayName: true } },
  decisions: { include: { decidedBy: { select: { displayName: true } } }, orderBy: { decidedAt: "asc" } },
  archiveItem: { select: { id: true, archiveNumber: true, manifestHash: true } },
} satisfies Prisma.EvidenceVersionInclude;

export type VersionToFile = Prisma.EvidenceVersionGetPayload<{ include: typeof shape }>;

/** The version with everything that its archive description needs; null when there is none. */
export async function getVersionToFile(tx: Tx, versionId: string): Promise<VersionToFile | null> {
  return tx.evidenceVersion.findUnique({ where: { id: versionId }, include: shape });
}

export function manifestFiles(version: VersionToFile): ManifestFile[] {
  return version.files.map((file) => ({
    fileName: file.fileName,
    mediaType: file.mediaType,
    size: Number(file.size),
    sha256: file.sha256,
    pages: file.pages,
  }));
}

/** Day of a database date; null stays null. */
export function dayOrNull(date: Date | null): string | null {
  return date ? civilFromDb(date) : null;
}

/** 页数: as stated, else the pages of the files, a picture counting one; null when a file's pages are not known. */
export function pagesOf(version: VersionToFile): number | null {
  if (version.pageCount !== null) return version.pageCount;
  let pages = 0;
  for (const file of version.files) {
    const known = file.pages ?? (file.mediaType.startsWith("image/") ? 1 : null);
    if (known === null) return null;
    pages += known;
  }
  return pages || null;
}
