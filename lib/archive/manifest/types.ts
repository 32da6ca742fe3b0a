import type { CheckReport } from "@/lib/archive/checks/types";
import type { MaterialType, Retention } from "@/lib/platform/db/generated/enums";

export type ManifestFile = {
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly pages: number | null;
};

/**
 * Description of a filed item, with the metadata that GB/T 18894-2016 asks for. Dates are `YYYY-MM-DD`,
 * instants ISO 8601; persons stand under their office.
 */
export type ArchiveManifest = {
  readonly format: "ledger-archive-manifest/1";
  readonly archiveNumber: string;
  readonly title: string;
  /** 责任者 */
  readonly responsible: string;
  readonly department: string;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly happenedOn: string | null;
  readonly place: string | null;
  readonly caption: string | null;
  readonly materialType: MaterialType;
  readonly retention: Retention;
  readonly secrecy: string | null;
  readonly isOriginal: boolean;
  readonly pages: number | null;
  readonly evidenceId: string;
  readonly versionNumber: number;
  /** 档号 of the version that this one corrects. */
  readonly corrects: string | null;
  readonly digest: "SHA-256";
  readonly files: readonly ManifestFile[];
  readonly capturedAt: string;
  readonly capturedBy: string;
  readonly archivedAt: string;
  readonly archivedBy: string;
  /** 业务行为: the decisions that led to the filing. */
  readonly decisions: readonly { readonly verdict: string; readonly by: string; readonly at: string }[];
  readonly standards: readonly { readonly round: string; readonly code: string; readonly name: string }[];
  readonly checks: CheckReport;
};
