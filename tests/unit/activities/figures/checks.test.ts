import { describe, expect, it } from "vitest";
import { findingLabels } from "@/lib/activities/figures/checks/labels";
import {
  checkAfterPeriod,
  checkAsOf,
  checkFigure,
  checkGrowth,
  checkProduct,
  checkRate,
  checkSum,
  ratio,
  toneOf,
  unitCost,
  wilson,
} from "@/lib/activities/figures/checks/rules";
import { sumByKind, sumFigures } from "@/lib/activities/figures/sums/rules";
import type { FigureValue } from "@/lib/activities/figures/types";
import { yearPeriod } from "@/lib/platform/dates";

const exact = (value: string, unit: string): FigureValue => ({ value, qualifier: "exact", unit });
const half: FigureValue = { value: null, qualifier: "more_than_half", unit: "万人次" };

describe("the checks of the five reports (domain rule §9.7)", () => {
  it("S4-59: 114 × 150 × 12 is 20.52万元", () => {
    expect(checkProduct(["114", "150", "12"], "元", exact("20.52", "万元"))).toMatchObject({
      code: "product_matches",
      computed: { value: "205200", unit: "元" },
    });
    expect(checkProduct(["114", "150", "11"], "元", exact("20.52", "万元"))?.code).toBe("product_differs");
    expect(checkProduct(["114"], "人", exact("20.52", "万元"))).toBeNull();
  });
  it("S4-51, S4-54: 3 and 4 万元 each", () => {
    expect(unitCost(exact("84", "万元"), exact("28", "个"))).toMatchObject({ each: { value: "3", unit: "万元" } });
    expect(unitCost(exact("64", "万元"), exact("16", "个"))).toMatchObject({ each: { value: "4" } });
    expect(unitCost(exact("64", "万元"), { value: "16", qualifier: "over", unit: "个" })).toBeNull();
    expect(unitCost(exact("64", "万元"), exact("0", "个"))).toBeNull();
  });
  it("S4-45: 30 of 50 is 60%, and 过半 is no number", () => {
    expect(ratio(exact("30", "万人次"), exact("50", "万人次"))).toMatchObject({
      figure: { value: "60", qualifier: "exact", unit: "%" },
    });
    expect(ratio(exact("300000", "人次"), exact("50", "万人次"))).toMatchObject({ figure: { value: "60" } });
    expect(ratio(half, exact("25", "万人次"))).toEqual({ kind: "none", reason: "range" });
    expect(ratio(exact("30", "人"), { value: "50", qualifier: "over", unit: "人" })).toEqual({
      kind: "none",
      reason: "range",
    });
    expect(ratio({ value: "30", qualifier: "over", unit: "人" }, exact("50", "人"))).toMatchObject({
      figure: { value: "60", qualifier: "over" },
    });
    expect(ratio(exact("30", "人"), exact("50", "次"))).toEqual({ kind: "none", reason: "units_differ" });
    expect(ratio(exact("30", "人"), exact("0", "人"))).toEqual({ kind: "none", reason: "zero_base" });
    expect(ratio(exact("18", "项"), exact("18", "项"))).toMatchObject({ figure: { value: "100" } });
  });
  it("S5-07, S5-08: growth", () => {
    expect(checkGrowth("17.91", "2.86", "19")).toEqual({ code: "growth_matches", computed: "19", stated: "19" });
    expect(checkGrowth("17.91", "2.86", "19.5")?.code).toBe("growth_differs");
  });
  it("S4-05: a percentage without n is a warning, with n it gets its interval", () => {
    const finding = checkRate(exact("100", "%"), null);
    expect(finding?.code).toBe("rate_without_sample");
    expect(finding && toneOf(finding)).toBe("warning");
    expect(checkRate(exact("100", "%"), 20)).toMatchObject({ low: "83.9", high: "100.0", sample: 20 });
    expect(checkRate(exact("100", "次"), null)).toBeNull();
  });
  it("S4-45, S4-37: as-of dates and events after the period", () => {
    const year = yearPeriod(2011);
    expect(checkAsOf("2011-06-30", year)).toMatchObject({ code: "as_of_before_period_end", periodEnd: "2011-12-31" });
    expect(checkAsOf("2011-12-31", year)).toBeNull();
    expect(checkAfterPeriod({ date: "2012-01-08", precision: "day" }, year)?.code).toBe("after_period");
    expect(checkAfterPeriod({ date: "2011-12-23", precision: "day" }, year)).toBeNull();
    expect(checkAfterPeriod({ date: "2011-12-31", precision: "year" }, year)).toBeNull();
  });
  it("says what one figure lacks", () => {
    expect(checkFigure(half).map(({ code }) => code)).toEqual(["range_not_a_number"]);
    expect(checkFigure(exact("1.05", "")).map(({ code }) => code)).toEqual(["unit_missing"]);
    expect(checkFigure(exact("84", "次"))).toEqual([]);
  });
  it("compares a stated total with the ledger", () => {
    const of = (id: string, value: string, kind: "paid" | "obtained") => ({
      id,
      activityId: id,
      departmentId: "bureau",
      figure: { ...exact(value, "万元"), moneyKind: kind },
    });
    const paid = [of("a", "84", "paid"), of("b", "64", "paid"), of("c", "20.52", "paid")];
    expect(checkSum(sumFigures(paid), exact("168.52", "万元"))?.code).toBe("sum_matches");
    expect(checkSum(sumFigures(paid), { value: "170", qualifier: "approx_below", unit: "万元" })?.code).toBe(
      "sum_matches",
    );
    expect(checkSum(sumFigures(paid), exact("568.52", "万元"))?.code).toBe("sum_differs");
    expect(sumByKind([...paid, of("d", "400", "obtained")])).toHaveLength(2);
  });
  it("has words for a placeholder in both languages", () => {
    const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const { zh, en } of Object.values(findingLabels)) expect(names(zh)).toEqual(names(en));
  });
});

describe("wilson (domain §4)", () => {
  it.each([
    [156, 160, "97.5", "93.7", "99.0"] /* 93.749 %: 93.8 would be rounded twice */,
    [20, 20, "100.0", "83.9", "100.0"],
    [300, 300, "100.0", "98.7", "100.0"],
    [0, 20, "0.0", "0.0", "16.1"],
  ])("%i of %i", (hits, sample, rate, low, high) => expect(wilson(hits, sample)).toEqual({ rate, low, high, sample }));
  it("refuses impossible samples", () => {
    expect(wilson(1, 0)).toBeNull();
    expect(wilson(5, 4)).toBeNull();
    expect(wilson(1, 2.5)).toBeNull();
  });
});
