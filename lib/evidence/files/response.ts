import { Readable } from "node:stream";
import { isMediaType } from "@/lib/evidence/files/media";
import { contentDisposition } from "@/lib/evidence/files/names";
import type { OpenableFile } from "@/lib/evidence/files/types";
import { fileStore } from "@/lib/platform/storage";

/** What every answer with bytes of users carries: whatever they are, they act on nothing here. */
const safeHeaders = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "cache-control": "private, no-store",
} as const;

export type ByteRange = { readonly start: number; readonly end: number };

/** One range of RFC 9110; null for none or a form that is not served; `unsatisfiable` for one beyond the end. */
export function readRange(header: string | null, size: number): ByteRange | null | "unsatisfiable" {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  if (!found || (!found[1] && !found[2])) return null;
  if (!found[1]) {
    const length = Math.min(Number(found[2]), size);
    return length > 0 ? { start: size - length, end: size - 1 } : "unsatisfiable";
  }
  const start = Number(found[1]);
  const end = found[2] ? Math.min(Number(found[2]), size - 1) : size - 1;
  return start < size && start <= end ? { start, end } : "unsatisfiable";
}

/** The stored bytes for saving: as attachment, with a type of the fixed list. */
export async function fileResponse(file: OpenableFile, rangeHeader: string | null): Promise<Response> {
  if (!(await fileStore().find(file.sha256))) throw new Error(`the store lacks ${file.sha256}`);
  const range = readRange(rangeHeader, file.size);
  if (range === "unsatisfiable")
    return new Response(null, { status: 416, headers: { ...safeHeaders, "content-range": `bytes */${file.size}` } });
  const body = Readable.toWeb(fileStore().read(file.sha256, range ?? undefined)) as ReadableStream<Uint8Array>;
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...safeHeaders,
      "content-type": isMediaType(file.mediaType) ? file.mediaType : "application/octet-stream",
      "content-disposition": contentDisposition("attachment", file.fileName),
      "content-length": String(range ? range.end - range.start + 1 : file.size),
      "accept-ranges": "bytes",
      etag: `"${file.sha256}"`,
      ...(range ? { "content-range": `bytes ${range.start}-${range.end}/${file.size}` } : {}),
    },
  });
}

/** A picture made by this server; null: there is none, which is an answer and no error. */
export function previewResponse(picture: Buffer | null): Response {
  if (!picture)
    return new Response("no preview", { status: 404, headers: { ...safeHeaders, "content-type": "text/plain" } });
  return new Response(new Uint8Array(picture), {
    headers: { ...safeHeaders, "content-type": "image/webp", "content-length": String(picture.length) },
  });
}
