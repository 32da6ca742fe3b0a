import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addExactly, explain, type LeafInputs, scoreTree } from "@/lib/indicators/scoring/rules";
import { findTreeProblems, prepareTree } from "@/lib/indicators/scoring/trees/rules";
import type { LeafInput, LeafRule, RollUpRule, ScoringNode, SlotCounts } from "@/lib/indicators/scoring/types";

const slot = (id: string, min: number, approved: number, more: Partial<SlotCounts> = {}): SlotCounts => ({
  id,
  min,
  max: null,
  draft: 0,
  submitted: 0,
  returned: 0,
  archived: 0,
  approved,
  ...more,
});
const slots = (...list: SlotCounts[]): LeafInput => ({ kind: "slots", slots: list });
const count = (n: number): LeafInput => ({ kind: "count", count: n });
const node = (id: string, parentId: string | null, rule: RollUpRule, weight: number | null = null): ScoringNode => ({
  id,
  parentId,
  rule,
  weight,
});
const byParts: LeafRule = { kind: "slots", partial: true };

/** Two leaves `a` (weight 2, half done) and `b` (weight 1, done), and more, under a root with the rule. */
function family(rule: RollUpRule, more: [ScoringNode, LeafInput | undefined][] = [], weight: number | null = null) {
  const tree = prepareTree([
    node("root", null, rule, weight),
    node("a", "root", byParts, 2),
    node("b", "root", byParts, 1),
    ...more.map(([n]) => n),
  ]);
  const inputs: LeafInputs = new Map<string, LeafInput>([
    ["a", slots(slot("a1", 2, 1))],
    ["b", slots(slot("b1", 1, 1))],
    ...more.flatMap(([n, input]): [string, LeafInput][] => (input ? [[n.id, input]] : [])),
  ]);
  const scores = scoreTree(tree, inputs);
  return { tree, inputs, scores, root: scores.get("root"), why: explain(tree, inputs, scores, "root") };
}

describe("branch rules", () => {
  it("sum, weighted sum, mean", () => {
    expect(family({ kind: "sum" }).root).toMatchObject({ score: 2, full: 3, completion: 0.666667 });
    expect(family({ kind: "weighted_sum" }, [], 30).root).toMatchObject({ score: 20, full: 30, completion: 0.666667 });
    expect(family({ kind: "mean" }, [], 10).root).toMatchObject({ score: 7.5, full: 10, completion: 0.75 });
  });
  it("all: nothing until everything is there", () => {
    const { root, why } = family({ kind: "all" });
    expect(root).toMatchObject({ score: 0, full: 3, completion: 0.75 });
    expect(why?.lines.at(-1)).toMatchObject({ source: { kind: "adjustment", code: "withheld" }, score: -2.25 });
    expect(family({ kind: "all" }, [[node("a2", "root", byParts), undefined]]).root?.score).toBe(0);
  });
  it("n of m: the best n", () => {
    expect(family({ kind: "n_of_m", n: 1 }, [], 6).root).toMatchObject({ score: 6, full: 6, completion: 1 });
    expect(family({ kind: "n_of_m", n: 2 }, [], 6).root).toMatchObject({ score: 4.5, completion: 0.75 });
  });
  it("cap: says what it cut", () => {
    const { root, why } = family({ kind: "cap", cap: 1.5 });
    expect(root).toMatchObject({ score: 1.5, full: 1.5 });
    expect(why?.lines.at(-1)).toMatchObject({ source: { code: "cap" }, score: -0.5 });
  });
  it("asks nothing of what has no input", () => {
    const { root, scores } = family({ kind: "weighted_sum" }, [[node("c", "root", byParts, 3), undefined]], 60);
    expect(scores.get("c")).toEqual({ id: "c", completion: null, score: 0, full: 0 });
    expect(root).toMatchObject({ score: 20, full: 30, completion: 0.666667 });
  });
});

describe("leaf rules", () => {
  const alone = (rule: LeafRule, input: LeafInput, weight: number | null = 10) => {
    const tree = prepareTree([node("leaf", null, rule, weight)]);
    return scoreTree(tree, new Map([["leaf", input]])).get("leaf");
  };
  it("slots: the minimum counts, more is not worth more (§6.4-5)", () => {
    expect(alone(byParts, slots(slot("s", 2, 2)))).toMatchObject({ score: 10, completion: 1 });
    expect(alone(byParts, slots(slot("s", 2, 9)))).toMatchObject({ score: 10, completion: 1 });
    expect(alone(byParts, slots(slot("s", 1, 0, { archived: 1 }), slot("t", 1, 0, { submitted: 4 })))).toMatchObject({
      score: 5,
      completion: 0.5,
    });
    expect(alone({ kind: "slots", partial: false }, slots(slot("s", 1, 1), slot("t", 1, 0)))).toMatchObject({
      score: 0,
      completion: 0.5,
    });
    expect(alone(byParts, slots(slot("s", 0, 3)))).toMatchObject({ score: 0, full: 0, completion: null });
  });
  it("points: completion by visits, score by losses", () => {
    const points = [{ id: "p", lose: 0.5, departments: [] }];
    expect(alone({ kind: "sampled_points" }, { kind: "points", points, planned: 4 })).toMatchObject({
      score: 5,
      full: 10,
      completion: 0.25,
    });
    expect(alone({ kind: "sampled_points" }, { kind: "points", points: [], planned: 4 })).toMatchObject({
      full: 0,
      completion: 0,
    });
    expect(alone({ kind: "sampled_points" }, { kind: "points", points: [], planned: null })).toMatchObject({
      completion: null,
    });
  });
  it("grades: 优良天数 ≥80 / ≥70, 参保率 100 / >90, with factors as parameters (§1.3)", () => {
    const days: LeafRule = { kind: "grade", a: { op: ">=", value: 80 }, b: { op: ">=", value: 70 } };
    const of = (rule: LeafRule, value: number | null) => alone(rule, { kind: "value", value })?.score;
    expect([80, 79, 70, 69.9, null].map((value) => of(days, value))).toEqual([10, 6, 6, 0, 0]);
    const insured: LeafRule = {
      kind: "grade",
      a: { op: ">=", value: 100 },
      b: { op: ">", value: 90 },
      factors: { a: 1, b: 0.66, c: 0.1 },
    };
    expect([100, 99, 90].map((value) => of(insured, value))).toEqual([10, 6.6, 1]);
    expect(alone(days, { kind: "value", value: null })).toMatchObject({ completion: 0, full: 10 });
  });
  it("rates, bonuses and deductions", () => {
    expect(alone({ kind: "rate" }, { kind: "value", value: 0.975 })).toMatchObject({ score: 9.75, completion: 1 });
    const bonus: LeafRule = { kind: "bonus", each: 1, cap: 4 };
    expect(alone(bonus, count(3), null)).toEqual({ id: "leaf", score: 3, full: 0, completion: null });
    expect(alone(bonus, count(6), null)?.score).toBe(4);
    expect(alone(bonus, slots(slot("honour", 0, 2)), null)?.score).toBe(2);
    expect(alone({ kind: "deduction", each: 0.5 }, count(3))).toMatchObject({ score: 8.5, full: 10, completion: null });
    expect(alone({ kind: "deduction", each: 0.5 }, count(99))?.score).toBe(0);
    expect(alone({ kind: "deduction", each: 0.5, cap: 2 }, count(99))?.score).toBe(8);
  });
  it("puts a bonus on top and never lets deductions sink a sum below zero", () => {
    const bonus = node("c", "root", { kind: "bonus", each: 1, cap: 4 });
    expect(family({ kind: "sum" }, [[bonus, count(9)]]).root).toMatchObject({
      score: 6,
      full: 3,
      completion: 0.666667,
    });
    const fine = node("c", "root", { kind: "deduction", each: 5, cap: 50 }, 0);
    const { root, why } = family({ kind: "sum" }, [[fine, count(3)]]);
    expect(root?.score).toBe(0);
    expect(why?.lines.at(-1)).toMatchObject({ source: { code: "floor" }, score: 13 });
  });
  it("veto zeroes the parent or everything, and says so", () => {
    const veto = (target: "parent" | "root"): ScoringNode => node("veto", "b0", { kind: "veto", target });
    const nodes = (target: "parent" | "root") => [
      node("r", null, { kind: "sum" }),
      node("b0", "r", { kind: "sum" }),
      node("x", "b0", byParts, 5),
      node("y", "r", byParts, 5),
      veto(target),
    ];
    const score = (target: "parent" | "root", findings: number) => {
      const tree = prepareTree(nodes(target));
      const done = slots(slot("s", 1, 1));
      const inputs = new Map([
        ["x", done],
        ["y", done],
        ["veto", count(findings)],
      ]);
      const scores = scoreTree(tree, inputs);
      return { r: scores.get("r"), b: scores.get("b0"), why: explain(tree, inputs, scores, "r") };
    };
    expect(score("parent", 0).r).toMatchObject({ score: 10, completion: 1 });
    expect(score("parent", 1)).toMatchObject({ b: { score: 0, completion: 1 }, r: { score: 5, full: 10 } });
    expect(score("root", 1).r).toMatchObject({ score: 0, full: 10, completion: 1 });
    expect(score("root", 1).why?.lines.at(-1)).toMatchObject({ source: { code: "veto" }, score: -10 });
  });
});

describe("trees", () => {
  it("names what is wrong", () => {
    const codes = (...nodes: ScoringNode[]) => findTreeProblems(nodes).map(({ code }) => code);
    expect(codes(node("a", null, { kind: "sum" }), node("b", "a", byParts))).toEqual([]);
    expect(codes(node("a", null, byParts), node("a", null, byParts))).toEqual(["duplicate_id"]);
    expect(codes(node("a", "nowhere", byParts))).toEqual(["unknown_parent"]);
    expect(codes(node("a", "b", { kind: "sum" }), node("b", "a", { kind: "sum" }))).toEqual(["cycle", "cycle"]);
    expect(codes(node("a", null, byParts), node("b", "a", byParts, -1))).toEqual([
      "leaf_rule_on_branch",
      "negative_weight",
    ]);
    expect(codes(node("a", null, { kind: "n_of_m", n: 2 }), node("b", "a", byParts))).toEqual(["n_out_of_range"]);
    expect(codes(node("a", null, { kind: "grade", a: { op: ">=", value: 70 }, b: { op: ">=", value: 80 } }))).toEqual([
      "bounds_disagree",
    ]);
    expect(
      codes(
        node("a", null, {
          kind: "grade",
          a: { op: ">", value: 35 },
          b: { op: ">", value: 30 },
          factors: { a: 1, b: 0, c: 0.5 },
        }),
      ),
    ).toEqual(["factor_out_of_range"]);
    expect(() => prepareTree([node("a", "nowhere", byParts)])).toThrow(RangeError);
  });
  it("takes a heading without standards as nothing asked", () => {
    const tree = prepareTree([node("r", null, { kind: "sum" }), node("empty", "r", { kind: "mean" }, 5)]);
    expect(scoreTree(tree, new Map()).get("r")).toEqual({ id: "r", completion: null, score: 0, full: 0 });
    expect(explain(tree, new Map(), new Map(), "foreign")).toBeNull();
  });
});

const branchRule = fc.oneof(
  fc.constantFrom<RollUpRule>(
    { kind: "sum" },
    { kind: "weighted_sum" },
    { kind: "mean" },
    { kind: "all" },
    { kind: "n_of_m", n: 1 },
  ),
  fc.integer({ min: 0, max: 20 }).map((cap): RollUpRule => ({ kind: "cap", cap })),
);
const leafRule = fc.constantFrom<LeafRule>(
  byParts,
  byParts,
  { kind: "slots", partial: false },
  { kind: "sampled_points" },
  { kind: "rate" },
  { kind: "bonus", each: 1, cap: 4 },
  { kind: "deduction", each: 0.5, cap: 3 },
);
const small = fc.integer({ min: 0, max: 3 });
const leafInput = (rule: LeafRule): fc.Arbitrary<LeafInput | undefined> => {
  switch (rule.kind) {
    case "slots":
      return fc.option(
        fc
          .array(fc.record({ min: small, approved: small, submitted: small }), { maxLength: 3 })
          .map((list) =>
            slots(...list.map((one, i) => slot(`s${i}`, one.min, one.approved, { submitted: one.submitted }))),
          ),
        { nil: undefined },
      );
    case "sampled_points":
      return fc
        .record({ loses: fc.array(fc.constantFrom(0, 0.2, 0.3, 1), { maxLength: 7 }), planned: fc.option(fc.nat(9)) })
        .map(
          ({ loses, planned }): LeafInput => ({
            kind: "points",
            points: loses.map((lose, i) => ({ id: `p${i}`, lose, departments: [] })),
            planned,
          }),
        );
    case "rate":
      return fc
        .option(fc.double({ min: 0, max: 1, noNaN: true }))
        .map((value): LeafInput => ({ kind: "value", value }));
    default:
      return fc.nat(8).map(count);
  }
};
const weight = fc.option(fc.constantFrom(0.1, 0.3, 1, 2.5, 7));
/** A root, up to four branches, up to ten leaves below any of them, each with fitting input. */
const edition = fc
  .record({
    top: branchRule,
    branches: fc.array(fc.record({ rule: branchRule, weight, below: fc.nat() }), { minLength: 1, maxLength: 4 }),
    leaves: fc.array(
      leafRule.chain((rule) => fc.record({ rule: fc.constant(rule), input: leafInput(rule), weight, below: fc.nat() })),
      { maxLength: 10 },
    ),
  })
  .map(({ top, branches, leaves }) => {
    const nodes = [node("n0", null, top, 100)];
    branches.forEach((one, i) => {
      nodes.push(node(`n${i + 1}`, `n${one.below % (i + 1)}`, one.rule, one.weight));
    });
    leaves.forEach((one, i) => {
      nodes.push(node(`l${i}`, `n${one.below % (branches.length + 1)}`, one.rule, one.weight));
    });
    const inputs = new Map(
      leaves.flatMap((one, i): [string, LeafInput][] => (one.input ? [[`l${i}`, one.input]] : [])),
    );
    return { nodes, inputs };
  });

describe("laws of the score", () => {
  it("every node's lines add up to its score and completion exactly", () => {
    fc.assert(
      fc.property(edition, ({ nodes, inputs }) => {
        const tree = prepareTree(nodes);
        const scores = scoreTree(tree, inputs);
        for (const { id } of nodes) {
          const why = explain(tree, inputs, scores, id);
          expect(why).toMatchObject(scores.get(id) ?? {});
          expect(addExactly(why?.lines.map(({ score }) => score) ?? [])).toBe(why?.score);
          expect(addExactly(why?.lines.map(({ completion }) => completion) ?? [])).toBe(why?.completion ?? 0);
        }
      }),
    );
  });
  it("stays within bounds", () => {
    fc.assert(
      fc.property(edition, ({ nodes, inputs }) => {
        for (const { completion, score, full } of scoreTree(prepareTree(nodes), inputs).values()) {
          expect(completion ?? 0).toBeGreaterThanOrEqual(0);
          expect(completion ?? 0).toBeLessThanOrEqual(1);
          expect(full).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(score)).toBe(true);
        }
      }),
    );
  });
  it("does not depend on the order of nodes, inputs or slots", () => {
    fc.assert(
      fc.property(edition, ({ nodes, inputs }) => {
        const turned = scoreTree(prepareTree([...nodes].reverse()), new Map([...inputs].reverse()));
        const straight = scoreTree(prepareTree(nodes), inputs);
        for (const [id, score] of straight) expect(turned.get(id)).toEqual(score);
      }),
    );
  });
  it("never falls in completion when one more item is approved", () => {
    fc.assert(
      fc.property(edition, fc.nat(), ({ nodes, inputs }, at) => {
        const withSlots = [...inputs].flatMap(([id, input]) =>
          input.kind === "slots" && input.slots.length > 0 ? [{ id, list: input.slots }] : [],
        );
        fc.pre(withSlots.length > 0);
        const { id, list } = withSlots[at % withSlots.length] ?? { id: "", list: [] };
        const more = new Map(inputs).set(
          id,
          slots(...list.map((one, i) => (i === at % list.length ? { ...one, approved: one.approved + 1 } : one))),
        );
        const tree = prepareTree(nodes);
        const before = scoreTree(tree, inputs);
        const after = scoreTree(tree, more);
        for (const [nodeId, score] of before) {
          expect(after.get(nodeId)?.completion ?? 0).toBeGreaterThanOrEqual(score.completion ?? 0);
          expect(after.get(nodeId)?.full).toBe(score.full);
        }
      }),
    );
  });
  it("a violated veto leaves nothing of the root, whatever else was done", () => {
    fc.assert(
      fc.property(edition, fc.integer({ min: 1, max: 9 }), ({ nodes, inputs }, findings) => {
        const veto = node("zz", "n1", { kind: "veto", target: "root" });
        const tree = prepareTree([...nodes, veto]);
        expect(scoreTree(tree, new Map(inputs).set("zz", count(findings))).get("n0")?.score).toBe(0);
        const spared = scoreTree(tree, new Map(inputs).set("zz", count(0))).get("n0");
        expect(spared?.completion).toBe(scoreTree(prepareTree(nodes), inputs).get("n0")?.completion);
      }),
    );
  });
});
