import type { MaterialType, Retention, WorkState } from "@/lib/platform/db/generated/enums";

/** One class of the archive, within which 件号 run without a gap. */
export type ArchiveClass = {
  readonly fonds: string;
  readonly category: string;
  readonly year: number;
  readonly retention: Retention;
  readonly officeCode: string;
};

/** A filed item as the lists show it. Dates `YYYY-MM-DD`, instants ISO 8601. */
export type ArchiveListItem = ArchiveClass & {
  readonly id: string;
  readonly archiveNumber: string;
  readonly itemNumber: number;
  readonly title: string;
  /** 责任者 */
  readonly responsible: string;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly pages: number | null;
  readonly secrecy: string | null;
  readonly note: string | null;
  readonly manifestHash: string;
  readonly archivedAt: string;
  readonly materialType: MaterialType;
  readonly evidenceId: string;
  readonly versionNumber: number;
  readonly department: { readonly id: string; readonly name: string };
};

/** What the filed item is referred to from: one row per standard that it proves. */
export type ArchiveReference = {
  readonly linkId: string;
  readonly roundName: string;
  readonly indicatorCode: string;
  readonly indicatorName: string;
  readonly requirement: string;
  readonly state: WorkState;
};

export type ArchiveSibling = { readonly id: string; readonly archiveNumber: string; readonly versionNumber: number };

export type ArchiveItemDetail = ArchiveListItem & {
  readonly archivedBy: string;
  readonly manifest: unknown;
  readonly references: readonly ArchiveReference[];
  /** Other filed versions of the same item, in order. */
  readonly siblings: readonly ArchiveSibling[];
  /** The event of the audit chain that seals the filing. */
  readonly seal: { readonly seq: string; readonly hash: string; readonly at: string } | null;
};
