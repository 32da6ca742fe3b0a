import type { DepartmentNode, DepartmentSummary } from "@/lib/departments/types";
import type { DepartmentKind } from "@/lib/platform/db/generated/enums";

/** Under which kinds a unit may stand. A county-level city may stand under a prefecture-level one. */
export const parentKinds: Readonly<Record<DepartmentKind, readonly DepartmentKind[]>> = {
  city: ["city"],
  district: ["city", "district"],
  sub_district: ["city", "district"],
  community: ["city", "district", "sub_district"],
  bureau: ["city", "district", "bureau"],
  institution: ["city", "district", "bureau", "sub_district", "institution", "school"],
  school: ["city", "district", "bureau", "sub_district", "school"],
  section: ["city", "district", "bureau", "sub_district", "institution", "school", "section"],
  class: ["school", "section"],
};

export function canStandUnder(kind: DepartmentKind, parentKind: DepartmentKind): boolean {
  return parentKinds[kind].includes(parentKind);
}

/** Ids from the root down, each closed by a slash: a subtree is one prefix test. */
export function childPath(parentPath: string, id: string): string {
  return `${parentPath}${id}/`;
}

/** The ids of a path, root first, the unit itself last. */
export function pathIds(path: string): string[] {
  return path.split("/").filter((id) => id !== "");
}

/** The path of a row of the subtree `from` after its top moved to `to`. */
export function movedPath(path: string, from: string, to: string): string {
  if (!path.startsWith(from)) throw new RangeError(`${path} is not under ${from}`);
  return to + path.slice(from.length);
}

/** Rows as a tree, siblings by `sort`, then by code. A row whose parent is not among them becomes a root. */
export function departmentTree(rows: readonly DepartmentSummary[]): DepartmentNode[] {
  const known = new Set(rows.map((row) => row.id));
  const byParent = Map.groupBy(rows, (row) => (row.parentId && known.has(row.parentId) ? row.parentId : ""));
  const grow = (parentId: string, depth: number): DepartmentNode[] =>
    (byParent.get(parentId) ?? [])
      .toSorted((a, b) => a.sort - b.sort || (a.code < b.code ? -1 : 1))
      .map((row) => ({ ...row, depth, children: grow(row.id, depth + 1) }));
  return grow("", 0);
}

/** The tree in reading order, for lists and pickers. */
export function flattenTree(nodes: readonly DepartmentNode[]): DepartmentNode[] {
  return nodes.flatMap((node) => [node, ...flattenTree(node.children)]);
}
