import { rollLeaf } from "@/lib/indicators/scoring/leaves/rules";
import { type Part, type Rolled, rollParts } from "@/lib/indicators/scoring/parts/rules";
import { isBranchRule, leafWeight, type ScoringTree, type TreeNode } from "@/lib/indicators/scoring/trees/rules";
import type { ContributionLine, Explanation, LeafInput, NodeScore } from "@/lib/indicators/scoring/types";

/** What is known of the leaves of one unit (or the city), by node id. */
export type LeafInputs = ReadonlyMap<string, LeafInput>;
export type Scores = ReadonlyMap<string, NodeScore>;

const million = 1e6;
const toMillionths = (value: number) => Math.round(value * million) + 0;

/**
 * Rounds lines to six places so that they add up to their rounded total exactly: each is the step between
 * two rounded running sums.
 */
function roundSteps(values: readonly number[]): number[] {
  let running = 0;
  let before = 0;
  return values.map((value) => {
    running += value;
    const now = toMillionths(running);
    const step = now - before;
    before = now;
    return step / million;
  });
}

/** Adds scores or completions as the six-place decimals that they are. */
export function addExactly(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += toMillionths(value);
  return sum / million;
}

/** What a child weighs in its parent: the edition's weight, else what it can give. */
function partWeight(child: TreeNode, full: number): number {
  return child.node.weight ?? (child.children.length === 0 ? leafWeight(child.node) : full);
}

/** The nodes that a veto leaves nothing of. */
function zeroedBy(tree: ScoringTree, inputs: LeafInputs): ReadonlySet<string> {
  const violated = tree.vetoes.filter(({ leafId }) => {
    const input = inputs.get(leafId);
    return input?.kind === "count" && input.count > 0;
  });
  return new Set(violated.map(({ zeroes }) => zeroes));
}

function roll(at: TreeNode, inputs: LeafInputs, scores: Scores): Rolled {
  const { rule, weight, id } = at.node;
  if (at.children.length === 0 || !isBranchRule(rule)) {
    return isBranchRule(rule)
      ? { lines: [], asked: false, full: 0 }
      : rollLeaf(rule, leafWeight(at.node), inputs.get(id));
  }
  let allWeight = 0;
  const parts: Part[] = [];
  for (const child of at.children) {
    const result = scores.get(child.node.id);
    const full = result?.full ?? 0;
    const own = partWeight(child, full);
    allWeight += own;
    const { score = 0, completion = null } = result ?? {};
    parts.push({ source: { kind: "node", id: child.node.id }, weight: own, score, full, completion });
  }
  return rollParts(rule, weight, parts, allWeight);
}

function total(lines: Rolled["lines"], of: "score" | "completion"): number {
  let sum = 0;
  for (const line of lines) sum += line[of];
  return toMillionths(sum) / million;
}

/** Completion, score and full points of every node for one unit. Prepare the tree once, score it for many. */
export function scoreTree(tree: ScoringTree, inputs: LeafInputs): Scores {
  const scores = new Map<string, NodeScore>();
  const zeroed = zeroedBy(tree, inputs);
  for (const at of tree.order) {
    const { id } = at.node;
    const { lines, asked, full } = roll(at, inputs, scores);
    scores.set(id, {
      id,
      completion: asked ? total(lines, "completion") : null,
      score: zeroed.has(id) ? 0 : total(lines, "score"),
      full: toMillionths(full) / million,
    });
  }
  return scores;
}

/** The arithmetic of one node: lines that add up exactly to its score and completion. Null for a foreign id. */
export function explain(tree: ScoringTree, inputs: LeafInputs, scores: Scores, nodeId: string): Explanation | null {
  const at = tree.byId.get(nodeId);
  const result = scores.get(nodeId);
  if (!at || !result) return null;
  const rolled = roll(at, inputs, scores);
  const points = roundSteps(rolled.lines.map((line) => line.score));
  const done = roundSteps(rolled.lines.map((line) => line.completion));
  const lines = rolled.lines.map(({ source }, index): ContributionLine => {
    return { source, score: points[index] ?? 0, completion: done[index] ?? 0 };
  });
  if (zeroedBy(tree, inputs).has(nodeId)) {
    lines.push({ source: { kind: "adjustment", code: "veto" }, score: -addExactly(points) + 0, completion: 0 });
  }
  return { ...result, rule: at.node.rule, lines };
}
