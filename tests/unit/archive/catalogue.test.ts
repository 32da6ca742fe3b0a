import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { renderCatalogue } from "@/lib/archive/catalogue/render";
import { circled, eightDigits, formulaSafe, linesIn, numberMaterials } from "@/lib/archive/catalogue/rules";
import type { ArchiveCatalogueRow, Catalogue, MaterialCatalogueRow } from "@/lib/archive/catalogue/types";

const formulas = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "\uff1dcmd",
  "\uff0b1",
  "\uff0d1",
  "\uff20a",
  "  =1",
  "\u00a0=1",
  "\u22121",
];

describe("cells of a catalogue", () => {
  it.each(formulas)("makes %j harmless", (text) => {
    expect(formulaSafe(text)).toBe(`'${text}`);
  });

  it("leaves ordinary text alone and drops controls", () => {
    expect(formulaSafe("关于印发《方案》的通知")).toBe("关于印发《方案》的通知");
    expect(formulaSafe("a=b-c@d")).toBe("a=b-c@d");
    expect(formulaSafe("一\u0000二\u001b[31m\ufffe")).toBe("一二[31m");
    expect(formulaSafe("\u0000=1")).toBe("'=1");
  });

  it("writes dates in eight digits and numbers materials within their standard", () => {
    expect(eightDigits("2026-03-01")).toBe("20260301");
    expect(eightDigits(null)).toBe("");
    expect([1, 20, 21].map(circled)).toEqual(["①", "⑳", "(21)"]);
    const rows = [{ indicatorCode: "Ⅲ-17-2)" }, { indicatorCode: "Ⅲ-17-2)" }, { indicatorCode: "Ⅲ-18" }];
    expect(numberMaterials(rows).map((row) => row.materialNumber)).toEqual(["Ⅲ-17-2)-①", "Ⅲ-17-2)-②", "Ⅲ-18-①"]);
  });
});

const item = (title: string): ArchiveCatalogueRow => ({
  archiveNumber: "0058-WS·2026-D30-WJJ-0001",
  documentNumber: "卫发〔2026〕1号",
  responsible: "市卫生健康局",
  title,
  documentDate: "2026-03-01",
  secrecy: null,
  pages: 3,
  note: null,
});
const material = (title: string): MaterialCatalogueRow => ({
  ...item(title),
  indicatorCode: "Ⅲ-17",
  materialNumber: "Ⅲ-17-①",
  materialType: "normative_document",
  isOriginal: true,
});

async function rendered(catalogue: Catalogue, locale: "zh-CN" | "en" = "zh-CN") {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await renderCatalogue(catalogue, locale)).buffer);
  return book;
}

describe("the height of a row", () => {
  it("counts Chinese characters double and at least one line", () => {
    expect(linesIn("", 10)).toBe(1);
    expect(linesIn("0123456789", 11)).toBe(1);
    expect(linesIn("一二三四五", 11)).toBe(1);
    expect(linesIn("一二三四五六", 11)).toBe(2);
    expect(linesIn("a\nb", 11)).toBe(2);
  });
});

describe("the catalogue as a workbook", () => {
  const catalogue: Catalogue = {
    year: 2026,
    department: "市卫生健康局",
    madeOn: "2026-11-23",
    items: [...formulas.map(item), item("方案")],
    materials: [...formulas.map(material), material("方案")],
  };

  it("has the columns of the field on two sheets", async () => {
    const book = await rendered(catalogue);
    const headings = book.worksheets.map((sheet) => (sheet.getRow(3).values as unknown[]).slice(1));
    expect(headings).toEqual([
      ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注"],
      ["序号", "测评编号", "材料编号", "题名", "类型", "文号", "形成日期", "责任单位", "页数/张数", "是否原件", "备注"],
    ]);
    const first = ((book.worksheets[0]?.getRow(4).values ?? []) as unknown[]).slice(1, 4);
    expect(first).toEqual([1, "0058-WS·2026-D30-WJJ-0001", "卫发〔2026〕1号"]);
  });

  it("holds no formula and no cell that could become one", async () => {
    for (const sheet of (await rendered(catalogue)).worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.formula).toBeUndefined();
          if (typeof cell.value === "string") expect(cell.value).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/);
        }),
      );
  });

  it("prints on A4 landscape with its headings and page numbers on every page", async () => {
    for (const sheet of (await rendered(catalogue, "en")).worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: "landscape",
        printTitlesRow: "1:3",
        fitToWidth: 1,
      });
      expect(sheet.headerFooter.oddFooter).toBe("&CPage &P of &N");
    }
  });

  it("can be made with nothing in it", async () => {
    const book = await rendered({ ...catalogue, items: [], materials: [] });
    expect(book.worksheets.map((sheet) => sheet.rowCount)).toEqual([3, 3]);
  });
});
