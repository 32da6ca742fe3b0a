import { cleanCode } from "@/lib/indicators/import/cells/rules";
import { findRuleRows, findTable } from "@/lib/indicators/import/layout/rules";
import { readRows } from "@/lib/indicators/import/rows/rules";
import { growTree } from "@/lib/indicators/import/tree/rules";
import type { ImportPlan, RawSheet } from "@/lib/indicators/import/types";
import { defaultRollUpRule, fitsPlace, readRollUpRule } from "@/lib/indicators/roll-up/rules";
import type { StoredRule } from "@/lib/indicators/roll-up/schema";

export type RuledPlan = ImportPlan & {
  /** Roll-up rule of every node, from the sheet of rules or by default. */
  readonly rules: ReadonlyMap<string, StoredRule>;
  readonly ruleProblems: readonly string[];
};

const weightShape = /^\d{1,6}(\.\d{1,4})?$/;

/** Everything that a workbook says, without asking the database. Null when no sheet is the table. */
export function planImport(sheets: readonly RawSheet[]): RuledPlan | null {
  const table = findTable(sheets);
  if (!table) return null;
  const { read, failures } = readRows(table.rows, table.layout);
  const plan = growTree(read, failures);
  return applyRules(plan, sheets);
}

function applyRules(plan: ImportPlan, sheets: readonly RawSheet[]): RuledPlan {
  const problems: string[] = [];
  const weights = new Map<string, string>();
  const stated = new Map<string, StoredRule>();
  const nodesByCode = new Map(plan.nodes.map((node) => [node.code, node]));
  for (const row of findRuleRows(sheets)) {
    const code = cleanCode(row.code);
    const node = nodesByCode.get(code);
    const rule = row.kind ? readRollUpRule(row.kind, row.parameters) : null;
    const fits = !row.kind || (node && rule && fitsPlace(rule, node.isLeaf));
    if (!node || !fits || (row.weight && !weightShape.test(row.weight))) {
      problems.push(row.code);
      continue;
    }
    if (rule) stated.set(code, rule);
    if (row.weight) weights.set(code, row.weight);
  }
  const nodes = plan.nodes.map((node) => ({ ...node, weight: weights.get(node.code) ?? node.weight }));
  const rules = nodes.map((node): [string, StoredRule] => [
    node.code,
    stated.get(node.code) ?? defaultRollUpRule(node),
  ]);
  return { ...plan, nodes, rules: new Map(rules), ruleProblems: problems };
}
