import type { BranchRule, LineSource } from "@/lib/indicators/scoring/types";

/** One part of a node as its rule sees it: a child, a slot, a point. `full` 0: not scored, or on top (a bonus). */
export type Part = {
  readonly source: LineSource;
  readonly weight: number;
  readonly score: number;
  readonly full: number;
  /** Null where nothing is asked. */
  readonly completion: number | null;
};

export type Line = { readonly source: LineSource; readonly score: number; readonly completion: number };
/** A node before rounding. `asked` false: its completion is unknown, not zero. */
export type Rolled = { readonly lines: readonly Line[]; readonly asked: boolean; readonly full: number };

function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function adjust(code: "cap" | "floor" | "withheld", score: number): Line {
  return { source: { kind: "adjustment", code }, score, completion: 0 };
}

/** Every part gives its rate times its points; what has no full points comes on top as it is. */
function lay(parts: readonly Part[], points: (part: Part) => number, weight: (part: Part) => number): Line[] {
  const asked = total(parts, (part) => (part.completion === null ? 0 : weight(part)));
  return parts.map((part) => ({
    source: part.source,
    score: part.full === 0 ? part.score : (points(part) * part.score) / part.full,
    completion: asked === 0 ? 0 : (weight(part) * (part.completion ?? 0)) / asked,
  }));
}

/** The `n` largest by `key`, each with its equal share of it; ties go by order. */
function best(parts: readonly Part[], n: number, key: (part: Part) => number | null): ReadonlyMap<Part, number> {
  const ranked = parts.flatMap((part) => {
    const value = key(part);
    return value === null ? [] : [{ part, value }];
  });
  ranked.sort((a, b) => b.value - a.value);
  const taken = ranked.slice(0, n);
  return new Map(taken.map(({ part, value }) => [part, value / taken.length]));
}

/**
 * Reckons a node from its parts. `weight` is its own, null when the edition gives none; `allWeight` that of
 * all its parts, asked of this unit or not, so that a weighted sum keeps the edition's proportions.
 */
export function rollParts(rule: BranchRule, weight: number | null, parts: readonly Part[], allWeight: number): Rolled {
  const scored = parts.filter(({ full }) => full > 0);
  const fulls = total(scored, ({ full }) => full);
  const mean = scored.length === 0 ? 0 : (weight ?? fulls / scored.length);
  const asked = parts.some(({ completion }) => completion !== null);
  const equal = () => 1;
  const ownWeight = (part: Part) => part.weight;
  switch (rule.kind) {
    case "sum":
    case "cap": {
      const max = rule.kind === "cap" ? rule.cap : Number.POSITIVE_INFINITY;
      const lines = lay(parts, ({ full }) => full, ownWeight);
      const sum = total(lines, ({ score }) => score);
      if (sum > max) lines.push(adjust("cap", max - sum));
      if (sum < 0) lines.push(adjust("floor", -sum));
      return { lines, asked, full: Math.min(max, fulls) };
    }
    case "weighted_sum": {
      const points = (part: Part) => (allWeight === 0 ? 0 : ((weight ?? allWeight) * part.weight) / allWeight);
      return { lines: lay(parts, points, ownWeight), asked, full: total(scored, points) };
    }
    case "mean":
      return { lines: lay(parts, () => mean / scored.length, equal), asked, full: mean };
    case "all": {
      const full = scored.length === 0 ? 0 : (weight ?? fulls);
      const lines = lay(parts, () => full / scored.length, equal);
      const short = scored.some((part) => part.score < part.full);
      if (short) lines.push(adjust("withheld", -total(lines, ({ score }) => score)));
      return { lines, asked, full };
    }
    case "n_of_m": {
      const rates = best(parts, rule.n, ({ score, full }) => (full === 0 ? null : score / full));
      const done = best(parts, rule.n, ({ completion }) => completion);
      const lines = parts.map((part) => ({
        source: part.source,
        score: part.full === 0 ? part.score : mean * (rates.get(part) ?? 0),
        completion: done.get(part) ?? 0,
      }));
      return { lines, asked, full: mean };
    }
  }
}
