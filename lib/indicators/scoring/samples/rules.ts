import { scoreTree } from "@/lib/indicators/scoring/rules";
import { prepareTree } from "@/lib/indicators/scoring/trees/rules";
import type { LeafInput, SampledPoint } from "@/lib/indicators/scoring/types";

/** A row of a third party's sample: a point visited for one sub-item of a project. */
export type SampleRow = SampledPoint & { readonly projectId: string; readonly itemId: string; readonly area?: string };

/** `quota` is the number of sub-items that were sampled, counted and never assumed; `rate` = score / quota. */
export type SampleScore = { readonly score: number; readonly quota: number; readonly rate: number | null };

/**
 * Domain rule §1.6: a sub-item is the mean over its points of 1 − lose, a project the sum of its sub-items,
 * everything the sum of the projects. The same engine as the edition's tree.
 */
export function scoreSample(
  rows: readonly SampleRow[],
): SampleScore & { readonly projects: ReadonlyMap<string, SampleScore> } {
  const points = new Map<string, SampledPoint[]>();
  const projectOf = new Map<string, string>();
  for (const row of rows) {
    const id = `item/${row.projectId}/${row.itemId}`;
    points.set(id, [...(points.get(id) ?? []), row]);
    projectOf.set(id, `project/${row.projectId}`);
  }
  const projects = [...new Set(rows.map(({ projectId }) => projectId))].sort();
  const node = (id: string, parentId: string | null, rule: { kind: "sum" | "sampled_points" }) => ({
    id,
    parentId,
    weight: null,
    rule,
  });
  const tree = prepareTree([
    node("all", null, { kind: "sum" }),
    ...projects.map((id) => node(`project/${id}`, "all", { kind: "sum" })),
    ...[...projectOf].map(([id, parentId]) => node(id, parentId, { kind: "sampled_points" })),
  ]);
  const inputs = [...points].map(([id, list]): [string, LeafInput] => [
    id,
    { kind: "points", points: list, planned: null },
  ]);
  const scores = scoreTree(tree, new Map(inputs));
  const read = (id: string): SampleScore => {
    const { score = 0, full = 0 } = scores.get(id) ?? {};
    return { score, quota: full, rate: full === 0 ? null : score / full };
  };
  return { ...read("all"), projects: new Map(projects.map((id) => [id, read(`project/${id}`)])) };
}

/** The same by department or area: a row with several keys (政务大厅 = 政务办 + 消防) counts for each. */
export function scoreSampleBy(
  rows: readonly SampleRow[],
  keysOf: (row: SampleRow) => readonly string[],
): ReadonlyMap<string, SampleScore> {
  const groups = new Map<string, SampleRow[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return new Map([...groups].map(([key, list]) => [key, scoreSample(list)]));
}
