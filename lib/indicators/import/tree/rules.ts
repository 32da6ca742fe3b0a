import type {
  ImportPlan,
  NodeDraft,
  NodeRef,
  PlacedRequirement,
  ReadRow,
  RejectionReason,
  RequirementDraft,
  RowFailure,
  WarningCode,
} from "@/lib/indicators/import/types";
import { standardName } from "@/lib/indicators/rules";

type Growing = { -readonly [Key in keyof NodeDraft]: NodeDraft[Key] };

const nameLimit = 200;

/** Grows the tree row by row; parents come before children and keep the order of the sheet. */
class Tree {
  readonly nodes = new Map<string, Growing>();
  readonly requirements = new Map<string, PlacedRequirement[]>();
  readonly failures: RowFailure[] = [];

  add(row: ReadRow): void {
    const warnings = new Set(row.warnings);
    const path = this.pathOf(row);
    const problem = this.problemOf(row, path);
    if (problem) {
      this.failures.push({ number: row.number, ...problem });
      return;
    }
    path.forEach((step, index) => {
      this.grow(step, path[index - 1]?.code ?? null, index, warnings);
    });
    const leaf = path.at(-1);
    if (!leaf) return;
    this.place(row, leaf.code, warnings);
    this.settleLeaf(row, leaf.code);
  }

  private pathOf(row: ReadRow): (NodeRef & { text: string | null })[] {
    const path = row.levels.map((level) => ({ ...level, text: null as string | null }));
    const parent = path.at(-1);
    if (row.standard && parent) {
      const { number, text } = row.standard;
      path.push({ code: `${parent.code}-${number}`, name: standardName(text), text });
    }
    return path;
  }

  private problemOf(row: ReadRow, path: readonly NodeRef[]): Omit<RowFailure, "number"> | null {
    const unnamed = path.find((step) => !this.nodes.has(step.code) && !step.name);
    if (unnamed) return { reason: "name_missing", detail: unnamed.code };
    const moved = path.find((step, index) => {
      const known = this.nodes.get(step.code);
      return known && known.parentCode !== (path[index - 1]?.code ?? null);
    });
    if (moved) return { reason: "wrong_level", detail: moved.code };
    const standing = path.slice(0, -1).find((step) => this.nodes.get(step.code)?.isLeaf);
    if (standing) return { reason: "parent_is_standard", detail: standing.code };
    const leaf = path.at(-1);
    const known = leaf && this.nodes.get(leaf.code);
    if (leaf && known && !known.isLeaf) return { reason: "node_is_no_standard", detail: leaf.code };
    return leaf ? this.clashOf(row, leaf.code) : { reason: "no_place", detail: null };
  }

  /** Two rows that ask the same of one standard, or two requirements under one number. */
  private clashOf(row: ReadRow, code: string): { reason: RejectionReason; detail: string } | null {
    const others = (this.requirements.get(code) ?? []).filter(
      ({ requirement }) => requirement.method === row.requirement.method,
    );
    const same = others.find(({ requirement }) => sameText(requirement, row.requirement));
    if (same) return { reason: "duplicate", detail: String(same.rowNumber) };
    const taken = others.find(({ requirement }) => requirement.sequence === row.requirement.sequence);
    return taken ? { reason: "sequence_taken", detail: String(taken.rowNumber) } : null;
  }

  private grow(
    step: NodeRef & { text: string | null },
    parentCode: string | null,
    index: number,
    warnings: Set<WarningCode>,
  ) {
    const known = this.nodes.get(step.code);
    if (known) {
      if (step.text !== null && step.text !== known.text) warnings.add("text_differs");
      if (step.text === null && step.name && step.name !== known.name) warnings.add("name_differs");
      return;
    }
    this.nodes.set(step.code, {
      code: step.code,
      name: step.name.slice(0, nameLimit),
      text: step.text,
      parentCode,
      depth: index + 1,
      sort: this.nodes.size + 1,
      isLeaf: false,
      weight: null,
      leads: [],
      supports: [],
    });
  }

  private place(row: ReadRow, standardCode: string, warnings: Set<WarningCode>): void {
    const others = this.requirements.get(standardCode) ?? [];
    const taken = others.filter(({ requirement }) => requirement.method === row.requirement.method);
    const next = Math.max(0, ...taken.map(({ requirement }) => requirement.sequence)) + 1;
    const requirement = { ...row.requirement, sequence: row.requirement.sequence ?? next };
    others.push({ rowNumber: row.number, standardCode, requirement, warnings: [...warnings] });
    this.requirements.set(standardCode, others);
  }

  private settleLeaf(row: ReadRow, code: string): void {
    const leaf = this.nodes.get(code);
    if (!leaf) return;
    leaf.isLeaf = true;
    leaf.weight ??= row.weight;
    leaf.leads = [...new Set([...leaf.leads, ...row.leads])];
    leaf.supports = [...new Set([...leaf.supports, ...row.supports])];
  }
}

function sameText(
  one: Pick<RequirementDraft, "text" | "materialTypes">,
  other: Pick<RequirementDraft, "text" | "materialTypes">,
) {
  const plain = (text: string) => text.replace(/\s+/g, "");
  return plain(one.text) === plain(other.text) && one.materialTypes.join() === other.materialTypes.join();
}

/**
 * The tree and its requirements out of the rows that were read. Every row ends as one requirement or
 * as one failure: rows in = requirements + failures.
 */
export function growTree(rows: readonly ReadRow[], failures: readonly RowFailure[]): ImportPlan {
  const tree = new Tree();
  for (const row of rows) tree.add(row);
  return {
    rowsIn: rows.length + failures.length,
    nodes: [...tree.nodes.values()],
    requirements: [...tree.requirements.values()].flat().sort((a, b) => a.rowNumber - b.rowNumber),
    failures: [...failures, ...tree.failures].sort((a, b) => a.number - b.number),
  };
}
