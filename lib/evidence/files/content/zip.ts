import type { ByteReader } from "@/lib/evidence/files/content/bytes";
import { extensionOf, type MediaType } from "@/lib/evidence/files/media";
import type { ContentRefusal } from "@/lib/evidence/files/types";

type ZipEntry = { readonly name: string; readonly encrypted: boolean; readonly isLink: boolean };
export type ZipListing = { readonly entries: readonly ZipEntry[]; readonly unpacked: number };

const maxEntries = 20_000;
const maxDirectory = 16 * 1024 * 1024;
/** Unpacked bytes above which a package is taken for a bomb when it also shrinks more than 200 times. */
const maxUnpacked = 1024 ** 3;
const maxRatio = 200;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const linkMode = 0o120000;

/** Names that run when somebody opens them. */
const active = new Set(
  "exe dll com scr bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta msi msp lnk jar class apk app sh bash py pl php html htm xhtml svg svgz swf reg cpl chm scf url docm xlsm pptm".split(
    " ",
  ),
);

/** The table of contents at the end of a zip; nothing is unpacked. Null when it has none that holds together. */
export async function readZip(bytes: ByteReader): Promise<ZipListing | null> {
  const tailLength = Math.min(bytes.size, 65_557);
  const tail = await bytes.at(bytes.size - tailLength, tailLength);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== endSignature) return null;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (count > maxEntries || length > maxDirectory || offset + length > bytes.size) return null;
  return readEntries(await bytes.at(offset, length), count);
}

function readEntries(directory: Buffer, count: number): ZipListing | null {
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entrySignature) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    // Names in GBK keep their ASCII parts in latin1; only those matter here.
    const name = directory.toString("latin1", at + 46, at + 46 + nameLength);
    const mode = directory.readUInt32LE(at + 38) >>> 16;
    entries.push({
      name,
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      isLink: (mode & 0o170000) === linkMode,
    });
    unpacked += directory.readUInt32LE(at + 24);
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { entries, unpacked };
}

function leavesItsFolder(name: string): boolean {
  return /^([/\\]|[a-zA-Z]:)/.test(name) || name.includes("\0") || name.split(/[/\\]/).includes("..");
}

const officeParts: readonly { part: RegExp; type: MediaType }[] = [
  {
    part: /^word\/document\d*\.xml$/i,
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  { part: /^xl\/workbook\d*\.xml$/i, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  {
    part: /^ppt\/presentation\d*\.xml$/i,
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
];

/** What a package is, or why it is not taken. */
export function judgeZip(listing: ZipListing, size: number): MediaType | ContentRefusal {
  const { entries, unpacked } = listing;
  const names = entries.map((entry) => entry.name);
  if (names.some(leavesItsFolder) || entries.some((entry) => entry.isLink)) return { refused: "unsafe_package" };
  if (unpacked > maxUnpacked && unpacked > size * maxRatio) return { refused: "unsafe_package" };
  if (entries.some((entry) => entry.encrypted)) return { refused: "encrypted" };
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return { refused: "macros" };
  if (names.includes("[Content_Types].xml")) {
    const office = officeParts.find(({ part }) => names.some((name) => part.test(name)));
    return office ? office.type : { refused: "unsupported" };
  }
  if (names.includes("OFD.xml")) return "application/ofd";
  if (names.includes("META-INF/MANIFEST.MF") || names.includes("AndroidManifest.xml")) return { refused: "active" };
  // OpenDocument and e-books name themselves so; they are no package of files.
  if (names.includes("mimetype")) return { refused: "unsupported" };
  return names.some((name) => active.has(extensionOf(name))) ? { refused: "active" } : "application/zip";
}
