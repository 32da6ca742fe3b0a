import type { ContentRefusal } from "@/lib/evidence/files/types";

/** 四性 of an electronic record (GB/T 18894-2016). */
export const fourProperties = ["authenticity", "completeness", "usability", "safety"] as const;
export type FourProperty = (typeof fourProperties)[number];

/** What stands against filing; words in `lib/archive/labels.ts`. */
export const checkFaults = [
  "file_missing",
  "size_differs",
  "digest_differs",
  "no_file",
  "no_title",
  "no_responsible",
  "no_date",
  "format_not_kept",
  "encrypted",
  "unreadable",
  "type_not_accepted",
  "active_content",
] as const;
export type CheckFault = (typeof checkFaults)[number];

/** What a look at the stored bytes tells. Sizes in bytes. */
export type FoundFile = {
  readonly size: number;
  /** Null when the file is too large to be hashed at filing; `verify` hashes every file. */
  readonly sha256: string | null;
  /** Kind by content; null when the content is refused. */
  readonly mediaType: string | null;
  readonly refused: ContentRefusal["refused"] | null;
  readonly encrypted: boolean;
  /** Scripts or launch actions inside. */
  readonly active: boolean;
};

/** A file as its row says it is, and as it was found in the store; null: not there. */
export type CheckedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly found: FoundFile | null;
};

export type CheckedRecord = {
  readonly title: string;
  readonly responsible: string;
  readonly date: string | null;
  readonly files: readonly CheckedFile[];
};

export type CheckFinding = { readonly fault: CheckFault; readonly fileName: string | null };
export type CheckReport = {
  readonly passed: boolean;
  readonly findings: Readonly<Record<FourProperty, readonly CheckFinding[]>>;
};
