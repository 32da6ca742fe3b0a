import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, fromDecimal, toDecimal, zero } from "@/lib/activities/figures/decimals/rules";
import { sharesHold } from "@/lib/activities/figures/joint/rules";
import { figureErrors, latestFigure, occurrencesOf } from "@/lib/activities/figures/rules";
import { sumByKind, sumFigures } from "@/lib/activities/figures/sums/rules";
import type { Contribution, FigureValue, MoneyKind, Qualifier, SumResult } from "@/lib/activities/figures/types";
import { formatFigure } from "@/lib/activities/figures/wording/rules";

let serial = 0;
function entry(
  value: string | null,
  qualifier: Qualifier,
  unit: string,
  more: Partial<Contribution> & { moneyKind?: MoneyKind; wording?: string } = {},
): Contribution {
  serial += 1;
  const { moneyKind, wording, ...rest } = more;
  const id = rest.id ?? `f${String(serial).padStart(4, "0")}`;
  return { activityId: id, departmentId: "host", figure: { value, qualifier, unit, moneyKind, wording }, ...rest, id };
}
const exact = (value: string, unit: string, more = {}) => entry(value, "exact", unit, more);
function print(result: SumResult): string {
  return result.kind === "total" || result.kind === "uncounted" ? formatFigure(result.figure, "zh-CN") : result.kind;
}
const pick = (result: SumResult) =>
  result.kind === "total" ? [result.figure.value, result.figure.qualifier] : result.kind;

describe("sums of the five reports", () => {
  it("S1-15, S2-21, S3-17, S5-24: one figure keeps its own words", () => {
    expect(print(sumFigures([entry("30", "approx_below", "万元", { moneyKind: "invested" })]))).toBe("近30万元");
    expect(print(sumFigures([entry("1000", "approx_below", "人次", { wording: "近千人次" })]))).toBe("近千人次");
    expect(print(sumFigures([entry("700", "over", "名", { wording: "七百余名" })]))).toBe("七百余名");
    expect(print(sumFigures([entry("2000", "over", "人", { wording: "多" })]))).toBe("2000多人");
  });
  it("S3-30: 次 and 人次 are added only on request", () => {
    const all = [
      exact("108", "次"),
      exact("585", "人次"),
      exact("678", "次"),
      entry("700", "over", "次", { wording: "多" }),
    ];
    expect(sumFigures(all)).toMatchObject({
      kind: "refused",
      reason: "occasions_and_attendances",
      found: ["人次", "次"],
    });
    const mixed = sumFigures(all, { mixUnits: true });
    expect(mixed).toMatchObject({ figure: { value: "2071", qualifier: "over", unit: "次/人次" } });
    expect(sumFigures([...all, exact("3", "份")], { mixUnits: true })).toMatchObject({ reason: "units_differ" });
  });
  it("S4-19, S4-30: teams and people", () => {
    const meet = (value: string) => exact(value, "个", { activityId: "meet" });
    expect(pick(sumFigures([meet("33"), meet("36")]))).toEqual(["69", "exact"]);
    expect(pick(sumFigures(["20", "30", "27", "38"].map((n) => exact(n, "支"))))).toEqual(["115", "exact"]);
    const people = ["200", "500", "480", "1000"].map((n) => entry(n, "over", "人", { wording: "余" }));
    expect(print(sumFigures(people))).toBe("2180余人");
  });
  it("S4-61: kinds of money stay apart", () => {
    const money = (value: string, moneyKind: MoneyKind) => exact(value, "万元", { moneyKind });
    const all = [money("84", "paid"), money("64", "paid"), money("20.52", "paid"), money("400", "obtained")];
    expect(sumFigures(all)).toEqual({ kind: "refused", reason: "money_kinds_differ", found: ["obtained", "paid"] });
    expect(sumByKind(all).map(pick)).toEqual([
      ["400", "exact"],
      ["168.52", "exact"],
    ]);
    expect(sumFigures([money("84", "paid"), exact("1", "万元")])).toMatchObject({ found: ["paid", "unstated"] });
    expect(sumFigures([money("84", "paid"), exact("205200", "元", { moneyKind: "paid" })])).toMatchObject({
      figure: { value: "104.52", unit: "万元", moneyKind: "paid" },
    });
  });
  it("S4-46, S2-10: 过半 and 经常 never become numbers", () => {
    const half = entry(null, "more_than_half", "万人次");
    const often = entry(null, "uncounted", "次", { wording: "经常" });
    expect(print(sumFigures([half]))).toBe("过半");
    expect(print(sumFigures([often]))).toBe("经常");
    const venues = sumFigures([exact("30", "万人次"), half]);
    expect(venues).toMatchObject({ figure: { value: "30", qualifier: "at_least" }, beside: [{ figure: half.figure }] });
    expect(pick(sumFigures([exact("3", "次"), often]))).toEqual(["3", "at_least"]);
    expect(pick(sumFigures([entry("3", "over", "次"), often]))).toEqual(["3", "over"]);
    expect(sumFigures([])).toMatchObject({ kind: "empty" });
  });
  it("mixes qualifiers by the rule of the field", () => {
    const mix = (...all: [string, Qualifier][]) => pick(sumFigures(all.map(([value, q]) => entry(value, q, "次"))));
    expect(mix(["5", "exact"], ["10", "over"])).toEqual(["15", "over"]);
    expect(mix(["5", "at_least"], ["10", "exact"])).toEqual(["15", "at_least"]);
    expect(mix(["5", "at_least"], ["10", "over"])).toEqual(["15", "over"]);
    expect(mix(["30", "approx_below"], ["5", "exact"])).toEqual(["35", "approx"]);
    expect(mix(["30", "approx_below"], ["5", "over"])).toEqual(["35", "approx"]);
    expect(mix(["0.1", "exact"], ["0.2", "exact"])).toEqual(["0.3", "exact"]);
  });
  it("does not add rates, and takes 名 for 人", () => {
    expect(sumFigures([exact("100", "%"), exact("97.5", "%")])).toMatchObject({ kind: "refused", reason: "rates" });
    expect(pick(sumFigures([exact("100", "%")]))).toEqual(["100", "exact"]);
    expect(sumFigures([exact("3", "名"), exact("4", "人")])).toMatchObject({ figure: { value: "7", unit: "人" } });
    expect(sumFigures([exact("3", "名"), exact("4", "名")])).toMatchObject({ figure: { unit: "名" } });
    expect(sumFigures([exact("3", "份"), exact("4", "封")])).toMatchObject({ reason: "units_differ" });
  });
});

describe("aggregates and their details", () => {
  const details = (count: number, aggregateId = "aggregate") =>
    Array.from({ length: count }, () => exact("1", "次", { aggregateId }));
  const withDetails = (aggregate: Contribution, list: readonly Contribution[]) => sumFigures([aggregate, ...list]);
  const five = exact("5", "次", { id: "aggregate" });
  const overTen = entry("10", "over", "次", { id: "aggregate" });

  it("S1-09: five meetings stay five until a sixth is found", () => {
    expect(pick(withDetails(five, []))).toEqual(["5", "exact"]);
    expect(pick(withDetails(five, details(3)))).toEqual(["5", "exact"]);
    const full = withDetails(five, details(5));
    expect(full).toMatchObject({
      figure: { value: "5" },
      flags: [],
      skipped: [{ id: "aggregate", reason: "replaced_by_details" }],
    });
    expect(withDetails(five, details(6))).toMatchObject({
      figure: { value: "6", qualifier: "exact" },
      flags: [{ code: "details_exceed_aggregate", activityId: "aggregate", aggregate: "5", details: "6" }],
    });
  });
  it("S2-20: 10余次 keeps its 余 until the details go beyond", () => {
    expect(pick(withDetails(overTen, details(3)))).toEqual(["10", "over"]);
    expect(pick(withDetails(overTen, details(10)))).toEqual(["10", "over"]);
    expect(withDetails(overTen, details(12))).toMatchObject({
      figure: { value: "12", qualifier: "at_least" },
      flags: [],
    });
  });
  it("keeps 近 while the details are fewer and gives way when they are not", () => {
    const near = entry("1000", "approx_below", "人次", { id: "aggregate" });
    const some = (value: string) => [exact(value, "人次", { aggregateId: "aggregate" })];
    expect(pick(withDetails(near, some("900")))).toEqual(["1000", "approx_below"]);
    expect(withDetails(near, some("1000"))).toMatchObject({
      figure: { value: "1000", qualifier: "exact" },
      flags: [{}],
    });
  });
  it("turns 经常 into 以上 once details are known", () => {
    const often = entry(null, "uncounted", "次", { id: "aggregate", wording: "经常" });
    expect(pick(withDetails(often, details(3)))).toEqual(["3", "at_least"]);
  });
  it("lets a detail without a number lie within its aggregate", () => {
    const vague = entry(null, "uncounted", "次", { id: "vague", aggregateId: "aggregate" });
    expect(withDetails(five, [vague])).toMatchObject({
      figure: { value: "5", qualifier: "exact" },
      beside: [],
      skipped: [{ id: "vague", reason: "covered_by_aggregate" }],
    });
  });
  it("reckons details of details", () => {
    const quarter = exact("3", "次", { id: "quarter", aggregateId: "aggregate" });
    expect(pick(withDetails(overTen, [quarter, ...details(2, "quarter")]))).toEqual(["10", "over"]);
    expect(pick(withDetails(five, [quarter, ...details(4, "quarter"), ...details(2)]))).toEqual(["6", "exact"]);
  });
  it("counts details alone when the aggregate is not among what is asked, and refuses to lose a cycle silently", () => {
    expect(pick(sumFigures(details(2)))).toEqual(["2", "exact"]);
    const a = exact("1", "次", { id: "a", aggregateId: "b" });
    const b = exact("1", "次", { id: "b", aggregateId: "a" });
    expect(sumFigures([a, b])).toMatchObject({
      kind: "empty",
      skipped: [{ reason: "detail_cycle" }, { reason: "detail_cycle" }],
    });
  });
  it("counts occurrences the same way", () => {
    const meeting = { departmentId: "host", unit: "次", qualifier: "exact" as const };
    const total = occurrencesOf({ ...meeting, id: "total", occurrences: 3 });
    const detail = occurrencesOf({ ...meeting, id: "first", occurrences: 1, aggregateId: "total" });
    expect(pick(sumFigures([total, detail]))).toEqual(["3", "exact"]);
    expect(occurrencesOf({ ...meeting, id: "x", occurrences: null }).figure).toMatchObject({
      value: null,
      qualifier: "uncounted",
    });
  });
});

const qualifier = fc.constantFrom<Qualifier>("exact", "exact", "over", "at_least", "approx_below", "uncounted");
const units = ["a", "b", "c"];
const amount = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 99 }))
  .map(([n, f]) => `${n}.${String(f).padStart(2, "0")}`);
const shares = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 3 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const cuts = parts.map((part) => Math.floor((part * 1000) / parts.reduce((a, b) => a + b, 0)));
    const missing = 1000 - cuts.reduce((a, b) => a + b, 0);
    return cuts.map((cut, i) => ({
      departmentId: units[i] ?? "a",
      share: ((cut + (i === 0 ? missing : 0)) / 1000).toFixed(3),
    }));
  });
const unagreed = fc.constant([
  { departmentId: "a", share: null },
  { departmentId: "b", share: null },
]);
/** Entries of which each may be a detail of an earlier one: any forest of aggregates. */
const ledger = fc
  .array(
    fc.record({
      amount,
      qualifier,
      host: fc.constantFrom(...units),
      parent: fc.option(fc.nat()),
      shares: fc.option(fc.oneof(shares, unagreed)),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map((row, index): Contribution => {
      const parent = row.parent === null || index === 0 ? null : `e${row.parent % index}`;
      const figure: FigureValue = {
        value: row.qualifier === "uncounted" ? null : row.amount,
        qualifier: row.qualifier,
        unit: "人次",
      };
      return {
        id: `e${index}`,
        activityId: `e${index}`,
        departmentId: row.host,
        figure,
        aggregateId: parent,
        shares: row.shares ?? undefined,
      };
    }),
  );
const amountOf = (result: SumResult) => (result.kind === "total" ? toDecimal(result.figure.value) : zero);

describe("laws of the sum", () => {
  it("does not depend on the order", () => {
    fc.assert(
      fc.property(
        ledger.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(sumFigures(shuffled)).toEqual(sumFigures(list));
        },
      ),
    );
  });
  it("does not depend on the grouping of families", () => {
    fc.assert(
      fc.property(ledger, fc.nat(), (list, seed) => {
        const rootOf = (item: Contribution): string => {
          const parent = list.find(({ id }) => id === item.aggregateId);
          return parent ? rootOf(parent) : item.id;
        };
        const left = list.filter((item) => (Number(rootOf(item).slice(1)) + seed) % 2 === 0);
        const parts = [left, list.filter((item) => !left.includes(item))].map((part) => sumFigures(part));
        const again = parts.flatMap((part, i) =>
          part.kind === "total" && part.figure.qualifier !== "approx"
            ? [entry(part.figure.value, part.figure.qualifier, "人次", { id: `g${i}` })]
            : [],
        );
        expect(compare(amountOf(sumFigures(list)), parts.map(amountOf).reduce(add))).toBe(0);
        if (again.length === 2) expect(pick(sumFigures(again))).toEqual(pick(sumFigures(list)));
      }),
    );
  });
  it("never falls below an aggregate, and never when a detail is added", () => {
    fc.assert(
      fc.property(ledger, amount, fc.nat(), (list, value, at) => {
        fc.pre(list.length > 0);
        const aggregateId = list[at % list.length]?.id ?? "";
        const more = [...list, exact(value, "人次", { id: "new", aggregateId })];
        expect(compare(amountOf(sumFigures(more)), amountOf(sumFigures(list)))).toBeGreaterThanOrEqual(0);
        for (const item of list.filter((one) => one.figure.value !== null)) {
          expect(compare(amountOf(sumFigures(list)), toDecimal(item.figure.value ?? "0"))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
  it("gives parts that add up to the sum exactly", () => {
    fc.assert(
      fc.property(ledger, (list) => {
        const result = sumFigures(list);
        if (result.kind !== "total") return;
        const parts = result.counted.map(({ value }) => toDecimal(value)).reduce(add, zero);
        expect(fromDecimal(parts)).toBe(result.figure.value);
        const seen = [...result.counted, ...result.beside, ...result.skipped].map(({ id }) => id).sort();
        expect(seen).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });
  it("gives the units together exactly what the city has", () => {
    fc.assert(
      fc.property(ledger, (list) => {
        const each = units.map((unit) => amountOf(sumFigures(list, { departments: new Set([unit]) })));
        expect(fromDecimal(each.reduce(add))).toBe(fromDecimal(amountOf(sumFigures(list))));
        const together = sumFigures(list, { departments: new Set(units) });
        expect(pick(together)).toEqual(pick(sumFigures(list)));
      }),
    );
  });
});

describe("joint activities", () => {
  const joint = (agreed: [string, string | null][]) =>
    entry("500", "over", "人", {
      departmentId: "host",
      shares: agreed.map(([departmentId, share]) => ({ departmentId, share })),
    });
  const asked = (item: Contribution, ...departments: string[]) =>
    sumFigures([item], { departments: new Set(departments) });
  it("counts once in the city and by agreed share in each unit", () => {
    const item = joint([
      ["host", "0.6"],
      ["guest", "0.4"],
    ]);
    expect(pick(sumFigures([item]))).toEqual(["500", "over"]);
    expect(pick(asked(item, "guest"))).toEqual(["200", "over"]);
    expect(pick(asked(item, "host", "guest"))).toEqual(["500", "over"]);
    expect(asked(item, "other").kind).toBe("empty");
  });
  it("gives the host all of it where nothing was agreed; the others list it", () => {
    const item = joint([
      ["host", null],
      ["guest", null],
    ]);
    expect(pick(asked(item, "host"))).toEqual(["500", "over"]);
    expect(asked(item, "guest")).toMatchObject({ kind: "empty", skipped: [{ reason: "joint_without_share" }] });
  });
  it("takes shares only when they make a whole", () => {
    expect(
      sharesHold([
        { departmentId: "a", share: "0.5" },
        { departmentId: "b", share: "0.5" },
      ]),
    ).toBe(true);
    expect(
      sharesHold([
        { departmentId: "a", share: "0.5" },
        { departmentId: "b", share: "0.4" },
      ]),
    ).toBe(false);
    expect(
      sharesHold([
        { departmentId: "a", share: "1.5" },
        { departmentId: "b", share: "-0.5" },
      ]),
    ).toBe(false);
    expect(sharesHold([])).toBe(false);
  });
  it("is not disturbed by another unit's figures", () => {
    const other = exact("3", "份", { departmentId: "other" });
    expect(pick(sumFigures([joint([]), other], { departments: new Set(["host"]) }))).toEqual(["500", "over"]);
  });
});

describe("single figures", () => {
  it("finds the latest by as-of date", () => {
    const list = [
      { id: "a", asOf: "2011-06-30" },
      { id: "b", asOf: "2011-12-31" },
      { id: "c", asOf: null },
    ];
    expect(latestFigure(list)?.id).toBe("b");
    expect(latestFigure([...list].reverse())?.id).toBe("b");
    expect(latestFigure([])).toBeNull();
  });
  it("says what is missing", () => {
    expect(figureErrors({ value: null, qualifier: "exact", unit: "次" })).toEqual({ value: "required" });
    expect(figureErrors({ value: "12a", qualifier: "exact", unit: "" })).toEqual({
      value: "not_a_number",
      unit: "required",
    });
    expect(figureErrors({ value: "12.5", qualifier: "more_than_half", unit: "万人次" })).toEqual({
      value: "no_number_allowed",
    });
    expect(figureErrors({ value: "30", qualifier: "approx_below", unit: "万元" })).toEqual({ moneyKind: "required" });
    expect(figureErrors({ value: "30", qualifier: "over", unit: "人", moneyKind: "paid" })).toEqual({
      moneyKind: "not_money",
    });
    expect(figureErrors({ value: null, qualifier: "uncounted", unit: "次" })).toEqual({});
  });
});
