import ExcelJS from "exceljs";
import { type ColumnKey, columnHeaders, levelMarks, ruleHeaders } from "@/lib/indicators/import/layout/rules";
import { materialTypeLabels, methodLetters } from "@/lib/indicators/labels";
import type { SheetModel, SheetRow } from "@/lib/indicators/types";

const wideColumns: readonly ColumnKey[] = ["content", "text", "scoring", "note"];

function cellsOf(
  model: SheetModel,
  { standard, requirement, weight, leads, supports }: SheetRow,
): Record<ColumnKey, string | number> {
  const maybe = (value: number | string | null) => value ?? "";
  return {
    edition: model.edition,
    cityType: maybe(model.cityType),
    number: standard?.number ?? "",
    content: standard?.text ?? "",
    method: methodLetters[requirement.method],
    sequence: requirement.sequence,
    text: requirement.text,
    materials: requirement.materialTypes.map((type) => materialTypeLabels[type].zh).join(";"),
    wordLimit: maybe(requirement.wordLimit),
    imageMin: maybe(requirement.imageMin),
    imagesPerActivity: maybe(requirement.imagesPerActivity),
    imageMax: maybe(requirement.imageMax),
    caption: maybe(requirement.captionRule),
    points: requirement.pointTypes.join(";"),
    gradeA: maybe(requirement.gradeA),
    gradeB: maybe(requirement.gradeB),
    gradeC: maybe(requirement.gradeC),
    weight: maybe(weight),
    windowFrom: maybe(requirement.windowFrom),
    windowTo: maybe(requirement.windowTo),
    leads: leads.join(";"),
    supports: supports.join(";"),
    scoring: maybe(requirement.scoringRule),
    note: maybe(requirement.note),
    minItems: requirement.minItems,
    maxItems: maybe(requirement.maxItems),
    documentNumber: requirement.documentNumberRequired ? "是" : "否",
  };
}

type Column = {
  readonly header: string;
  readonly width: number;
  readonly value: (row: SheetRow, cells: Record<ColumnKey, string | number>) => string | number;
};

/** The table's columns: the levels that the edition has stand after 城市类型. */
function columnsOf(depth: number): Column[] {
  const plain = (Object.keys(columnHeaders) as ColumnKey[]).map(
    (key): Column => ({
      header: columnHeaders[key],
      width: wideColumns.includes(key) ? 40 : 12,
      value: (_, cells) => cells[key],
    }),
  );
  const levels = levelMarks.slice(0, Math.max(depth, 3)).flatMap((mark, index): Column[] => [
    { header: `${mark}编号`, width: 10, value: (row) => row.levels[index]?.code ?? "" },
    { header: `${mark}名称`, width: 24, value: (row) => row.levels[index]?.name ?? "" },
  ]);
  return [...plain.slice(0, 2), ...levels, ...plain.slice(2)];
}

/** Merges equal neighbours of a column downwards while everything left of them is equal too. */
function mergeDown(sheet: ExcelJS.Worksheet, keys: readonly string[], column: number): void {
  let start = 0;
  for (let index = 1; index <= keys.length; index++) {
    if (index < keys.length && keys[index] === keys[start]) continue;
    if (index - start > 1 && keys[start]) sheet.mergeCells(start + 2, column, index + 1, column);
    start = index;
  }
}

function mergeParents(sheet: ExcelJS.Worksheet, rows: readonly SheetRow[], depth: number): void {
  for (let level = 0; level < depth; level++) {
    const keys = rows.map((row) =>
      row.levels[level]
        ? row.levels
            .slice(0, level + 1)
            .map((step) => step.code)
            .join("/")
        : "",
    );
    mergeDown(sheet, keys, 3 + level * 2);
    mergeDown(sheet, keys, 4 + level * 2);
  }
  const standards = rows.map((row) =>
    row.standard ? `${row.levels.map((step) => step.code).join("/")}/${row.standard.number}` : "",
  );
  mergeDown(sheet, standards, 3 + Math.max(depth, 3) * 2);
  mergeDown(sheet, standards, 4 + Math.max(depth, 3) * 2);
}

/** The official table as .xlsx (domain rule §1.7), parents merged; the second sheet holds weights and rules. */
export async function renderEdition(model: SheetModel): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("测评体系", { views: [{ state: "frozen", ySplit: 1 }] });
  const depth = Math.max(1, ...model.rows.map((row) => row.levels.length));
  const columns = columnsOf(depth);
  sheet.columns = columns.map(({ header, width }) => ({ header, width }));
  for (const row of model.rows) {
    const cells = cellsOf(model, row);
    sheet.addRow(columns.map((column) => column.value(row, cells)));
  }
  mergeParents(sheet, model.rows, depth);
  sheet.eachRow((row) => {
    row.alignment = { vertical: "top", wrapText: true };
  });
  sheet.getRow(1).font = { bold: true };
  const rules = workbook.addWorksheet("汇总规则", { views: [{ state: "frozen", ySplit: 1 }] });
  rules.columns = Object.values(ruleHeaders).map((header) => ({ header, width: 20 }));
  rules.getRow(1).font = { bold: true };
  for (const rule of model.rules) rules.addRow([rule.code, rule.weight, rule.kind, rule.parameters]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
