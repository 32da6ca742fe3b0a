// Reads a stranger's .xlsx from standard input and prints its sheets as JSON. Runs as a process of its
// own with a small heap and a time limit (../workbook/data.ts): a hostile sheet ends this process alone.
import { inflateRawSync } from "node:zlib";

const limits = { sheets: 4, rows: 5001, columns: 60, cell: 20_000 };

async function readAll(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** Unpacks every entry once, each no further than its directory entry says: the sizes may lie. */
function checkSizes(bytes) {
  let at = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const count = bytes.readUInt16LE(at + 10);
  at = bytes.readUInt32LE(at + 16);
  for (let index = 0; index < count; index++) {
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const head = bytes.readUInt32LE(at + 42);
    const start = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const data = bytes.subarray(start, start + packed);
    if (bytes.readUInt16LE(at + 10) === 8) inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function textOf(value) {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value.richText)) return value.richText.map((part) => part.text).join("");
  if ("result" in value) return textOf(value.result);
  if ("text" in value) return textOf(value.text);
  return "";
}

/** The text of a cell; a cell merged under another repeats it, one merged beside another is empty. */
function cellText(cell) {
  const beside = cell.isMerged && cell.master.col !== cell.col;
  return beside ? "" : textOf(cell.value).slice(0, limits.cell);
}

function rowsOf(sheet) {
  const rows = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (rows.length >= limits.rows) return;
    const cells = [];
    const width = Math.min(row.cellCount, limits.columns);
    for (let column = 1; column <= width; column++) cells.push(cellText(row.getCell(column)));
    if (cells.some((text) => text.trim() !== "")) rows.push({ number, cells });
  });
  return rows;
}

const bytes = await readAll(process.stdin);
checkSizes(bytes);
const { default: ExcelJS } = await import("exceljs");
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(bytes);
const sheets = workbook.worksheets.slice(0, limits.sheets).map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
process.stdout.write(JSON.stringify({ sheets }));
