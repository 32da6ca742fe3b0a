import {
  addTallies,
  contributionsOf,
  type Entry,
  openTally,
  plant,
  type Reading,
  type Settled,
  settle,
  type Tally,
} from "@/lib/activities/figures/aggregates/rules";
import {
  compare,
  fromDecimal,
  isDecimal,
  multiply,
  shift,
  toDecimal,
  zero,
} from "@/lib/activities/figures/decimals/rules";
import { shareOf, takesPart } from "@/lib/activities/figures/joint/rules";
import { hasNumber } from "@/lib/activities/figures/rules";
import type {
  BesidePart,
  Contribution,
  CountedPart,
  FigureValue,
  SkippedPart,
  SumFlag,
  SumOptions,
  SumQualifier,
  SumRefusal,
  SumResult,
} from "@/lib/activities/figures/types";
import { isMoneyUnit, isOccasionUnit, isRateUnit, readUnit, writeUnit } from "@/lib/activities/figures/units/rules";

type Numbered = Contribution & {
  readonly figure: FigureValue & { readonly value: string; readonly qualifier: SumQualifier };
};

function isNumbered(contribution: Contribution): contribution is Numbered {
  const { value, qualifier } = contribution.figure;
  return value !== null && hasNumber(qualifier) && isDecimal(value);
}

type Target = { readonly unit: string; readonly exponent: number; readonly moneyKind: FigureValue["moneyKind"] };

/** The unit in which all the numbers can stand, or the reason why they cannot be added. */
function commonUnit(numbered: readonly Numbered[], mixUnits: boolean): Target | SumRefusal {
  const texts = [...new Set(numbered.map(({ figure }) => figure.unit))].sort();
  const read = texts.map(readUnit);
  const bases = [...new Set(read.map(({ base }) => base))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kinds = [
    ...new Set(numbered.map(({ figure }) => (isMoneyUnit(figure.unit) ? (figure.moneyKind ?? null) : null))),
  ];
  if (bases.length > 1) {
    const occasions = texts.every(isOccasionUnit);
    if (!occasions) return { kind: "refused", reason: "units_differ", found: texts };
    if (!mixUnits) return { kind: "refused", reason: "occasions_and_attendances", found: texts };
    return { unit: bases.join("/"), exponent: 0, moneyKind: null };
  }
  if (numbered.length > 1 && texts.some(isRateUnit)) return { kind: "refused", reason: "rates", found: texts };
  if (kinds.length > 1) {
    return { kind: "refused", reason: "money_kinds_differ", found: kinds.map((kind) => kind ?? "unstated").sort() };
  }
  const exponent = Math.max(0, ...read.map((unit) => unit.exponent));
  const unit = texts.length === 1 ? texts[0] : writeUnit({ base: bases[0] ?? "", exponent });
  return { unit: unit ?? "", exponent, moneyKind: kinds[0] ?? null };
}

function readInto(entry: Entry, target: Target): Entry {
  const read = ({ contribution }: Reading): Reading => {
    if (!isNumbered(contribution)) return { contribution, tally: null };
    const { value, unit, qualifier } = contribution.figure;
    const exponent = readUnit(unit).exponent - target.exponent;
    return { contribution, tally: { value: shift(toDecimal(value), exponent), qualifier } };
  };
  return { ...entry, own: entry.own.map(read), details: entry.details.map((detail) => readInto(detail, target)) };
}

type Ledger = {
  tally: Tally;
  open: boolean;
  counted: CountedPart[];
  beside: BesidePart[];
  skipped: SkippedPart[];
  flags: SumFlag[];
};

const one = toDecimal("1");

/** Books what one settled entry brings for the units asked: all of it, or the agreed shares of its parts. */
function book(ledger: Ledger, settled: Settled, departments: SumOptions["departments"]): void {
  const beside = settled.beside.filter((contribution) => takesPart(contribution, departments));
  const shares = settled.parts.map((part) => shareOf(part.contribution, departments));
  const all = shares.every((share) => compare(share, one) === 0) && beside.length === settled.beside.length;
  if (all) ledger.tally = addTallies(ledger.tally, settled.tally);
  ledger.open ||= all ? settled.open : beside.length > 0;
  settled.parts.forEach((part, index) => {
    const { id, activityId } = part.contribution;
    const share = shares[index] ?? zero;
    if (compare(share, zero) === 0) {
      const listed = takesPart(part.contribution, departments);
      if (listed) ledger.skipped.push({ id, activityId, reason: "joint_without_share" });
      return;
    }
    const value = multiply(part.value, share);
    if (!all) ledger.tally = addTallies(ledger.tally, { value, qualifier: part.qualifier });
    const { qualifier, as } = part;
    ledger.counted.push({ id, activityId, value: fromDecimal(value), qualifier, share: fromDecimal(share), as });
  });
  ledger.beside.push(...beside.map(({ id, activityId, figure }) => ({ id, activityId, figure })));
  ledger.skipped.push(...settled.skipped);
  ledger.flags.push(...settled.flags);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Adds the figures of one metric. Give whole families (an aggregate with all its details): then nothing
 * counts twice, the units of a joint activity add up to the city exactly, and the order does not matter.
 */
export function sumFigures(contributions: readonly Contribution[], options: SumOptions = {}): SumResult {
  const sorted = [...contributions].sort(byId);
  const { departments } = options;
  const roots = plant(sorted);
  const reached = new Set(roots.flatMap(contributionsOf));
  const trees = roots.filter((root) => contributionsOf(root).some((item) => takesPart(item, departments)));
  const target = commonUnit(trees.flatMap(contributionsOf).filter(isNumbered), options.mixUnits ?? false);
  if ("kind" in target) return target;

  const ledger: Ledger = { tally: null, open: false, counted: [], beside: [], skipped: [], flags: [] };
  for (const tree of trees) book(ledger, settle(readInto(tree, target)), departments);
  for (const item of sorted) {
    if (!reached.has(item) && takesPart(item, departments)) {
      ledger.skipped.push({ id: item.id, activityId: item.activityId, reason: "detail_cycle" });
    }
  }
  return conclude(ledger, target, sorted);
}

function conclude(ledger: Ledger, target: Target, contributions: readonly Contribution[]): SumResult {
  const parts = {
    counted: ledger.counted.sort(byId),
    beside: ledger.beside.sort(byId),
    skipped: ledger.skipped.sort(byId),
    flags: ledger.flags,
  };
  const tally = openTally(ledger.tally, ledger.open);
  if (tally) {
    const counted = new Set(parts.counted.map(({ id }) => id));
    const sources = contributions.filter(({ id }) => counted.has(id));
    const only = parts.counted.length === 1 && parts.beside.length === 0 ? sources[0]?.figure : undefined;
    const value = fromDecimal(tally.value);
    const same = only && only.qualifier === tally.qualifier && only.value !== null && sameValue(only.value, value);
    const figure = {
      value,
      qualifier: tally.qualifier,
      unit: target.unit,
      moneyKind: target.moneyKind,
      wording: same ? (only.wording ?? null) : null,
    };
    const dates = sources.flatMap(({ asOf }) => (asOf ? [asOf] : [])).sort();
    return { kind: "total", figure, asOf: dates.at(-1) ?? null, ...parts };
  }
  const [first, ...others] = parts.beside;
  if (!first) return { kind: "empty", ...parts };
  const alike = others.every(({ figure }) => figure.qualifier === first.figure.qualifier);
  const figure: FigureValue =
    others.length === 0
      ? first.figure
      : {
          value: null,
          qualifier: alike ? first.figure.qualifier : "uncounted",
          unit: first.figure.unit,
        };
  return { kind: "uncounted", figure, ...parts };
}

function sameValue(a: string, b: string): boolean {
  return compare(toDecimal(a), toDecimal(b)) === 0;
}

/**
 * The sums that can be made when one cannot: by unit and kind of money, in stable order.
 * A family stands with the unit of its first numbered figure.
 */
export function sumByKind(contributions: readonly Contribution[], options: SumOptions = {}): SumResult[] {
  const groups = new Map<string, Contribution[]>();
  for (const root of plant([...contributions].sort(byId))) {
    const family = contributionsOf(root);
    const figure = (family.find(isNumbered) ?? family[0])?.figure;
    if (!figure) continue;
    const key = `${readUnit(figure.unit).base}|${isMoneyUnit(figure.unit) ? (figure.moneyKind ?? "") : ""}`;
    groups.set(key, [...(groups.get(key) ?? []), ...family]);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => sumFigures(groups.get(key) ?? [], options)).filter((result) => result.kind !== "empty");
}
