import type { Line, Rolled } from "@/lib/indicators/scoring/parts/rules";
import { filledOf } from "@/lib/indicators/scoring/sufficiency/rules";
import type {
  GradeBound,
  LeafInput,
  LeafRule,
  LineSource,
  SampledPoint,
  SlotCounts,
} from "@/lib/indicators/scoring/types";

const nothing: Rolled = { lines: [], asked: false, full: 0 };
const defaultFactors = { a: 1, b: 0.6, c: 0 };

function measure(code: Extract<LineSource, { kind: "measure" }>["code"], score: number, completion = 0): Line {
  return { source: { kind: "measure", code }, score, completion };
}

function meets(value: number, bound: GradeBound): boolean {
  switch (bound.op) {
    case ">":
      return value > bound.value;
    case ">=":
      return value >= bound.value;
    case "<":
      return value < bound.value;
    case "<=":
      return value <= bound.value;
  }
}

/** The grade that a value reaches (§1.3, three-step thresholds such as ≥80 / ≥70). */
export function gradeOf(value: number, rule: { readonly a: GradeBound; readonly b: GradeBound }): "a" | "b" | "c" {
  if (meets(value, rule.a)) return "a";
  return meets(value, rule.b) ? "b" : "c";
}

/** The required slots in equal shares: each is done by the part of its minimum that is approved, never by more. */
function rollSlots(partial: boolean, weight: number, slots: readonly SlotCounts[]): Rolled {
  const required = slots.filter(({ min }) => min > 0);
  if (required.length === 0) return nothing;
  let done = 0;
  const lines = required.map((slot): Line => {
    const completion = filledOf(slot) / slot.min / required.length;
    done += completion;
    return { source: { kind: "slot", id: slot.id }, score: weight * completion, completion };
  });
  if (!partial && required.some((slot) => filledOf(slot) < slot.min)) {
    lines.push({ source: { kind: "adjustment", code: "withheld" }, score: -weight * done, completion: 0 });
  }
  return { lines, asked: true, full: weight };
}

/** Mean over the points visited of 1 − lose (§1.6). Planned points not yet visited are asked for, not scored. */
function rollPoints(weight: number, points: readonly SampledPoint[], planned: number | null): Rolled {
  const visited = points.length;
  const asked = Math.max(planned ?? 0, visited);
  const lines = points.map(({ id, lose }): Line => {
    return { source: { kind: "point", id }, score: (weight * (1 - lose)) / visited, completion: 1 / asked };
  });
  return { lines, asked: asked > 0, full: visited > 0 ? weight : 0 };
}

/** A measured value that is not yet known is asked for and scores nothing. */
function rollValue(weight: number, value: number | null, line: (value: number) => Line): Rolled {
  return { lines: value === null ? [] : [line(value)], asked: true, full: weight };
}

/** A bonus stands beside the full points and is not something that must be done. */
function rollBonus(rule: Extract<LeafRule, { kind: "bonus" }>, items: number): Rolled {
  const earned = rule.each * items;
  const lines = [measure("items", earned)];
  if (earned > rule.cap)
    lines.push({ source: { kind: "adjustment", code: "cap" }, score: rule.cap - earned, completion: 0 });
  return { lines, asked: false, full: 0 };
}

/** Valid items of a bonus: counted as such, or as approved items of the slots. */
function itemsOf(input: LeafInput): number | null {
  if (input.kind === "count") return input.count;
  if (input.kind !== "slots") return null;
  return input.slots.reduce((sum, slot) => sum + slot.approved + slot.archived, 0);
}

/** Reckons one leaf. Without input, or with input that its rule cannot read, nothing is asked of it. */
export function rollLeaf(rule: LeafRule, weight: number, input: LeafInput | undefined): Rolled {
  if (!input) return nothing;
  switch (rule.kind) {
    case "slots":
      return input.kind === "slots" ? rollSlots(rule.partial, weight, input.slots) : nothing;
    case "sampled_points":
      return input.kind === "points" ? rollPoints(weight, input.points, input.planned) : nothing;
    case "rate": {
      const line = (value: number) => measure("rate", weight * Math.min(1, Math.max(0, value)), 1);
      return input.kind === "value" ? rollValue(weight, input.value, line) : nothing;
    }
    case "grade": {
      const factors = rule.factors ?? defaultFactors;
      const line = (value: number) => {
        const grade = gradeOf(value, rule);
        return measure(`grade_${grade}`, weight * factors[grade], 1);
      };
      return input.kind === "value" ? rollValue(weight, input.value, line) : nothing;
    }
    case "bonus": {
      const items = itemsOf(input);
      return items === null ? nothing : rollBonus(rule, items);
    }
    case "deduction": {
      if (input.kind !== "count") return nothing;
      const lost = Math.min(rule.cap ?? weight, rule.each * input.count);
      return { lines: [measure("base", weight), measure("findings", -lost)], asked: false, full: weight };
    }
    case "veto":
      return nothing;
  }
}
