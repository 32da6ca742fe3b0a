import type {
  ImportCounts,
  ImportPlan,
  NodeDraft,
  RequirementDraft,
  RowOutcome,
  RowStatus,
} from "@/lib/indicators/import/types";

/** What a draft edition holds already, by codes. */
export type Standing = {
  readonly nodes: ReadonlyMap<string, Pick<NodeDraft, "name" | "text" | "weight" | "isLeaf" | "parentCode">>;
  /** Keys made by `requirementKey`. */
  readonly requirements: ReadonlyMap<string, RequirementDraft>;
};

export function requirementKey(
  code: string,
  { method, sequence }: Pick<RequirementDraft, "method" | "sequence">,
): string {
  return `${code}|${method}|${sequence}`;
}

function sameRequirement(one: RequirementDraft, other: RequirementDraft): boolean {
  const keys = Object.keys(one) as (keyof RequirementDraft)[];
  return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

export function sameNode(node: NodeDraft, known: Pick<NodeDraft, "name" | "text" | "weight">): boolean {
  const weight = (value: string | null) => (value === null ? null : Number(value));
  return node.name === known.name && node.text === known.text && weight(node.weight) === weight(known.weight);
}

/** A code that an edition has elsewhere in its tree, or as another sort of node, cannot be taken again. */
export function misplacedCodes(plan: ImportPlan, standing: Standing): string[] {
  return plan.nodes
    .filter((node) => {
      const known = standing.nodes.get(node.code);
      return known && (known.parentCode !== node.parentCode || known.isLeaf !== node.isLeaf);
    })
    .map((node) => node.code);
}

/** What becomes of each row against what the edition holds; rejected rows among them, in sheet order. */
export function outcomesOf(plan: ImportPlan, standing: Standing): RowOutcome[] {
  const nodes = new Map(plan.nodes.map((node) => [node.code, node]));
  const taken = plan.requirements.map(({ rowNumber, standardCode, requirement, warnings }): RowOutcome => {
    const known = standing.requirements.get(requirementKey(standardCode, requirement));
    const node = nodes.get(standardCode);
    const knownNode = standing.nodes.get(standardCode);
    const same = known && node && knownNode && sameRequirement(requirement, known) && sameNode(node, knownNode);
    const status: RowStatus = known ? (same ? "unchanged" : "changed") : "new";
    return { row: rowNumber, status, code: standardCode, reason: null, detail: null, warnings };
  });
  const rejected = plan.failures.map(
    ({ number, reason, detail }): RowOutcome => ({
      row: number,
      status: "rejected",
      code: null,
      reason,
      detail,
      warnings: [],
    }),
  );
  return [...taken, ...rejected].sort((a, b) => a.row - b.row);
}

export function countOutcomes(outcomes: readonly RowOutcome[]): ImportCounts {
  const counts = { rowsIn: outcomes.length, new: 0, changed: 0, unchanged: 0, rejected: 0 };
  for (const { status } of outcomes) counts[status]++;
  return counts;
}
