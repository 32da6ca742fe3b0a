import { rollUpRuleSchema, type StoredRule } from "@/lib/indicators/roll-up/schema";
import { branchRuleKinds, type GradeBound, type LeafRule, type RollUpRule } from "@/lib/indicators/scoring/types";
import type { AssessmentMethod } from "@/lib/platform/db/generated/enums";

type Place = { readonly isLeaf: boolean; readonly weight: string | null };

/** Without a word in the table: a standard by its materials, a branch with points of its own shares them, else adds up. */
export function defaultRollUpRule({ isLeaf, weight }: Place): StoredRule {
  if (isLeaf) return { kind: "slots", partial: true };
  return { kind: weight === null ? "sum" : "weighted_sum" };
}

/** A branch rule on a standard or the other way round says nothing. */
export function fitsPlace(rule: StoredRule, isLeaf: boolean): boolean {
  return branchRuleKinds.some((kind) => kind === rule.kind) !== isLeaf;
}

export function isLeafRule(rule: RollUpRule): rule is LeafRule {
  return !branchRuleKinds.some((kind) => kind === rule.kind);
}

/** The part of each method in a standard that `present` judge; the parts add up to one. */
export function methodParts(rule: StoredRule, present: readonly AssessmentMethod[]): Map<AssessmentMethod, number> {
  const stated = "methods" in rule ? rule.methods : undefined;
  const weights = present.map((method): [AssessmentMethod, number] => [method, stated?.[method] ?? (stated ? 0 : 1)]);
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  return new Map(weights.map(([method, weight]) => [method, sum > 0 ? weight / sum : 1 / present.length]));
}

const methodLetters = [
  ["W", "online_submission"],
  ["S", "site_visit"],
  ["Q", "questionnaire"],
  ["D", "authority_opinion"],
  ["Z", "self_assessment"],
] as const satisfies [string, AssessmentMethod][];

function readBound(text: string | undefined): GradeBound | undefined {
  const found = /^(>=|<=|>|<|≥|≤)?\s*(-?\d+(?:\.\d+)?)$/.exec(text?.trim() ?? "");
  if (!found?.[2]) return undefined;
  const op = ({ "≥": ">=", "≤": "<=" } as const)[found[1] ?? ""] ?? found[1] ?? ">=";
  return { op: op as GradeBound["op"], value: Number(found[2]) };
}

function readPairs(parameters: string): Map<string, string> {
  const pairs = parameters.split(/[;\uff1b]/).flatMap((part) => {
    const at = part.search(/[=\uff1d]/);
    return at > 0 ? [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const] : [];
  });
  return new Map(pairs);
}

/** Reads a rule as a sheet writes it: its kind, and `cap=4;each=1`, `a=>1000;b=>700`, `W=40;S=40`. Null when it is none. */
export function readRollUpRule(kind: string, parameters: string): StoredRule | null {
  const pairs = readPairs(parameters);
  const [a, b, c] = pairs.get("factors")?.split("/") ?? [];
  const methods = methodLetters.flatMap(([letter, method]) => (pairs.has(letter) ? [[method, pairs.get(letter)]] : []));
  const parsed = rollUpRuleSchema.safeParse({
    kind: kind.trim(),
    n: pairs.get("n"),
    cap: pairs.get("cap"),
    each: pairs.get("each"),
    target: pairs.get("target"),
    partial: pairs.get("partial") !== "0",
    a: readBound(pairs.get("a")),
    b: readBound(pairs.get("b")),
    factors: c === undefined ? undefined : { a, b, c },
    methods: methods.length ? Object.fromEntries(methods) : undefined,
  });
  return parsed.success ? parsed.data : null;
}

/** The same, for the sheet that is written. */
export function writeRollUpRule(rule: StoredRule): { readonly kind: string; readonly parameters: string } {
  const parts: string[] = [];
  if ("n" in rule) parts.push(`n=${rule.n}`);
  if ("each" in rule) parts.push(`each=${rule.each}`);
  if ("cap" in rule && rule.cap !== null && rule.cap !== undefined) parts.push(`cap=${rule.cap}`);
  if ("target" in rule) parts.push(`target=${rule.target}`);
  if (rule.kind === "slots" && !rule.partial) parts.push("partial=0");
  if (rule.kind === "grade") {
    parts.push(`a=${rule.a.op}${rule.a.value}`, `b=${rule.b.op}${rule.b.value}`);
    if (rule.factors) parts.push(`factors=${rule.factors.a}/${rule.factors.b}/${rule.factors.c}`);
  }
  const methods = "methods" in rule ? rule.methods : undefined;
  for (const [letter, method] of methodLetters) {
    if (methods?.[method] !== undefined) parts.push(`${letter}=${methods[method]}`);
  }
  return { kind: rule.kind, parameters: parts.join(";") };
}
