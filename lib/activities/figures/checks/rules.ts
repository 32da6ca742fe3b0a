import type { FigureFinding, FindingTone, RateInterval, RatioResult } from "@/lib/activities/figures/checks/types";
import {
  compare,
  type Decimal,
  divide,
  fromDecimal,
  multiply,
  round,
  shift,
  subtract,
  toDecimal,
} from "@/lib/activities/figures/decimals/rules";
import { hasNumber } from "@/lib/activities/figures/rules";
import type { FigureValue, SumQualifier, SumResult } from "@/lib/activities/figures/types";
import { readUnit } from "@/lib/activities/figures/units/rules";
import { type CivilDate, type DatedSpan, type Period, periodOf } from "@/lib/platform/dates";

type Counted = { readonly amount: Decimal; readonly base: string; readonly qualifier: SumQualifier };

function read(figure: FigureValue): Counted | null {
  if (figure.value === null || !hasNumber(figure.qualifier)) return null;
  const unit = readUnit(figure.unit);
  return { amount: shift(toDecimal(figure.value), unit.exponent), base: unit.base, qualifier: figure.qualifier };
}

/**
 * `part / whole` in per cent, rounded to `places`: 30 of 50 万人次 is 60% (S4-45); 达 75余 of 100 is 75余%.
 * No percentage comes of 过半 or of a whole that is only bounded from below; of a vague whole comes 约.
 */
export function ratio(part: FigureValue, whole: FigureValue, places = 1): RatioResult {
  if (part.qualifier === "more_than_half" || whole.qualifier === "more_than_half")
    return { kind: "none", reason: "range" };
  const top = read(part);
  const bottom = read(whole);
  if (!top || !bottom) return { kind: "none", reason: "not_counted" };
  if (top.base !== bottom.base) return { kind: "none", reason: "units_differ" };
  if (bottom.qualifier === "over" || bottom.qualifier === "at_least") return { kind: "none", reason: "range" };
  const qualifier = bottom.qualifier === "exact" ? top.qualifier : "approx";
  const percent = divide(shift(top.amount, 2), bottom.amount, places);
  if (!percent) return { kind: "none", reason: "zero_base" };
  return { kind: "ratio", figure: { value: fromDecimal(percent), qualifier, unit: "%" } };
}

/** Does the stated total equal the product of the factors? 114 × 150 × 12 元 is 20.52万元 (S4-59). */
export function checkProduct(factors: readonly string[], unit: string, stated: FigureValue): FigureFinding | null {
  const claimed = read(stated);
  const base = readUnit(unit);
  if (!claimed || claimed.base !== base.base) return null;
  const product = factors.map(toDecimal).reduce(multiply, toDecimal("1"));
  const computed: FigureValue = { value: fromDecimal(product), qualifier: "exact", unit };
  const same = statedHolds(claimed, shift(product, base.exponent));
  return { code: same ? "product_matches" : "product_differs", computed, stated };
}

/** Does the stated total agree with the sum that the ledger gives? Null when there is no sum to compare. */
export function checkSum(sum: SumResult, stated: FigureValue): FigureFinding | null {
  const claimed = read(stated);
  if (sum.kind !== "total" || !claimed) return null;
  const own = read(sum.figure);
  if (!own || own.base !== claimed.base) return null;
  const same = own.qualifier === "exact" ? statedHolds(claimed, own.amount) : compare(own.amount, claimed.amount) === 0;
  return { code: same ? "sum_matches" : "sum_differs", computed: sum.figure, stated };
}

/** "近 30" holds for anything from nine tenths of it up to 30; 余, 以上 have no upper edge worth testing. */
function statedHolds(stated: Counted, actual: Decimal): boolean {
  const order = compare(actual, stated.amount);
  switch (stated.qualifier) {
    case "exact":
      return order === 0;
    case "over":
      return order > 0;
    case "at_least":
      return order >= 0;
    case "approx_below":
      return order <= 0 && compare(actual, multiply(stated.amount, toDecimal("0.9"))) >= 0;
    case "approx":
      return compare(absolute(subtract(actual, stated.amount)), multiply(stated.amount, toDecimal("0.1"))) <= 0;
  }
}

function absolute(value: Decimal): Decimal {
  return value.digits < 0n ? { ...value, digits: -value.digits } : value;
}

/** Does "增长 19%" follow from 17.91 and an increase of 2.86? Compared at the places that the claim has (S5-07). */
export function checkGrowth(value: string, increase: string, statedPercent: string): FigureFinding | null {
  const stated = toDecimal(statedPercent);
  const base = subtract(toDecimal(value), toDecimal(increase));
  const computed = divide(shift(toDecimal(increase), 2), base, Math.max(stated.scale, 1));
  if (!computed) return null;
  const same = compare(round(computed, stated.scale), stated) === 0;
  return { code: same ? "growth_matches" : "growth_differs", computed: fromDecimal(computed), stated: statedPercent };
}

/** Cost of one: 84 万元 for 28 projects is 3 万元 each (S4-52). Null unless both are exact numbers. */
export function unitCost(total: FigureValue, count: FigureValue): FigureFinding | null {
  if (total.qualifier !== "exact" || count.qualifier !== "exact" || total.value === null) return null;
  const counted = read(count);
  const each = counted && divide(toDecimal(total.value), counted.amount, 4);
  if (!each) return null;
  return { code: "unit_cost", each: { ...total, value: fromDecimal(each), wording: null }, count };
}

const z = 1.959963984540054;

/** 95 % Wilson interval of `hits` out of `sample`, in per cent with one place: 20 of 20 is only ≥ 83.9 % (§4). */
export function wilson(hits: number, sample: number): RateInterval | null {
  if (!Number.isInteger(sample) || sample <= 0 || hits < 0 || hits > sample) return null;
  const rate = hits / sample;
  const spread = z * Math.sqrt((rate * (1 - rate)) / sample + (z * z) / (4 * sample * sample));
  const middle = rate + (z * z) / (2 * sample);
  const scale = 1 + (z * z) / sample;
  const percent = (part: number) => (Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10).toFixed(1);
  const low = percent((middle - spread) / scale);
  return { rate: percent(rate), low, high: percent((middle + spread) / scale), sample };
}

/** A percentage from a survey needs its n: without it a warning, with it the interval (S3-28, S4-05). */
export function checkRate(figure: FigureValue, sampleSize: number | null): FigureFinding | null {
  const rate = read(figure);
  if (rate?.base !== "%") return null;
  if (!sampleSize) return { code: "rate_without_sample", figure };
  const hits = Math.round((Number(fromDecimal(rate.amount)) / 100) * sampleSize);
  const interval = wilson(hits, sampleSize);
  return interval && { code: "rate_interval", low: interval.low, high: interval.high, sample: sampleSize };
}

/** A figure as of a day before the period ends stands in a report on the whole period: say so (S4-45). */
export function checkAsOf(asOf: CivilDate | null, period: Period): FigureFinding | null {
  if (!asOf || asOf < period.start || asOf >= period.end) return null;
  return { code: "as_of_before_period_end", asOf, periodEnd: period.end };
}

/** 期后事项: what began after the end of the period that the report is about (S4-37). */
export function checkAfterPeriod(span: DatedSpan, period: Period): FigureFinding | null {
  const happened = periodOf(span);
  if (!happened || happened.start <= period.end) return null;
  return { code: "after_period", date: happened.start, periodEnd: period.end };
}

/** What one figure by itself gives reason to say: a range that is no number (S4-44), a missing unit. */
export function checkFigure(figure: FigureValue): FigureFinding[] {
  const findings: FigureFinding[] = [];
  if (figure.qualifier === "more_than_half") findings.push({ code: "range_not_a_number", figure });
  if (figure.unit.trim() === "" && figure.value !== null) findings.push({ code: "unit_missing", figure });
  return findings;
}

const tones: Readonly<Partial<Record<FigureFinding["code"], FindingTone>>> = {
  product_matches: "passed",
  sum_matches: "passed",
  growth_matches: "passed",
  unit_cost: "info",
  rate_interval: "info",
  after_period: "info",
  range_not_a_number: "info",
};

export function toneOf(finding: FigureFinding): FindingTone {
  return tones[finding.code] ?? "warning";
}
