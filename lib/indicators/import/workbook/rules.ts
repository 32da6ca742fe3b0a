/** Sizes beyond which a workbook is not even unpacked (the official tables stay below a hundredth). */
export const workbookLimits = { fileBytes: 8 << 20, entries: 300, unpackedBytes: 96 << 20, ratio: 400 } as const;

export type WorkbookProblem = "not_a_workbook" | "too_large";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endSize = 22;

function endOf(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - endSize - 0xffff);
  for (let at = bytes.length - endSize; at >= from; at--) if (bytes.readUInt32LE(at) === endMark) return at;
  return -1;
}

/**
 * A cheap look at a .xlsx before anything opens it: the directory at the end of the zip names its
 * entries and their unpacked sizes. Null when nothing speaks against handing it to the reader.
 */
export function workbookProblem(bytes: Buffer): WorkbookProblem | null {
  if (bytes.length > workbookLimits.fileBytes) return "too_large";
  if (bytes.length < endSize || bytes.readUInt32LE(0) !== 0x04034b50) return "not_a_workbook";
  const end = endOf(bytes);
  if (end < 0) return "not_a_workbook";
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > workbookLimits.entries) return "too_large";
  let unpacked = 0;
  let hasWorkbook = false;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return "not_a_workbook";
    const size = bytes.readUInt32LE(at + 24);
    unpacked += size;
    const packed = Math.max(bytes.readUInt32LE(at + 20), 1);
    if (size > 1 << 20 && size / packed > workbookLimits.ratio) return "too_large";
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (name === "xl/workbook.xml") hasWorkbook = true;
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (unpacked > workbookLimits.unpackedBytes) return "too_large";
  return hasWorkbook ? null : "not_a_workbook";
}
