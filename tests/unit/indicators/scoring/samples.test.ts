import { describe, expect, it } from "vitest";
import { type SampleRow, scoreSample, scoreSampleBy } from "@/lib/indicators/scoring/samples/rules";

const row = (itemId: string, number: number, lose: number, departments: string[]): SampleRow => ({
  id: `${itemId}${number}`,
  projectId: "公共安全体系",
  itemId,
  lose,
  departments,
});
const many = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
/** The 17 rows of the third party's project that was recomputed by hand (domain rule §1.6). */
const rows = [
  ...many(12).map((n) => row("a", n, n <= 2 ? 0.2 : 0, n <= 4 ? ["消防", "政务办"] : ["消防"])),
  ...many(3).map((n) => row("b", n, 0, ["公安"])),
  row("c", 1, 1, ["食药监"]),
  row("c", 2, 0, ["食药监"]),
];

describe("a third party's sample", () => {
  it("gives the published project score and rate", () => {
    const { score, quota, rate, projects } = scoreSample(rows);
    expect(score.toFixed(3)).toBe("2.467");
    expect(quota).toBe(3);
    expect(((rate ?? 0) * 100).toFixed(2)).toBe("82.22");
    expect(projects.get("公共安全体系")).toEqual({ score, quota, rate });
  });
  it("gives the fire brigade's rate, though rows are shared with others", () => {
    const byUnit = scoreSampleBy(rows, ({ departments }) => departments);
    expect(((byUnit.get("消防")?.rate ?? 0) * 100).toFixed(2)).toBe("96.67");
    expect(byUnit.get("政务办")).toMatchObject({ score: 0.9, quota: 1, rate: 0.9 });
    expect(byUnit.get("公安")?.rate).toBe(1);
    expect(byUnit.get("食药监")?.rate).toBe(0.5);
  });
  it("counts sub-items instead of assuming their number", () => {
    expect(scoreSample([])).toMatchObject({ score: 0, quota: 0, rate: null });
    const other = { ...row("a", 1, 0.5, []), projectId: "另一项目" };
    expect(scoreSample([...rows, other])).toMatchObject({ quota: 4 });
    expect(scoreSample([...rows].reverse())).toEqual(scoreSample(rows));
  });
});
