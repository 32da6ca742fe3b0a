/** A reproducible source of variety (mulberry32): the same seed tells the same story. */
export type Random = { next(): number; int(from: number, to: number): number; pick<T>(items: readonly T[]): T };

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (items) => {
      const found = items[Math.floor(next() * items.length)];
      if (found === undefined) throw new RangeError("nothing to pick from");
      return found;
    },
  };
}
