import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pdfSigns } from "@/lib/archive/checks/rules";
import type { FoundFile } from "@/lib/archive/checks/types";
import { inspectFile } from "@/lib/evidence/files/content/inspect";

/** Up to this size (bytes) a file is read whole at filing; of a larger one length and kind are looked at. */
export const inspectionLimit = 64 * 1024 * 1024;
const overlap = 64;

async function readWhole(path: string, isPdf: boolean) {
  const hash = createHash("sha256");
  const signs = { encrypted: false, active: false };
  let tail = "";
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    hash.update(bytes);
    if (!isPdf) continue;
    const text = tail + bytes.toString("latin1");
    const found = pdfSigns(text);
    signs.encrypted ||= found.encrypted;
    signs.active ||= found.active;
    tail = text.slice(-overlap);
  }
  return { ...signs, sha256: hash.digest("hex") };
}

/** Looks at a stored file: length, SHA-256, kind by content, encryption, active content. Null when it is not there. */
export async function inspectStoredFile(
  path: string,
  file: { readonly fileName: string; readonly mediaType: string },
): Promise<FoundFile | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const judged = await inspectFile(path, file.fileName);
  const whole =
    found.size <= inspectionLimit
      ? await readWhole(path, file.mediaType === "application/pdf")
      : { encrypted: false, active: false, sha256: null };
  return {
    size: found.size,
    mediaType: "refused" in judged ? null : judged.mediaType,
    refused: "refused" in judged ? judged.refused : null,
    ...whole,
  };
}
