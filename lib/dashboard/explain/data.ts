import { sumByKind } from "@/lib/activities/figures/sums/rules";
import { countedFigures, findUnit, getStanding, listRoundsOf, unitsUnder } from "@/lib/dashboard/data";
import type { MetricExplanation, NamedLine, NodeExplanation } from "@/lib/dashboard/explain/types";
import type { RollUpQuery } from "@/lib/dashboard/schema";
import { explain } from "@/lib/indicators/scoring/rules";
import type { Scope } from "@/lib/permissions/scope";

/** Every sum of one metric with the figures behind it. Null outside the scope. */
export async function explainMetric(
  scope: Scope,
  query: RollUpQuery,
  metric: string,
  label: string | null = null,
): Promise<MetricExplanation[] | null> {
  const unit = await findUnit(scope, query.department);
  if (!unit) return null;
  const [figures, departments] = await Promise.all([countedFigures(scope, unit, query), unitsUnder(unit.path)]);
  const asked = figures.filter((figure) => figure.metric === metric && (label === null || figure.label === label));
  return sumByKind(asked, { departments }).map((sum) => ({ metric, label, sum, contributions: asked }));
}

/**
 * The arithmetic of one node of the round's edition (the edition's own id opens the total). Null when
 * unit, round or node lie outside the scope.
 */
export async function explainNode(scope: Scope, query: RollUpQuery, nodeId: string): Promise<NodeExplanation | null> {
  const unit = await findUnit(scope, query.department);
  if (!unit) return null;
  const rounds = await listRoundsOf(unit);
  const round = query.round ? rounds.find(({ id }) => id === query.round) : rounds[0];
  if (!round) return null;
  const { standing } = await getStanding(unit, round, query.asOf ?? null);
  const found = explain(standing.tree, standing.inputs, standing.scores, nodeId);
  if (!found) return null;
  const names = new Map(standing.nodes.map((node) => [node.id, `${node.code} ${node.name}`]));
  const slots = new Map(
    standing.standards.flatMap((standard) => standard.slots.map((slot) => [slot.requirementId, slot.text])),
  );
  const lines = found.lines.map((line): NamedLine => {
    const id = "id" in line.source ? line.source.id : null;
    const isNode = line.source.kind === "node";
    return {
      ...line,
      nodeId: isNode ? id : null,
      name: id ? (names.get(id) ?? slots.get(id) ?? id.split("#")[1] ?? null) : null,
    };
  });
  const own = standing.nodes.find((node) => node.id === nodeId);
  return { ...found, code: own?.code ?? "", name: own?.name ?? standing.total.name, lines };
}
