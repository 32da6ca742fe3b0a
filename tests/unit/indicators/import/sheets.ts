import { columnHeaders, levelMarks } from "@/lib/indicators/import/layout/rules";
import type { RawSheet } from "@/lib/indicators/import/types";

/** Header row of the official layout with three levels, in its order. */
export const headers = [
  columnHeaders.edition,
  columnHeaders.cityType,
  ...levelMarks.slice(0, 3).flatMap((mark) => [`${mark}编号`, `${mark}名称`]),
  ...Object.entries(columnHeaders).flatMap(([key, header]) =>
    key === "edition" || key === "cityType" ? [] : [header],
  ),
];

export type Cells = Readonly<Record<string, string>>;

/** A sheet of the layout; cells by their header up to the bracket, first data row is number 2. */
export function sheetOf(...rows: Cells[]): RawSheet[] {
  const short = headers.map((header) => header.split("（")[0]?.split("(")[0] ?? header);
  const data = rows.map((row, index) => ({ number: index + 2, cells: short.map((header) => row[header] ?? "") }));
  return [{ name: "表", rows: [{ number: 1, cells: headers }, ...data] }];
}

export const place = {
  Ⅰ编号: "Ⅰ-3",
  Ⅰ名称: "培育文明道德风尚",
  Ⅱ编号: "Ⅱ-8",
  Ⅱ名称: "志愿服务制度化",
  Ⅲ编号: "Ⅲ-17",
  Ⅲ名称: "志愿服务活动",
};
export const standard = { 标准序号: "1)", 标准内容: "开展志愿服务" };
export const ask = { 测评方式: "W", 具体要求: "活动方案", 材料类型: "规范文件" };
