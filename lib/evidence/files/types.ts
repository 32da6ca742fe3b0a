import type { MediaType } from "@/lib/evidence/files/media";

/** Why the content of a file is not taken; words in `labels.ts`. */
export const contentRefusals = [
  "unsupported",
  "active",
  "macros",
  "encrypted",
  "unsafe_package",
  "broken",
  "too_many_pixels",
  "empty",
] as const;
export type ContentRefusal = { readonly refused: (typeof contentRefusals)[number] };

/** What the bytes themselves say. */
export type FileFacts = {
  readonly mediaType: MediaType;
  readonly width: number | null;
  readonly height: number | null;
  /** When the picture was taken, by its own record (EXIF); a claim, not a proof. */
  readonly takenAt: Date | null;
};

/** Another item that holds the same bytes and that the actor may read. */
export type SameContent = { readonly evidenceId: string; readonly title: string; readonly departmentName: string };

/** What is told about a file that was received whole. */
export type ReceivedFile = {
  readonly uploadId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly takenAt: string | null;
  /** The name's ending says another kind than the bytes; the bytes decide. */
  readonly nameMisleads: boolean;
  readonly sameContent: readonly SameContent[];
};

/** A stored file as downloads and previews need it. */
export type OpenableFile = {
  readonly sha256: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
};
