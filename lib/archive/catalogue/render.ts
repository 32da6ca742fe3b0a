import ExcelJS from "exceljs";
import { archiveColumns, catalogueLabels, materialColumns } from "@/lib/archive/catalogue/labels";
import { eightDigits, formulaSafe, linesIn } from "@/lib/archive/catalogue/rules";
import type { Catalogue } from "@/lib/archive/catalogue/types";
import { materialTypeLabels } from "@/lib/evidence/labels";
import { type Locale, say, translator, type Words } from "@/lib/platform/i18n";

type Cell = string | number;
type SheetColumn = { readonly key: string; readonly words: Words; readonly width: number };
type Sheet = { readonly title: Words; readonly columns: readonly SheetColumn[]; readonly rows: readonly Cell[][] };

const thin = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const box = { top: thin, bottom: thin, left: thin, right: thin };
const centred = new Set(["index", "documentDate", "secrecy", "pages", "isOriginal"]);
const lineHeight = 14;
const mm = (millimetres: number) => millimetres / 25.4;

/** Numbers stay numbers; every text is made harmless for spreadsheet programs. */
function cellValue(value: Cell): Cell {
  return typeof value === "number" ? value : formulaSafe(value);
}

function addSheet(book: ExcelJS.Workbook, sheet: Sheet, scopeLine: string, locale: Locale): void {
  const page = book.addWorksheet(say(locale, sheet.title).slice(0, 31), {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      // Title, scope and headings stand on every printed page.
      printTitlesRow: "1:3",
      margins: { left: mm(15), right: mm(15), top: mm(18), bottom: mm(18), header: mm(8), footer: mm(8) },
    },
    headerFooter: { oddFooter: `&C${say(locale, catalogueLabels.pages)}` },
    views: [{ state: "frozen", ySplit: 3 }],
  });
  page.columns = sheet.columns.map((column) => ({ key: column.key, width: column.width }));
  const last = sheet.columns.length;
  page.mergeCells(1, 1, 1, last);
  page.mergeCells(2, 1, 2, last);
  const title = page.getCell(1, 1);
  title.value = say(locale, sheet.title);
  title.font = { name: "SimHei", size: 16, bold: true };
  title.alignment = { horizontal: "center", vertical: "middle" };
  page.getRow(1).height = 28;
  page.getCell(2, 1).value = formulaSafe(scopeLine);
  page.getCell(2, 1).font = { name: "SimSun", size: 10 };
  const header = page.getRow(3);
  header.values = sheet.columns.map((column) => say(locale, column.words));
  const headerLines = sheet.columns.map((column) => linesIn(say(locale, column.words), column.width));
  header.height = Math.max(1, ...headerLines) * lineHeight + 8;
  header.eachCell((cell) => {
    cell.font = { name: "SimHei", size: 10.5 };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.border = box;
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEFEFEF" } };
  });
  for (const values of sheet.rows) {
    const row = page.addRow(values.map(cellValue));
    // Programs do not reckon the height of wrapped rows when they open a finished file.
    const lines = values.map((value, at) => linesIn(String(value), sheet.columns[at]?.width ?? 10));
    row.height = Math.max(1, ...lines) * lineHeight + 5;
    row.eachCell({ includeEmpty: true }, (cell, at) => {
      const key = sheet.columns[at - 1]?.key ?? "";
      cell.font = { name: "SimSun", size: 10 };
      cell.border = box;
      cell.alignment = { vertical: "middle", wrapText: true, horizontal: centred.has(key) ? "center" : "left" };
      // A text stays a text, also where it looks like a number ("20260301").
      if (typeof cell.value === "string") cell.numFmt = "@";
    });
  }
}

/** The catalogue as .xlsx: 归档文件目录 and 资料目录, each printable on A4 landscape with its headings on every page. */
export async function renderCatalogue(catalogue: Catalogue, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const t = translator(locale);
  const book = new ExcelJS.Workbook();
  book.created = new Date(`${catalogue.madeOn}T00:00:00Z`);
  const scopeLine = t(catalogueLabels.scope, {
    year: catalogue.year ?? t(catalogueLabels.all),
    department: catalogue.department ?? t(catalogueLabels.all),
    date: catalogue.madeOn,
  });
  const items = catalogue.items.map((row, index): Cell[] => [
    index + 1,
    row.archiveNumber,
    row.documentNumber ?? "",
    row.responsible,
    row.title,
    eightDigits(row.documentDate),
    row.secrecy ?? "",
    row.pages ?? "",
    row.note ?? "",
  ]);
  const materials = catalogue.materials.map((row, index): Cell[] => [
    index + 1,
    row.indicatorCode,
    row.materialNumber,
    row.title,
    t(materialTypeLabels[row.materialType]),
    row.documentNumber ?? "",
    eightDigits(row.documentDate),
    row.responsible,
    row.pages ?? "",
    t(row.isOriginal ? catalogueLabels.original : catalogueLabels.copy),
    row.archiveNumber,
  ]);
  addSheet(book, { title: catalogueLabels.archiveTitle, columns: archiveColumns, rows: items }, scopeLine, locale);
  addSheet(
    book,
    { title: catalogueLabels.materialTitle, columns: materialColumns, rows: materials },
    scopeLine,
    locale,
  );
  return new Uint8Array(await book.xlsx.writeBuffer());
}
