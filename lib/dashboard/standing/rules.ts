import type { BucketCounts, NodeStanding, SlotStanding, StandardStanding } from "@/lib/dashboard/types";
import { noLinks, type StateCounts } from "@/lib/evidence/readiness/rules";
import { isLeafRule, methodParts } from "@/lib/indicators/roll-up/rules";
import { type LeafInputs, type Scores, scoreTree } from "@/lib/indicators/scoring/rules";
import { bucketOf, bucketOfSlots, countBuckets, slotState } from "@/lib/indicators/scoring/sufficiency/rules";
import { prepareTree, type ScoringTree } from "@/lib/indicators/scoring/trees/rules";
import type { Bucket, LeafInput, ScoringNode, SlotCounts } from "@/lib/indicators/scoring/types";
import type { IndicatorRecord, RequirementRecord } from "@/lib/indicators/types";
import type { CivilDate } from "@/lib/platform/dates";

/** Links of every unit per requirement. */
export type CountsByRequirement = ReadonlyMap<string, StateCounts>;
export type Lead = { readonly departmentId: string; readonly name: string; readonly dueOn: CivilDate | null };
export type Edition = { readonly id: string; readonly name: string; readonly nodes: readonly IndicatorRecord[] };

export type Standing = {
  readonly tree: ScoringTree;
  readonly inputs: LeafInputs;
  readonly scores: Scores;
  readonly total: NodeStanding;
  /** Every node in tree order, standards among them. */
  readonly nodes: readonly NodeStanding[];
  readonly standards: readonly StandardStanding[];
};

/** Id of the part of a standard that one method judges. */
export function methodNodeId(indicatorId: string, method: string): string {
  return `${indicatorId}#${method}`;
}

function slotOf(requirement: RequirementRecord, counts: CountsByRequirement): SlotCounts {
  return {
    id: requirement.id,
    kind: requirement.method,
    min: requirement.minItems,
    max: requirement.maxItems,
    ...(counts.get(requirement.id) ?? noLinks),
  };
}

/** A standard's input by its rule. What only inspections or surveys can tell stays unknown: never zero. */
function inputOf(node: IndicatorRecord, slots: readonly SlotCounts[]): LeafInput {
  switch (node.rollUpRule.kind) {
    case "bonus":
      return { kind: "count", count: slots.reduce((sum, slot) => sum + slot.approved + slot.archived, 0) };
    case "deduction":
    case "veto":
      return { kind: "count", count: 0 };
    case "grade":
    case "rate":
      return { kind: "value", value: null };
    default:
      return { kind: "slots", slots };
  }
}

/** The nodes that the engine scores: a standard of several methods is a branch of one part per method. */
function scoringNodes(
  edition: Edition,
  counts: CountsByRequirement,
): { nodes: ScoringNode[]; inputs: Map<string, LeafInput> } {
  const inputs = new Map<string, LeafInput>();
  const nodes: ScoringNode[] = [{ id: edition.id, parentId: null, weight: 100, rule: { kind: "weighted_sum" } }];
  for (const node of edition.nodes) {
    const weight = node.weight === null ? null : Number(node.weight);
    const place = { id: node.id, parentId: node.parentId ?? edition.id, weight };
    const slots = node.requirements.map((requirement) => slotOf(requirement, counts));
    const methods = [...new Set(node.requirements.map(({ method }) => method))];
    const input = inputOf(node, slots);
    const rule = node.rollUpRule;
    if (!node.isLeaf || !isLeafRule(rule)) {
      nodes.push({ ...place, rule });
      continue;
    }
    if (input.kind !== "slots" || methods.length < 2) {
      inputs.set(node.id, input);
      nodes.push({
        ...place,
        rule: input.kind === "slots" ? { kind: "slots", partial: !("partial" in rule) || rule.partial } : rule,
      });
      continue;
    }
    nodes.push({ ...place, weight: weight ?? 1, rule: { kind: "weighted_sum" } });
    for (const [method, part] of methodParts(rule, methods)) {
      const id = methodNodeId(node.id, method);
      inputs.set(id, { kind: "slots", slots: slots.filter((slot) => slot.kind === method) });
      nodes.push({
        id,
        parentId: node.id,
        weight: part,
        method,
        rule: { kind: "slots", partial: !("partial" in rule) || rule.partial },
      });
    }
  }
  return { nodes, inputs };
}

function slotStanding(requirement: RequirementRecord, counts: CountsByRequirement): SlotStanding {
  const slot = slotOf(requirement, counts);
  const { missing, sufficient } = slotState(slot);
  return {
    requirementId: requirement.id,
    text: requirement.text,
    method: requirement.method,
    min: slot.min,
    max: slot.max,
    counts: counts.get(requirement.id) ?? noLinks,
    missing,
    sufficient,
  };
}

/**
 * Where an edition stands in a round: bucket of every standard, completion and score of every node. Every
 * standard is in exactly one bucket, so the four add up at every node.
 */
export function standingOf(edition: Edition, counts: CountsByRequirement, leads: ReadonlyMap<string, Lead>): Standing {
  const { nodes: scoring, inputs } = scoringNodes(edition, counts);
  const tree = prepareTree(scoring);
  const scores = scoreTree(tree, inputs);
  const buckets = new Map(
    edition.nodes
      .filter((node) => node.isLeaf)
      .map(
        (node) =>
          [
            node.id,
            bucketOfStandard(
              node,
              node.requirements.map((requirement) => slotOf(requirement, counts)),
            ),
          ] as const,
      ),
  );
  const score = (id: string) => scores.get(id) ?? { completion: null, score: 0, full: 0 };
  const below = bucketsBelow(edition.nodes, buckets);
  const standing = (node: IndicatorRecord): NodeStanding => {
    const { completion, score: points, full } = score(node.id);
    const counted = below.get(node.id) ?? countBuckets([]);
    return {
      id: node.id,
      parentId: node.parentId,
      code: node.code,
      name: node.name,
      depth: node.depth,
      isLeaf: node.isLeaf,
      completion,
      score: points,
      full,
      standards: sumOf(counted),
      buckets: counted,
    };
  };
  const nodes = edition.nodes.map(standing);
  const all = countBuckets(buckets.values());
  const { completion, score: points, full } = score(edition.id);
  const byId = new Map(edition.nodes.map((node) => [node.id, node]));
  const standards = nodes.flatMap((node): StandardStanding[] => {
    const bucket = buckets.get(node.id);
    if (!bucket) return [];
    const lead = leads.get(node.id);
    const requirements = byId.get(node.id)?.requirements ?? [];
    return [
      {
        ...node,
        bucket,
        slots: requirements.map((requirement) => slotStanding(requirement, counts)),
        leadId: lead?.departmentId ?? null,
        leadName: lead?.name ?? null,
        dueOn: lead?.dueOn ?? null,
      },
    ];
  });
  const root = { id: edition.id, parentId: null, code: "", name: edition.name, depth: 0, isLeaf: false };
  return {
    tree,
    inputs,
    scores,
    total: { ...root, completion, score: points, full, standards: buckets.size, buckets: all },
    nodes,
    standards,
  };
}

/** A standard by its slots; one that asks for none (a measured grade, a veto) by what is known of it. */
function bucketOfStandard(node: IndicatorRecord, slots: readonly SlotCounts[]): Bucket {
  return slots.length > 0 ? bucketOfSlots(slots) : bucketOf(inputOf(node, slots));
}

/** Buckets of the standards at and below every node: each standard is booked once on every node above it. */
function bucketsBelow(
  nodes: readonly IndicatorRecord[],
  buckets: ReadonlyMap<string, Bucket>,
): ReadonlyMap<string, BucketCounts> {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const sums = new Map<string, Record<Bucket, number>>();
  for (const [leaf, bucket] of buckets) {
    for (let id: string | null | undefined = leaf; id; id = parents.get(id)) {
      const sum = sums.get(id) ?? countBuckets([]);
      sum[bucket] += 1;
      sums.set(id, sum);
    }
  }
  return sums;
}

/** The standards named and every node above one of them, in the order given. */
export function keepParts(nodes: readonly IndicatorRecord[], standards: ReadonlySet<string>): IndicatorRecord[] {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const kept = new Set<string>();
  for (const node of nodes) {
    if (!node.isLeaf || !standards.has(node.id)) continue;
    for (let id: string | null | undefined = node.id; id && !kept.has(id); id = parents.get(id)) kept.add(id);
  }
  return nodes.filter(({ id }) => kept.has(id));
}

export function addCounts(a: StateCounts, b: StateCounts): StateCounts {
  return {
    draft: a.draft + b.draft,
    submitted: a.submitted + b.submitted,
    returned: a.returned + b.returned,
    approved: a.approved + b.approved,
    archived: a.archived + b.archived,
  };
}

/** How many there are in all four buckets. */
export function sumOf(counts: BucketCounts): number {
  return counts.not_started + counts.in_progress + counts.under_review + counts.sufficient;
}
