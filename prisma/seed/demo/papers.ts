import { AlignmentType, Document, Packer, Paragraph, TextRun } from "docx";
import ExcelJS from "exceljs";

const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };

/** An issued paper or a report as .docx: title, 文号 where it has one, text, issuer and date. */
export function paper(about: {
  title: string;
  documentNumber: string | null;
  paragraphs: readonly string[];
  issuer: string;
  dated: string;
}): Promise<Buffer> {
  const line = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType], size = 32, indent = 0) =>
    new Paragraph({
      alignment,
      spacing: { line: 560 },
      indent: indent ? { firstLine: indent } : undefined,
      children: [new TextRun({ text, size, font: song })],
    });
  return Packer.toBuffer(
    new Document({
      creator: about.issuer,
      title: about.title,
      sections: [
        {
          children: [
            ...(about.documentNumber ? [line(about.documentNumber, AlignmentType.CENTER)] : []),
            line(about.title, AlignmentType.CENTER, 44),
            ...about.paragraphs.map((text) => line(text, AlignmentType.BOTH, 32, 640)),
            line(about.issuer, AlignmentType.RIGHT),
            line(about.dated, AlignmentType.RIGHT),
          ],
        },
      ],
    }),
  );
}

/** A statistics table as .xlsx. */
export async function table(title: string, rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("统计表");
  sheet.addRow([title]);
  for (const row of rows) sheet.addRow([...row]);
  sheet.columns.forEach((column) => {
    column.width = 22;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
