import { type ManifestColumns, manifestDifferences, manifestHash } from "@/lib/archive/manifest/rules";
import { formatArchiveNumber } from "@/lib/archive/numbering/rules";
import type { ArchiveClass } from "@/lib/archive/types";
import type { ItemFinding } from "@/lib/archive/verify/types";

/** A filed item, the files of its version as they stand, and the digest that the audit chain sealed. */
export type ItemToVerify = ArchiveClass &
  ManifestColumns & {
    readonly itemNumber: number;
    readonly manifest: unknown;
    readonly manifestHash: string;
    readonly files: readonly { readonly sha256: string; readonly fileName: string; readonly size: number }[];
    readonly sealedHash: string | null;
  };

function filesOfManifest(manifest: unknown): string[] {
  const files = manifest && typeof manifest === "object" && "files" in manifest ? manifest.files : [];
  return (Array.isArray(files) ? files : []).map((file) => `${file?.sha256} ${file?.size} ${file?.fileName}`);
}

/** What is wrong with one filed item; the first thing found, since the others mostly follow from it. */
export function judgeItem(item: ItemToVerify): ItemFinding | null {
  const { archiveNumber } = item;
  if (manifestHash(item.manifest) !== item.manifestHash) return { kind: "manifest_changed", archiveNumber };
  if (item.sealedHash === null) return { kind: "unsealed", archiveNumber };
  if (item.sealedHash !== item.manifestHash) return { kind: "seal_differs", archiveNumber };
  const { title, responsible, documentNumber, documentDate, pages, retention } = item;
  const columns = { archiveNumber, title, responsible, documentNumber, documentDate, pages, retention };
  const fields = manifestDifferences(columns, item.manifest);
  if (formatArchiveNumber(item, Math.max(1, item.itemNumber)) !== archiveNumber) fields.push("itemNumber");
  if (fields.length > 0) return { kind: "row_changed", archiveNumber, fields };
  const stand = item.files.map((file) => `${file.sha256} ${file.size} ${file.fileName}`).sort();
  const filed = filesOfManifest(item.manifest).sort();
  const same = stand.length === filed.length && stand.every((line, index) => line === filed[index]);
  return same ? null : { kind: "files_changed", archiveNumber };
}

/** Gaps in the 件号 of one class, and a counter that is not at the last number given out. */
export function judgeNumbers(of: ArchiveClass, numbers: readonly number[], counter: number): ItemFinding[] {
  const held = new Set(numbers);
  const last = Math.max(0, counter, ...numbers);
  const findings: ItemFinding[] = [];
  for (let number = 1; number <= last && findings.length < 100; number++) {
    if (!held.has(number)) findings.push({ kind: "number_missing", archiveNumber: formatArchiveNumber(of, number) });
  }
  const highest = numbers.reduce((max, number) => Math.max(max, number), 0);
  if (counter < highest) findings.push({ kind: "counter_differs", archiveNumber: formatArchiveNumber(of, highest) });
  return findings;
}
