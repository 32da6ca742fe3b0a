import { createHash } from "node:crypto";
import type { ArchiveManifest } from "@/lib/archive/manifest/types";
import { canonicalJson } from "@/lib/audit/rules";

/** SHA-256 (hex) of the manifest's canonical JSON; key order and blanks do not matter. */
export function manifestHash(manifest: unknown): string {
  return createHash("sha256").update(canonicalJson(manifest)).digest("hex");
}

/** Columns of the archive's row that the manifest must agree with. */
export type ManifestColumns = Pick<
  ArchiveManifest,
  "archiveNumber" | "title" | "responsible" | "documentNumber" | "documentDate" | "pages" | "retention"
>;

/** Names of the fields in which the row and its manifest differ; empty when they agree. */
export function manifestDifferences(columns: ManifestColumns, manifest: unknown): string[] {
  const held = manifest && typeof manifest === "object" ? (manifest as Record<string, unknown>) : {};
  return Object.entries(columns).flatMap(([field, value]) => (held[field] === value ? [] : [field]));
}
