import {
  type BranchRule,
  branchRuleKinds,
  type RollUpRule,
  type ScoringNode,
  type TreeProblem,
} from "@/lib/indicators/scoring/types";

export type TreeNode = {
  readonly node: ScoringNode;
  readonly parent: TreeNode | null;
  /** In order of id, so that the order of the input never matters. */
  readonly children: TreeNode[];
};

/** A leaf that zeroes node `zeroes` as soon as something is found. */
export type Veto = { readonly leafId: string; readonly zeroes: string };

/** An edition made ready for scoring: `order` has every child before its parent. */
export type ScoringTree = {
  readonly byId: ReadonlyMap<string, TreeNode>;
  readonly order: readonly TreeNode[];
  readonly vetoes: readonly Veto[];
};

export function isBranchRule(rule: RollUpRule): rule is BranchRule {
  return branchRuleKinds.some((kind) => kind === rule.kind);
}

/** Points of a leaf without a word in the edition: 1, or none for what only adds or vetoes. */
export function leafWeight(node: ScoringNode): number {
  return node.weight ?? (node.rule.kind === "bonus" || node.rule.kind === "veto" ? 0 : 1);
}

function ruleProblem(rule: RollUpRule, children: number): TreeProblem["code"] | null {
  if (children > 0 && !isBranchRule(rule)) return "leaf_rule_on_branch";
  switch (rule.kind) {
    case "n_of_m":
      return Number.isInteger(rule.n) && rule.n >= 1 && (children === 0 || rule.n <= children)
        ? null
        : "n_out_of_range";
    case "cap":
      return rule.cap < 0 ? "negative_points" : null;
    case "bonus":
    case "deduction":
      return rule.each < 0 || (rule.cap ?? 0) < 0 ? "negative_points" : null;
    case "grade": {
      const { a, b, c } = rule.factors ?? { a: 1, b: 0.6, c: 0 };
      if (!(a <= 1 && a >= b && b >= c && c >= 0)) return "factor_out_of_range";
      const rising = rule.a.op.startsWith(">");
      const agree =
        rising === rule.b.op.startsWith(">") && (rising ? rule.a.value >= rule.b.value : rule.a.value <= rule.b.value);
      return agree ? null : "bounds_disagree";
    }
    default:
      return null;
  }
}

/** Everything that is wrong with an edition's tree and rules; empty when it can be scored. */
export function findTreeProblems(nodes: readonly ScoringNode[]): TreeProblem[] {
  const problems: TreeProblem[] = [];
  const byId = new Map<string, ScoringNode>();
  const childCount = new Map<string, number>();
  for (const node of nodes) {
    if (byId.has(node.id)) problems.push({ nodeId: node.id, code: "duplicate_id" });
    byId.set(node.id, node);
    if (node.parentId !== null) childCount.set(node.parentId, (childCount.get(node.parentId) ?? 0) + 1);
  }
  for (const node of nodes) {
    if (node.parentId !== null && !byId.has(node.parentId)) problems.push({ nodeId: node.id, code: "unknown_parent" });
    if (isAboveItself(node, byId)) problems.push({ nodeId: node.id, code: "cycle" });
    if (node.weight !== null && !(node.weight >= 0)) problems.push({ nodeId: node.id, code: "negative_weight" });
    const code = ruleProblem(node.rule, childCount.get(node.id) ?? 0);
    if (code) problems.push({ nodeId: node.id, code });
  }
  return problems;
}

function isAboveItself(node: ScoringNode, byId: ReadonlyMap<string, ScoringNode>): boolean {
  const seen = new Set<string>();
  for (let at: ScoringNode | undefined = node; at?.parentId; at = byId.get(at.parentId)) {
    if (at.parentId === node.id) return true;
    if (seen.has(at.id)) return false;
    seen.add(at.id);
  }
  return false;
}

/** Makes an edition ready once, for any number of units. Throws RangeError on a tree with structural problems. */
export function prepareTree(nodes: readonly ScoringNode[]): ScoringTree {
  const structural = findTreeProblems(nodes).find(({ code }) =>
    ["duplicate_id", "unknown_parent", "cycle"].includes(code),
  );
  if (structural) throw new RangeError(`${structural.code}: ${structural.nodeId}`);
  const below = new Map<string | null, ScoringNode[]>();
  for (const node of [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const siblings = below.get(node.parentId) ?? [];
    siblings.push(node);
    below.set(node.parentId, siblings);
  }
  const byId = new Map<string, TreeNode>();
  const order: TreeNode[] = [];
  const vetoes: Veto[] = [];
  const grow = (node: ScoringNode, parent: TreeNode | null, rootId: string): TreeNode => {
    const grown: TreeNode = { node, parent, children: [] };
    byId.set(node.id, grown);
    for (const child of below.get(node.id) ?? []) grown.children.push(grow(child, grown, rootId));
    order.push(grown);
    if (node.rule.kind === "veto") {
      vetoes.push({ leafId: node.id, zeroes: (node.rule.target === "parent" && node.parentId) || rootId });
    }
    return grown;
  };
  for (const root of below.get(null) ?? []) grow(root, null, root.id);
  return { byId, order, vetoes };
}
