import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { planImport } from "@/lib/indicators/import/plan/rules";
import { readWorkbook } from "@/lib/indicators/import/workbook/data";
import { renderEdition } from "@/lib/indicators/render";
import { sampleSheet } from "../../../prisma/seed/reference/sample-edition/edition";
import { readSampleFile } from "../../../prisma/seed/reference/sample-edition/workbook";
import { done } from "../../factories/people";

const sheetName = "xl/worksheets/sheet1.xml";

/** The shipped sample with its first sheet's XML changed. */
async function damaged(change: (xml: string) => string, level = 6): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await readSampleFile());
  const xml = await zip.file(sheetName)?.async("string");
  if (!xml) throw new Error("the sample has no sheet");
  zip.file(sheetName, change(xml));
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level } });
}

/** Sets the unpacked size that the zip's directory states for the sheet. */
function lying(bytes: Buffer, size: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(sheetName); at >= 0; at = copy.indexOf(sheetName, at + 1)) {
    if (copy.readUInt32LE(at - 46) === 0x02014b50) copy.writeUInt32LE(size, at - 46 + 24);
  }
  return copy;
}

describe("readWorkbook", () => {
  it("reads what renderEdition writes: no row is lost and none is changed", async () => {
    const model = sampleSheet();
    const plan = planImport(done(await readWorkbook(await renderEdition(model))));
    expect(plan).toMatchObject({ rowsIn: model.rows.length, failures: [], ruleProblems: [] });
    expect(plan?.requirements.map((placed) => placed.requirement)).toEqual(model.rows.map((row) => row.requirement));
    expect(new Set(plan?.requirements.flatMap((placed) => placed.warnings))).toEqual(new Set());
  });

  it("ships the sample as its structured form says", async () => {
    const shipped = planImport(done(await readWorkbook(await readSampleFile())));
    const made = planImport(done(await readWorkbook(await renderEdition(sampleSheet()))));
    expect(shipped).toEqual(made);
  });

  it("refuses what is no workbook", async () => {
    expect(await readWorkbook(Buffer.from("编号，名称"))).toMatchObject({ ok: false, code: "unsupported_type" });
    const zip = await new JSZip().file("a.txt", "a").generateAsync({ type: "nodebuffer" });
    expect(await readWorkbook(zip)).toMatchObject({ ok: false, code: "unsupported_type" });
    const cut = (await readSampleFile()).subarray(0, 9000);
    expect(await readWorkbook(cut)).toMatchObject({ ok: false, code: "unsupported_type" });
  });

  it("refuses a bomb by its directory, before it is unpacked", async () => {
    const bomb = await damaged((xml) => xml.replace("<sheetData>", `<sheetData>${" ".repeat(120 << 20)}`), 9);
    expect(bomb.length).toBeLessThan(1 << 20);
    expect(await readWorkbook(bomb)).toMatchObject({ ok: false, code: "too_large" });
  });

  it("refuses a bomb that lies about its size, and lives on", async () => {
    const bomb = await damaged((xml) => xml.replace("<sheetData>", `<sheetData>${" ".repeat(120 << 20)}`), 9);
    expect(await readWorkbook(lying(bomb, 40_000))).toMatchObject({
      ok: false,
      code: "invalid",
      fields: { file: "unreadable" },
    });
    expect((await readWorkbook(await readSampleFile())).ok).toBe(true);
  });

  it("refuses a sheet whose merged range has a billion cells, and lives on", async () => {
    const huge = await damaged((xml) =>
      xml.replace(/<mergeCells.*<\/mergeCells>/, '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    );
    expect(huge.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    expect(await readWorkbook(huge)).toMatchObject({ ok: false, code: "invalid", fields: { file: "unreadable" } });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 << 20);
    expect((await readWorkbook(await readSampleFile())).ok).toBe(true);
  });

  it("is not impressed by stated dimensions and far-away cells", async () => {
    const wide = await damaged((xml) =>
      xml
        .replace(/<dimension [^>]*>/, '<dimension ref="A1:XFD1048576"/>')
        .replace(
          "</sheetData>",
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
        ),
    );
    const result = await readWorkbook(wide);
    const rows = result.ok ? (result.data[0]?.rows ?? []) : [];
    expect(result.ok ? rows.length : result.code).toBe(sampleSheet().rows.length + 1);
  });
});
