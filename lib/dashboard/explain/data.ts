import { explainEntries } from "@/lib/dashboard/entries/data";
import type {
  ExplainScopes,
  MetricExplanation,
  NamedLine,
  NodeExplanation,
  NumberExplanation,
} from "@/lib/dashboard/explain/types";
import { countedFigures } from "@/lib/dashboard/metrics/data";
import { sumMetrics } from "@/lib/dashboard/metrics/rules";
import { getStanding } from "@/lib/dashboard/readiness/data";
import type { ExplainQuery } from "@/lib/dashboard/schema";
import { getStandardDetail } from "@/lib/dashboard/standards/data";
import { resolveView, unitsUnder } from "@/lib/dashboard/view/data";
import type { View } from "@/lib/dashboard/view/types";
import { explain } from "@/lib/indicators/scoring/rules";
import type { Scope } from "@/lib/permissions/scope";

/** Every sum of one metric with the figures behind it: counted, standing beside, or skipped with a reason. */
export async function explainMetric(
  scope: Scope,
  view: View,
  metric: string,
  label: string | null = null,
): Promise<MetricExplanation[]> {
  const [figures, units] = await Promise.all([countedFigures(scope, view, metric), unitsUnder(view.unit.path)]);
  const asked = figures.filter((figure) => label === null || figure.label === label);
  const byId = new Map(asked.map((figure) => [figure.id, figure]));
  return sumMetrics(asked, units).map((standing) => {
    const { sum } = standing;
    const ids =
      sum.kind === "refused" ? [...byId.keys()] : [sum.counted, sum.beside, sum.skipped].flat().map(({ id }) => id);
    return { ...standing, contributions: ids.flatMap((id) => byId.get(id) ?? []) };
  });
}

/**
 * The arithmetic of one node of the round's edition (the edition's own id opens the total). Null without a
 * round, or when the node is none of the view's.
 */
export async function explainNode({ unit, round, asOf }: View, nodeId: string): Promise<NodeExplanation | null> {
  if (!round) return null;
  const { standing } = await getStanding(unit, round, asOf);
  const found = explain(standing.tree, standing.inputs, standing.scores, nodeId || round.editionId);
  if (!found) return null;
  const nodes = new Map(standing.nodes.map((node) => [node.id, node]));
  const slots = new Map(
    standing.standards.flatMap((standard) => standard.slots.map((slot) => [slot.requirementId, slot.text])),
  );
  const places = new Map(standing.nodes.map((node, index) => [node.id, index]));
  const placeOf = ({ source }: (typeof found.lines)[number]) =>
    "id" in source ? (places.get(source.id) ?? 0) : Infinity;
  // In the order of the table; a stable sort leaves slots and adjustments where the engine has them.
  const ordered = found.lines.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
  const lines = ordered.map((line): NamedLine => {
    const id = "id" in line.source ? line.source.id : null;
    const node = id ? nodes.get(id) : undefined;
    const method = id?.split("#")[1] ?? null;
    return {
      ...line,
      nodeId: line.source.kind === "node" ? id : null,
      isLeaf: node?.isLeaf ?? false,
      name: node ? `${node.code} ${node.name}` : id ? (slots.get(id) ?? null) : null,
      method,
      full: id ? (standing.scores.get(id)?.full ?? null) : null,
    };
  });
  const own = nodes.get(nodeId.split("#")[0] ?? "");
  return {
    ...found,
    code: own?.code ?? "",
    name: own?.name ?? standing.total.name,
    isLeaf: own?.isLeaf ?? false,
    parentId: own ? (own.parentId ?? standing.total.id) : null,
    lines,
  };
}

/** Any number of a roll-up opened, as the query names it. Null outside the scope or for a foreign id. */
export async function explainNumber(scopes: ExplainScopes, query: ExplainQuery): Promise<NumberExplanation | null> {
  const view = await resolveView(scopes.dashboard, query);
  if (!view) return null;
  if (query.metric) {
    return { of: "metric", sums: await explainMetric(scopes.dashboard, view, query.metric, query.label ?? null) };
  }
  if (query.node) {
    const node = await explainNode(view, query.node);
    return node && { of: "node", ...node };
  }
  if (query.standard) {
    const standard = await getStandardDetail(scopes, view, query.standard);
    return standard && { of: "standard", ...standard };
  }
  const { state, month, kind } = query;
  return { of: "entries", ...(await explainEntries(scopes.activities, view, { state, month, kind })) };
}
