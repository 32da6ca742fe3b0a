import { type FixedPoint, type FixedPointFields, fixedPoints } from "@/lib/assignments/types";

/** The points of 五定 that an assignment still lacks. */
export function missingPoints(fields: Omit<FixedPointFields, "dueOn"> & { readonly dueOn: unknown }): FixedPoint[] {
  return fixedPoints.filter((point) => (point === "schedule" ? !fields.schedule && !fields.dueOn : !fields[point]));
}

export function countMissing(all: readonly (readonly FixedPoint[])[]): Record<FixedPoint, number> {
  const counts = { task: 0, schedule: 0, responsible: 0, assessment: 0, reward: 0 };
  for (const missing of all) for (const point of missing) counts[point]++;
  return counts;
}

type Named = { readonly id: string; readonly name: string; readonly shortName: string | null };

/**
 * The unit that a table means by a name: exactly its name or short name, else the one unit whose name
 * ends with it ("卫健局" for "市卫健局"). Null when none or several fit.
 */
export function matchUnit<Unit extends Named>(units: readonly Unit[], text: string): Unit | null {
  const wanted = text.normalize("NFKC").replace(/\s+/g, "");
  const exact = units.filter((unit) => unit.name === wanted || unit.shortName === wanted);
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  const ending = units.filter((unit) => unit.name.endsWith(wanted) || unit.shortName?.endsWith(wanted));
  return wanted.length > 1 && ending.length === 1 ? (ending[0] ?? null) : null;
}
