import { add, compare, type Decimal, fromDecimal, subtract, zero } from "@/lib/activities/figures/decimals/rules";
import type { Contribution, SkippedPart, SumFlag, SumQualifier } from "@/lib/activities/figures/types";

/** A running sum. None yet is `null`, which is not the same as zero. */
export type Tally = { readonly value: Decimal; readonly qualifier: SumQualifier } | null;

/** A contribution with its number in the unit of the sum; null where it has none (过半, 经常). */
export type Reading = { readonly contribution: Contribution; readonly tally: Tally };
/** An entry with its own readings and the entries that give its details. */
export type Entry = { readonly activityId: string; readonly own: Reading[]; readonly details: Entry[] };

export type Part = {
  readonly contribution: Contribution;
  readonly value: Decimal;
  readonly qualifier: SumQualifier;
  readonly as: "whole" | "remainder";
};
/** What an entry and its details come to. `open`: something without a number comes on top. */
export type Settled = {
  readonly tally: Tally;
  readonly open: boolean;
  readonly parts: readonly Part[];
  readonly beside: readonly Contribution[];
  readonly skipped: readonly SkippedPart[];
  readonly flags: readonly SumFlag[];
};

/** The entries as a forest of aggregates and their details; entries on a cycle have no root. */
export function plant(contributions: readonly Contribution[]): Entry[] {
  const entries = new Map<string, Entry>();
  const parentOf = new Map<string, string>();
  for (const contribution of contributions) {
    const { activityId, aggregateId } = contribution;
    const entry = entries.get(activityId) ?? { activityId, own: [], details: [] };
    entry.own.push({ contribution, tally: null });
    entries.set(activityId, entry);
    if (aggregateId && !parentOf.has(activityId)) parentOf.set(activityId, aggregateId);
  }
  const roots: Entry[] = [];
  for (const entry of entries.values()) {
    const parent = entries.get(parentOf.get(entry.activityId) ?? "");
    (parent?.details ?? roots).push(entry);
  }
  return roots;
}

/** Every contribution of an entry and of its details, at any depth. */
export function contributionsOf(entry: Entry): Contribution[] {
  return [...entry.own.map((reading) => reading.contribution), ...entry.details.flatMap(contributionsOf)];
}

const strength: Readonly<Record<SumQualifier, number>> = { exact: 0, at_least: 1, over: 2, approx_below: 3, approx: 3 };

/**
 * Domain rule §9.1: 近 added to anything is 约; else any 余 makes 余, since x = a and y > b give x + y > a + b,
 * and for the same reason 以上 + 余 is 余 and 以上 + an exact number is 以上.
 */
export function mixQualifiers(a: SumQualifier, b: SumQualifier): SumQualifier {
  if (strength[a] === 3 || strength[b] === 3) return "approx";
  return strength[a] >= strength[b] ? a : b;
}

/** Adds two running sums: associative, commutative, with `null` as the neutral element. */
export function addTallies(a: Tally, b: Tally): Tally {
  if (!a || !b) return a ?? b;
  return { value: add(a.value, b.value), qualifier: mixQualifiers(a.qualifier, b.qualifier) };
}

/** A number with something uncounted on top is "at least" that number. */
export function openTally(tally: Tally, open: boolean): Tally {
  return tally && open ? { ...tally, qualifier: mixQualifiers(tally.qualifier, "at_least") } : tally;
}

/** True when the aggregate says "more than" or "at least", so that no number of details can contradict it. */
function isLowerBound(qualifier: SumQualifier): boolean {
  return qualifier === "over" || qualifier === "at_least";
}

/**
 * The larger of an aggregate and the sum of its details (§9.1: details consume the aggregate).
 * "10余次" with 12 details is "12次以上"; an exact or 近 aggregate that is exceeded gives way and is flagged.
 */
export function consumeAggregate(
  aggregate: NonNullable<Tally>,
  details: NonNullable<Tally>,
): { readonly tally: NonNullable<Tally>; readonly exceeded: boolean } {
  const order = compare(details.value, aggregate.value);
  if (order < 0) return { tally: aggregate, exceeded: false };
  if (isLowerBound(aggregate.qualifier)) {
    if (order > 0)
      return { tally: { ...details, qualifier: mixQualifiers(details.qualifier, "at_least") }, exceeded: false };
    const stronger = details.qualifier === "over" ? details : aggregate;
    return { tally: stronger, exceeded: false };
  }
  const contradicts = order > 0 || details.qualifier === "over" || aggregate.qualifier === "approx_below";
  return contradicts ? { tally: details, exceeded: true } : { tally: aggregate, exceeded: false };
}

/** What is left of the aggregate's own figures once the details have used up their sum, in order of id. */
function leftOver(own: readonly Reading[], used: Decimal): { parts: Part[]; skipped: SkippedPart[] } {
  const parts: Part[] = [];
  const skipped: SkippedPart[] = [];
  let left = used;
  for (const { contribution, tally } of own) {
    if (!tally) continue;
    const taken = compare(left, tally.value) < 0 ? left : tally.value;
    const value = subtract(tally.value, taken);
    left = subtract(left, taken);
    const replaced = compare(value, zero) <= 0 && !isLowerBound(tally.qualifier);
    if (replaced)
      skipped.push({ id: contribution.id, activityId: contribution.activityId, reason: "replaced_by_details" });
    else parts.push({ contribution, value, qualifier: tally.qualifier, as: "remainder" });
  }
  return { parts, skipped };
}

function wholeParts(own: readonly Reading[]): Part[] {
  return own.flatMap(({ contribution, tally }) => (tally ? [{ contribution, ...tally, as: "whole" as const }] : []));
}

/** Reckons an entry with its details, and theirs: nothing is counted twice, and no part gets lost. */
export function settle(entry: Entry): Settled {
  const below = entry.details.map(settle);
  const ownTally = entry.own.reduce<Tally>((sum, reading) => addTallies(sum, reading.tally), null);
  const ownBeside = entry.own.filter((reading) => !reading.tally).map((reading) => reading.contribution);
  const beside = below.flatMap((settled) => settled.beside);
  const inner = {
    parts: below.flatMap((settled) => settled.parts),
    skipped: below.flatMap((settled) => settled.skipped),
    flags: below.flatMap((settled) => settled.flags),
  };
  const detailsOpen = below.some((settled) => settled.open);
  const summed = below.reduce<Tally>((sum, settled) => addTallies(sum, settled.tally), null);
  if (!ownTally) {
    return { ...inner, tally: summed, open: detailsOpen || ownBeside.length > 0, beside: [...ownBeside, ...beside] };
  }
  const details = openTally(summed, detailsOpen);
  if (!details) {
    const covered = beside.map(({ id, activityId }) => ({ id, activityId, reason: "covered_by_aggregate" as const }));
    return {
      ...inner,
      tally: ownTally,
      open: ownBeside.length > 0,
      parts: wholeParts(entry.own),
      beside: ownBeside,
      skipped: [...inner.skipped, ...covered],
    };
  }
  const { tally, exceeded } = consumeAggregate(ownTally, details);
  const left = leftOver(entry.own, details.value);
  const flag: SumFlag = {
    code: "details_exceed_aggregate",
    activityId: entry.activityId,
    aggregate: fromDecimal(ownTally.value),
    details: fromDecimal(details.value),
  };
  return {
    tally,
    open: ownBeside.length > 0,
    parts: [...inner.parts, ...left.parts],
    beside: [...ownBeside, ...beside],
    skipped: [...inner.skipped, ...left.skipped],
    flags: exceeded ? [...inner.flags, flag] : inner.flags,
  };
}
