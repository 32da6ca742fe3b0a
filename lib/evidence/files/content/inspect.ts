import { fileTypeFromBuffer } from "file-type";
import { type ByteReader, withBytes } from "@/lib/evidence/files/content/bytes";
import { judgeImage } from "@/lib/evidence/files/content/image";
import { isOle, judgeOle, readOleNames } from "@/lib/evidence/files/content/ole";
import { isUtf16, judgeText } from "@/lib/evidence/files/content/text";
import { judgeZip, readZip } from "@/lib/evidence/files/content/zip";
import { isMediaType, type MediaType, mediaGroup } from "@/lib/evidence/files/media";
import type { ContentRefusal, FileFacts } from "@/lib/evidence/files/types";

const headSize = 8_192;

// What the detector calls some of the types that are taken.
const otherNames: Readonly<Record<string, MediaType>> = {
  "image/heic-sequence": "image/heic",
  "image/heif-sequence": "image/heif",
  "image/apng": "image/png",
  "video/x-m4v": "video/mp4",
  "audio/x-m4a": "audio/mp4",
};

// Programs and pages that the detector knows; said more plainly than "not supported".
const running = new Set([
  "application/xml",
  "application/x-msdownload",
  "application/x-elf",
  "application/x-mach-binary",
]);

async function judgeBytes(bytes: ByteReader, fileName: string): Promise<MediaType | ContentRefusal> {
  const head = await bytes.at(0, headSize);
  if (head.length === 0) return { refused: "empty" };
  if (head.toString("latin1", 0, 5) === "%PDF-") return "application/pdf";
  if (head.length >= 4 && head.readUInt32LE(0) === 0x04034b50) {
    const listing = await readZip(bytes);
    return listing ? judgeZip(listing, bytes.size) : { refused: "broken" };
  }
  if (isOle(head)) {
    const names = await readOleNames(bytes);
    return names ? judgeOle(names) : { refused: "broken" };
  }
  // Its mark looks like the start of an MP3 frame to the detector.
  if (isUtf16(head)) return judgeText(bytes, fileName);
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (!found) return judgeText(bytes, fileName);
  const type = otherNames[found.mime] ?? found.mime;
  // Only kinds with a signature of their own may come from the detector.
  if (isMediaType(type) && ["image", "video", "audio"].includes(mediaGroup(type) ?? "")) return type;
  return { refused: running.has(type) ? "active" : "unsupported" };
}

/** Decides by the bytes what a file is; its name is only believed where two kinds of text differ. */
export async function inspectFile(path: string, fileName: string): Promise<FileFacts | ContentRefusal> {
  const judged = await withBytes(path, (bytes) => judgeBytes(bytes, fileName));
  if (typeof judged !== "string") return judged;
  if (mediaGroup(judged) === "image") return judgeImage(path, judged);
  return { mediaType: judged, width: null, height: null, takenAt: null };
}
