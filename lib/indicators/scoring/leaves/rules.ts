import { type Line, type Part, type Rolled, rollParts } from "@/lib/indicators/scoring/parts/rules";
import { slotState } from "@/lib/indicators/scoring/sufficiency/rules";
import type { GradeBound, LeafInput, LeafRule, LineSource } from "@/lib/indicators/scoring/types";

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

/** The required slots of a standard: a slot is done by the part of its minimum that is approved, never by more. */
function slotParts(input: Extract<LeafInput, { kind: "slots" }>, weight: number): Part[] {
  const required = input.slots.filter(({ min }) => min > 0);
  const full = weight / required.length;
  return required.map((slot) => {
    const rate = slotState(slot).filled / slot.min;
    return { source: { kind: "slot", id: slot.id }, weight: slot.min, score: full * rate, full, completion: rate };
  });
}

/** The sampled points of a site visit, each worth 1 − lose (§1.6); planned ones not yet visited are not scored. */
function pointParts(input: Extract<LeafInput, { kind: "points" }>, weight: number): Part[] {
  const full = weight / input.points.length;
  const visited = input.points.map(({ id, lose }): Part => {
    return { source: { kind: "point", id }, weight: 1, score: full * (1 - lose), full, completion: 1 };
  });
  const open = Math.max(0, (input.planned ?? 0) - visited.length);
  const waiting: Part = { source: { kind: "point", id: "" }, weight: 1, score: 0, full: 0, completion: 0 };
  return [...visited, ...Array<Part>(open).fill(waiting)];
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

function rollEqual(kind: "mean" | "all", weight: number, parts: readonly Part[]): Rolled {
  const rolled = rollParts({ kind }, weight, parts, parts.length);
  return { ...rolled, lines: rolled.lines.filter(({ source }) => source.kind !== "point" || source.id !== "") };
}

/** Reckons one leaf. Without input, or with input that its rule cannot read, nothing is asked of it. */
export function rollLeaf(rule: LeafRule, weight: number, input: LeafInput | undefined): Rolled {
  if (!input) return nothing;
  switch (rule.kind) {
    case "slots":
      return input.kind === "slots"
        ? rollEqual(rule.partial ? "mean" : "all", weight, slotParts(input, weight))
        : nothing;
    case "sampled_points":
      return input.kind === "points" ? rollEqual("mean", weight, pointParts(input, weight)) : nothing;
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
