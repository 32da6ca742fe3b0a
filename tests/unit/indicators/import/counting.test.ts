import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOutcomes, outcomesOf } from "@/lib/indicators/import/compare/rules";
import { planImport } from "@/lib/indicators/import/plan/rules";
import { type Cells, sheetOf } from "./sheets";

const oneOf = (...values: string[]) => fc.constantFrom(...values);
const rowArbitrary: fc.Arbitrary<Cells> = fc.record({
  Ⅰ编号: oneOf("", "Ⅰ-1", "I-2", "Ⅰ-1 理想 Ⅱ-3 学习", "Ⅱ-9", "荣誉"),
  Ⅰ名称: oneOf("", "理想信念", "核心\t价值"),
  Ⅱ编号: oneOf("", "Ⅱ-1", "ＩＩ-2", "Ⅲ-4"),
  Ⅱ名称: oneOf("", "组织实施", "a\tb\tc\td"),
  Ⅲ编号: oneOf("", "Ⅲ-1", "Ⅲ-2\r\n内容"),
  Ⅲ名称: oneOf("", "制度"),
  标准序号: oneOf("", "1)", "（2）", "③", "x"),
  标准内容: oneOf("", "制定方案", "）制定方案", "2)落实"),
  测评方式: oneOf("", "W", "S实地", "问卷", "?"),
  要求序号: oneOf("", "1", "2"),
  具体要求: oneOf("", "方案", "照片", "总\t结"),
  材料类型: oneOf("", "规范文件；实景图片", "石碑"),
  图片下限: oneOf("", "3", "三"),
});

describe("counting", () => {
  it("ends every row as one requirement or one rejection, and every leaf has a requirement", () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 25 }), (rows) => {
        const plan = planImport(sheetOf(...rows));
        if (!plan) throw new Error("no table");
        expect(plan.rowsIn).toBe(rows.length);
        expect(plan.requirements.length + plan.failures.length).toBe(plan.rowsIn);
        const numbers = [...plan.requirements.map((row) => row.rowNumber), ...plan.failures.map((row) => row.number)];
        expect(numbers.sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 2));
        const asked = new Set(plan.requirements.map((placed) => placed.standardCode));
        const leaves = plan.nodes.filter((node) => node.isLeaf).map((node) => node.code);
        expect(new Set(leaves)).toEqual(asked);
      }),
      { numRuns: 300 },
    );
  });

  it("makes a tree: parents stand before their children, codes are unique, no standard has children", () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 25 }), (rows) => {
        const nodes = planImport(sheetOf(...rows))?.nodes ?? [];
        const seen = new Map<string, boolean>();
        for (const node of nodes) {
          expect(seen.has(node.code)).toBe(false);
          if (node.parentCode !== null) expect(seen.get(node.parentCode)).toBe(false);
          seen.set(node.code, node.isLeaf);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("calls the same table unchanged the second time", () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 15 }), (rows) => {
        const plan = planImport(sheetOf(...rows));
        if (!plan) throw new Error("no table");
        const first = countOutcomes(outcomesOf(plan, { nodes: new Map(), requirements: new Map() }));
        expect(first).toMatchObject({ new: plan.requirements.length, rejected: plan.failures.length });
        const again = countOutcomes(
          outcomesOf(plan, {
            nodes: new Map(plan.nodes.map((node) => [node.code, node])),
            requirements: new Map(
              plan.requirements.map(({ standardCode, requirement }) => [
                `${standardCode}|${requirement.method}|${requirement.sequence}`,
                requirement,
              ]),
            ),
          }),
        );
        expect(again).toMatchObject({ new: 0, changed: 0, unchanged: first.new, rejected: first.rejected });
      }),
    );
  });
});
