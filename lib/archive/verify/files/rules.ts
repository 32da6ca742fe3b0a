import type { FileFinding } from "@/lib/archive/verify/types";

/** A recorded file and what lies under its name; `sha256` null when hashing was left out. Sizes in bytes. */
export type FileComparison = {
  readonly sha256: string;
  readonly size: number;
  readonly found: { readonly size: number; readonly sha256: string | null } | null;
};

/** The one thing that is wrong with a recorded file, or null. `isRecorded` tells whether a digest has a record. */
export function judgeFile(
  file: FileComparison,
  usedBy: readonly string[],
  isRecorded: (sha256: string) => boolean,
): FileFinding | null {
  const name = file.sha256;
  if (!file.found) return { kind: "missing", name, usedBy };
  const { size, sha256 } = file.found;
  if (sha256 !== null && sha256 !== file.sha256 && isRecorded(sha256)) {
    return { kind: "swapped", name, usedBy, holds: sha256 };
  }
  if (size !== file.size) return { kind: "size_differs", name, usedBy };
  if (sha256 !== null && sha256 !== file.sha256) return { kind: "content_differs", name, usedBy };
  return null;
}

const digestPath = /^([0-9a-f]{2})\/([0-9a-f]{2})\/(\1\2[0-9a-f]{60})$/;

/** The digest that a path below the store stands for; null when no file of the store has such a path. */
export function digestOfPath(path: string): string | null {
  return digestPath.exec(path)?.[3] ?? null;
}
