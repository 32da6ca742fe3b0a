import { describe, expect, it } from "vitest";
import { planImport } from "@/lib/indicators/import/plan/rules";
import type { ImportPlan } from "@/lib/indicators/import/types";
import { ask, type Cells, place, sheetOf, standard } from "./sheets";

function plan(...rows: Cells[]): ImportPlan {
  const found = planImport(sheetOf(...rows));
  if (!found) throw new Error("no table found");
  return found;
}
const codes = (found: ImportPlan) => found.nodes.map((node) => node.code);
const reasons = (found: ImportPlan) => found.failures.map(({ number, reason }) => [number, reason]);
const warnings = (found: ImportPlan, at = 0) => found.requirements[at]?.warnings ?? [];

describe("a sound table", () => {
  it("becomes a tree whose leaves carry the requirements", () => {
    const found = plan(
      { ...place, ...standard, ...ask },
      { ...place, ...standard, 测评方式: "S", 具体要求: "现场有标识", 点位类型: "医院；车站" },
    );
    expect(codes(found)).toEqual(["Ⅰ-3", "Ⅱ-8", "Ⅲ-17", "Ⅲ-17-1)"]);
    expect(found.nodes.map((node) => node.isLeaf)).toEqual([false, false, false, true]);
    expect(found.requirements.map((placed) => placed.requirement.method)).toEqual(["online_submission", "site_visit"]);
    expect(found.requirements[1]?.requirement.pointTypes).toEqual(["医院", "车站"]);
    expect(found.failures).toEqual([]);
  });

  it("may have standards right under the first level, and a third level that is the standard itself", () => {
    const found = plan({ ...place, ...ask }, { Ⅰ编号: "荣誉", Ⅰ名称: "荣誉称号", ...standard, ...ask });
    expect(codes(found)).toEqual(["Ⅰ-3", "Ⅱ-8", "Ⅲ-17", "荣誉", "荣誉-1)"]);
    expect(found.nodes.find((node) => node.code === "Ⅲ-17")?.isLeaf).toBe(true);
  });

  it("numbers requirements per method and reads limits, days and grades", () => {
    const found = plan(
      {
        ...place,
        ...standard,
        ...ask,
        说明报告字数上限: "800字",
        材料起: "2026/1/1",
        材料止: "2026年12月31日",
        A档: ">1000",
      },
      {
        测评方式: "网上申报",
        具体要求: "图片",
        材料类型: "实景图片",
        图片下限: "3",
        图片总数上限: "12",
        须有文号: "是",
      },
    );
    expect(found.requirements.map(({ requirement }) => requirement.sequence)).toEqual([1, 2]);
    expect(found.requirements[0]?.requirement).toMatchObject({
      wordLimit: 800,
      windowFrom: "2026-01-01",
      windowTo: "2026-12-31",
      gradeA: ">1000",
    });
    expect(found.requirements[1]?.requirement).toMatchObject({
      imageMin: 3,
      imageMax: 12,
      documentNumberRequired: true,
    });
  });
});

describe("damage of real tables", () => {
  it("fills empty cells down, but not past a new parent", () => {
    const found = plan(
      { ...place, ...standard, ...ask },
      { ...ask, 具体要求: "活动照片", 材料类型: "实景图片" },
      { Ⅰ编号: "Ⅰ-4", Ⅰ名称: "政务环境", ...standard, ...ask },
    );
    expect(found.requirements.map((placed) => placed.standardCode)).toEqual(["Ⅲ-17-1)", "Ⅲ-17-1)", "Ⅰ-4-1)"]);
    expect(warnings(found, 1)).toContain("filled_down");
  });

  it("never fills from a row whose place could not be read", () => {
    const found = plan(
      { ...place, ...standard, ...ask },
      { ...place, Ⅱ编号: "Ⅲ-9", ...ask },
      { ...ask, 具体要求: "别的" },
    );
    expect(reasons(found)).toEqual([
      [3, "wrong_level"],
      [4, "no_place"],
    ]);
  });

  it("cleans line breaks, widths and dashes in codes, and takes the name out of the code's cell", () => {
    const found = plan({
      ...place,
      Ⅰ编号: "I－3\r\n培育文明道德风尚",
      Ⅰ名称: "",
      Ⅱ编号: "ＩＩ—8",
      Ⅲ编号: "Ⅲ -\n17",
      ...standard,
      ...ask,
    });
    expect(codes(found)).toEqual(["Ⅰ-3", "Ⅱ-8", "Ⅲ-17", "Ⅲ-17-1)"]);
    expect(found.nodes[0]?.name).toBe("培育文明道德风尚");
    expect(warnings(found)).toEqual(expect.arrayContaining(["code_cleaned", "code_with_text"]));
  });

  it("takes the text of Ⅱ out of the cell of Ⅰ", () => {
    const found = plan({
      ...place,
      Ⅰ编号: "Ⅰ-9 舒适便利的生活环境 Ⅱ-26 经济发展",
      Ⅰ名称: "",
      Ⅱ编号: "",
      Ⅱ名称: "",
      ...standard,
      ...ask,
    });
    expect(found.nodes.slice(0, 2)).toMatchObject([
      { code: "Ⅰ-9", name: "舒适便利的生活环境" },
      { code: "Ⅱ-26", name: "经济发展" },
    ]);
    expect(warnings(found)).toContain("next_level_in_cell");
  });

  it("rejects a whole neighbouring row in one cell, and mends single tabs", () => {
    const found = plan(
      { ...place, ...standard, ...ask, 具体要求: "方案\tW\t2\t照片" },
      { ...place, ...standard, ...ask, 具体要求: "方案\t（印发）" },
    );
    expect(reasons(found)).toEqual([[2, "several_rows_in_cell"]]);
    expect(found.requirements[0]?.requirement.text).toBe("方案 （印发）");
    expect(warnings(found)).toContain("tabs_removed");
  });

  it("warns of texts cut at 255 characters", () => {
    expect(warnings(plan({ ...place, ...standard, ...ask, 具体要求: "长".repeat(255) }))).toContain("maybe_cut");
    expect(warnings(plan({ ...place, ...standard, ...ask, 具体要求: "长".repeat(254) }))).not.toContain("maybe_cut");
  });

  it("rejects duplicates and taken numbers with the row that has them", () => {
    const row = { ...place, ...standard, ...ask, 要求序号: "1" };
    const found = plan(row, row, { ...row, 具体要求: "另一要求" });
    expect(found.failures).toEqual([
      { number: 3, reason: "duplicate", detail: "2" },
      { number: 4, reason: "sequence_taken", detail: "2" },
    ]);
  });

  it("rejects a standard whose number was lost, and the rows that hang on it", () => {
    const found = plan(
      { ...place, ...standard, ...ask },
      { ...place, 标准内容: "）制定方案", ...ask, 具体要求: "乙" },
      { ...ask, 具体要求: "丙" },
    );
    expect(reasons(found)).toEqual([
      [3, "number_lost"],
      [4, "no_place"],
    ]);
  });

  it("reads a standard's number from the head of its text", () => {
    const found = plan(
      { ...place, 标准内容: "（2）制定方案", ...ask },
      { ...place, 标准序号: "③", 标准内容: "落实方案", ...ask },
    );
    expect(codes(found).slice(-2)).toEqual(["Ⅲ-17-2)", "Ⅲ-17-3)"]);
  });

  it("rejects what it cannot read, naming the cell", () => {
    const row = { ...place, ...standard, ...ask };
    const found = plan(
      { ...row, 测评方式: "X" },
      { ...row, 测评方式: "" },
      { ...row, 具体要求: "" },
      { ...row, 材料类型: "石碑" },
      { ...row, 图片下限: "很多" },
      { ...row, 材料起: "2026-02-30" },
    );
    expect(found.failures.map(({ reason }) => reason)).toEqual([
      "method_unknown",
      "method_missing",
      "requirement_missing",
      "material_unknown",
      "number_invalid",
      "date_invalid",
    ]);
    expect(found.requirements).toEqual([]);
  });

  it("rejects standards below a standard, and requirements at a node that has standards", () => {
    const below = plan({ ...place, ...ask }, { ...place, ...standard, ...ask });
    expect(reasons(below)).toEqual([[3, "parent_is_standard"]]);
    const above = plan(
      { ...place, ...standard, ...ask },
      { Ⅰ编号: "Ⅰ-9", Ⅰ名称: "别处", ...standard, ...ask },
      { ...place, ...ask },
    );
    expect(reasons(above)).toEqual([[4, "node_is_no_standard"]]);
  });
});

describe("the sheet", () => {
  it("is found under a title row and with other widths in its headers", () => {
    const [sheet] = sheetOf({ ...place, ...standard, ...ask });
    if (!sheet) throw new Error("no sheet");
    const [head, ...data] = sheet.rows;
    const title = { number: 1, cells: ["某市文明城市测评体系"] };
    const moved = [
      title,
      { number: 2, cells: (head?.cells ?? []).map((cell) => cell.replace("Ⅰ", "Ｉ").replace("编号", "编 号")) },
      ...data.map((row) => ({ ...row, number: row.number + 1 })),
    ];
    expect(
      planImport([
        { name: "说明", rows: [title] },
        { ...sheet, rows: moved },
      ])?.requirements,
    ).toHaveLength(1);
  });

  it("is refused when no sheet has the columns", () => {
    expect(planImport([{ name: "表", rows: [{ number: 1, cells: ["姓名", "电话"] }] }])).toBeNull();
  });
});
