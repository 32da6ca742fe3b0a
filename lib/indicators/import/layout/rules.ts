import type { RawRow, RawSheet } from "@/lib/indicators/import/types";

/** Columns of the official table, in its order (domain rule §1.7); the level columns stand after 城市类型. */
export const columnHeaders = {
  edition: "版本",
  cityType: "城市类型",
  number: "标准序号",
  content: "标准内容",
  method: "测评方式（W网上申报/S实地/Q问卷/D部门意见/Z自评）",
  sequence: "要求序号",
  text: "具体要求",
  materials: "材料类型（规范文件；说明报告；统计表格；实景图片）",
  wordLimit: "说明报告字数上限",
  imageMin: "图片下限",
  imagesPerActivity: "每活动图片数",
  imageMax: "图片总数上限",
  caption: "图片须注明",
  points: "点位类型（；分隔）",
  gradeA: "A档",
  gradeB: "B档",
  gradeC: "C档",
  weight: "权重",
  windowFrom: "材料起",
  windowTo: "材料止",
  leads: "牵头单位（；）",
  supports: "责任/配合单位（；）",
  scoring: "计分规则",
  note: "备注",
  // Beside the layout of the table; a sheet may leave them out.
  minItems: "最少份数",
  maxItems: "最多份数",
  documentNumber: "须有文号（是/否）",
} as const;
export type ColumnKey = keyof typeof columnHeaders;

export const levelMarks = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ"] as const;

/** Second sheet, optional: weights and roll-up rules of the nodes above the standards. */
export const ruleHeaders = { code: "编号", weight: "权重", kind: "汇总规则", parameters: "参数" } as const;
export type RuleColumn = keyof typeof ruleHeaders;

const otherNames: Readonly<Record<string, ColumnKey>> = {
  责任单位: "supports",
  配合单位: "supports",
  图片上限: "imageMax",
  测评标准: "content",
  测评方法: "method",
};

/** A header as it is compared: one width, no blanks, nothing from the first bracket on. */
function plainHeader(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(/\s+/g, "")
      .split("(")[0]
      ?.replace(/^第?一级(指标)?/, "I")
      .replace(/^第?二级(指标)?/, "II")
      .replace(/^第?三级(指标)?/, "III") ?? ""
  );
}

const keyByHeader = new Map<string, ColumnKey>([
  ...Object.entries(columnHeaders).map(([key, header]) => [plainHeader(header), key as ColumnKey] as const),
  ...Object.entries(otherNames),
]);

export type Layout = {
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Column of code and name per level, from the top. */
  readonly levels: readonly { readonly mark: string; readonly code: number; readonly name: number }[];
  readonly headerRow: number;
};

function levelsOf(headers: readonly string[]): Layout["levels"] {
  return levelMarks.flatMap((mark) => {
    const latin = mark.normalize("NFKC");
    const code = headers.indexOf(`${latin}编号`);
    const name = headers.indexOf(`${latin}名称`);
    return code >= 0 && name >= 0 ? [{ mark, code, name }] : [];
  });
}

function layoutOf(row: RawRow): Layout | null {
  const headers = row.cells.map(plainHeader);
  const columns = new Map<ColumnKey, number>();
  headers.forEach((header, index) => {
    const key = keyByHeader.get(header);
    if (key && !columns.has(key)) columns.set(key, index);
  });
  const levels = levelsOf(headers);
  const enough = levels.length > 0 && columns.has("method") && columns.has("text");
  return enough ? { columns, levels, headerRow: row.number } : null;
}

const searchedRows = 10;

/** The sheet and header row that have the table's columns; null when none has. */
export function findTable(sheets: readonly RawSheet[]): { layout: Layout; rows: readonly RawRow[] } | null {
  for (const sheet of sheets) {
    for (const row of sheet.rows.slice(0, searchedRows)) {
      const layout = layoutOf(row);
      if (layout) return { layout, rows: sheet.rows.filter((other) => other.number > row.number) };
    }
  }
  return null;
}

/** The optional sheet of weights and rules, as records by column. */
export function findRuleRows(sheets: readonly RawSheet[]): Readonly<Record<RuleColumn, string>>[] {
  const wanted = Object.entries(ruleHeaders) as [RuleColumn, string][];
  for (const { rows } of sheets) {
    const [head, ...rest] = rows;
    const headers = head?.cells.map(plainHeader) ?? [];
    if (!wanted.every(([, header]) => headers.includes(header))) continue;
    return rest.map((row) => {
      const cell = (header: string) => row.cells[headers.indexOf(header)]?.trim() ?? "";
      return {
        code: cell(ruleHeaders.code),
        weight: cell(ruleHeaders.weight),
        kind: cell(ruleHeaders.kind),
        parameters: cell(ruleHeaders.parameters),
      };
    });
  }
  return [];
}
