import { defaultRollUpRule, writeRollUpRule } from "@/lib/indicators/roll-up/rules";
import { defaultRequirement, unitsOfNote } from "@/lib/indicators/rules";
import type { IndicatorRecord, SheetModel, SheetRow, SheetRule } from "@/lib/indicators/types";

type Level = { readonly code: string; readonly name: string };

/** The number of a standard in its content: what its code adds to the code above ("Ⅲ-17-2)" → "2)"). */
function numberIn(code: string, parent: Level | undefined): string | null {
  if (!parent || !code.startsWith(`${parent.code}-`)) return null;
  const rest = code.slice(parent.code.length + 1);
  return /^\d+(-\d+)*\)$/.test(rest) ? rest : null;
}

function rowsOf(leaf: IndicatorRecord, above: readonly Level[]): SheetRow[] {
  const number = numberIn(leaf.code, above.at(-1));
  const place = number
    ? { levels: above, standard: { number, text: leaf.text ?? leaf.name } }
    : { levels: [...above, { code: leaf.code, name: leaf.name }], standard: null };
  const requirements = leaf.requirements.length
    ? leaf.requirements.map(({ id: _, ...draft }) => draft)
    : [defaultRequirement()];
  const weight = leaf.weight;
  return requirements.map((requirement) => ({ ...place, requirement, weight, ...unitsOfNote(leaf.note) }));
}

/** Rules and weights that the table itself has no room for. */
function ruleOf(node: IndicatorRecord): SheetRule[] {
  const written = writeRollUpRule(node.rollUpRule);
  const usual = written.parameters === "" && written.kind === defaultRollUpRule(node).kind;
  if (usual && (node.isLeaf || node.weight === null)) return [];
  return [{ code: node.code, weight: node.isLeaf ? "" : (node.weight ?? ""), ...written }];
}

/** An edition as the official table: importing the sheet again gives the same edition. */
export function sheetModel(
  edition: { readonly name: string; readonly cityType: string | null },
  nodes: readonly IndicatorRecord[],
): SheetModel {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = (node: IndicatorRecord): Level[] => {
    const parent = node.parentId === null ? undefined : byId.get(node.parentId);
    return parent ? [...above(parent), { code: parent.code, name: parent.name }] : [];
  };
  return {
    edition: edition.name,
    cityType: edition.cityType,
    rows: nodes.filter((node) => node.isLeaf).flatMap((leaf) => rowsOf(leaf, above(leaf))),
    rules: nodes.flatMap(ruleOf),
  };
}
