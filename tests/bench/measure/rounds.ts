/** Milliseconds over all rounds. */
export type Times = { readonly n: number; readonly median: number; readonly p95: number };
/** One thing to be timed; it may return its own milliseconds (a first byte), else its whole time counts. */
type Timed = () => Promise<number | undefined>;

const warmUps = 3;

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function timesOf(samples: readonly number[]): Times {
  const sorted = samples.toSorted((a, b) => a - b);
  return { n: sorted.length, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

/**
 * Times several things in turn, round after round, so that whatever else the machine does strikes all of
 * them alike; the first rounds only warm up.
 */
export async function inTurn<K extends string>(
  n: number,
  things: Readonly<Record<K, Timed>>,
): Promise<Record<K, Times>> {
  const entries = Object.entries<Timed>(things);
  const samples = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let round = -warmUps; round < n; round++) {
    for (const [name, timed] of entries) {
      const begun = performance.now();
      const own = await timed();
      if (round >= 0) samples.get(name)?.push(own ?? performance.now() - begun);
    }
  }
  return Object.fromEntries([...samples].map(([name, all]) => [name, timesOf(all)])) as Record<K, Times>;
}
