import type { ByteReader } from "@/lib/evidence/files/content/bytes";
import type { MediaType } from "@/lib/evidence/files/media";
import type { ContentRefusal } from "@/lib/evidence/files/types";

const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const maxSectors = 4_096;
const lastSector = 0xfffffffa;

export function isOle(head: Buffer): boolean {
  return head.subarray(0, 8).equals(signature);
}

/** Names of the streams in an OLE file (doc, xls, ppt, wps, et); null when its directory cannot be followed. */
export async function readOleNames(bytes: ByteReader): Promise<string[] | null> {
  const head = await bytes.at(0, 512);
  if (head.length < 512 || !isOle(head)) return null;
  const shift = head.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const perSector = size / 4;
  const next = async (sector: number): Promise<number> => {
    const table = Math.floor(sector / perSector);
    // Tables beyond the 109 of the head belong to files over 7 MB (or 436 MB) whose directory stands early anyway.
    if (table >= 109) return lastSector + 1;
    const place = (head.readUInt32LE(76 + table * 4) + 1) * size + (sector % perSector) * 4;
    const cell = await bytes.at(place, 4);
    return cell.length === 4 ? cell.readUInt32LE(0) : lastSector + 1;
  };
  const names: string[] = [];
  let sector = head.readUInt32LE(48);
  for (let read = 0; sector < lastSector && read < maxSectors; read++) {
    const data = await bytes.at((sector + 1) * size, size);
    if (data.length < 128) return names.length ? names : null;
    for (let at = 0; at + 128 <= data.length; at += 128) {
      const length = data.readUInt16LE(at + 64);
      if (length >= 2 && length <= 64) names.push(data.toString("utf16le", at, at + length - 2));
    }
    sector = await next(sector);
  }
  return names;
}

/** What an OLE file is by its streams, or why it is not taken. */
export function judgeOle(names: readonly string[]): MediaType | ContentRefusal {
  const has = (...wanted: string[]) => wanted.some((name) => names.includes(name));
  if (has("EncryptedPackage", "EncryptionInfo")) return { refused: "encrypted" };
  if (has("_VBA_PROJECT", "_VBA_PROJECT_CUR", "Macros")) return { refused: "macros" };
  if (has("WordDocument")) return "application/msword";
  if (has("Workbook", "Book")) return "application/vnd.ms-excel";
  if (has("PowerPoint Document")) return "application/vnd.ms-powerpoint";
  return { refused: "unsupported" };
}
