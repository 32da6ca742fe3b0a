import { permissionTable } from "@/lib/permissions/table";
import { cityPath } from "@/lib/permissions/tree";
import type { PermissionAction } from "@/lib/permissions/types";
import type { Actor } from "@/lib/platform/actor";

/** Which rows an actor may read; the first parameter of every read. Made only by `scopeOf`. */
export type Scope = {
  readonly all: boolean;
  /** Own rows of this user. */
  readonly userId: string | null;
  /** Exactly these departments. */
  readonly departmentIds: readonly string[];
  /** These subtrees, drafts included. */
  readonly paths: readonly string[];
  /** These subtrees without drafts. */
  readonly releasedPaths: readonly string[];
  /** `roundId:indicatorId` of standards whose rows (no drafts) may be read. */
  readonly standards: readonly string[];
  readonly [scopeBrand]: true;
};
declare const scopeBrand: unique symbol;

/** Turns the same cell of the table that `can` asks into the set of rows. */
export function scopeOf(actor: Actor, action: PermissionAction): Scope {
  const found = {
    all: false,
    userId: null as string | null,
    departmentIds: [] as string[],
    paths: [] as string[],
    releasedPaths: [] as string[],
    standards: [] as string[],
  };
  for (const term of actor.terms) {
    for (const relation of permissionTable[action][term.role] ?? []) {
      if (relation === "all") found.all = true;
      if (relation === "own") found.userId = actor.userId;
      if (relation === "department") found.departmentIds.push(term.departmentId);
      if (relation === "subtree") found.paths.push(term.departmentPath);
      if (relation === "city") found.paths.push(cityPath(term.departmentPath));
      if (relation === "released") found.releasedPaths.push(term.departmentPath);
      if (relation === "standard") found.standards = [...actor.leads];
    }
  }
  return found as unknown as Scope;
}

type DepartmentFilter = { department: { path: { startsWith: string } } } | { departmentId: { in: string[] } };

/**
 * The scope as a Prisma filter for rows that carry `departmentId`. `standards` turns pairs of round
 * and standard into the noun's own filter; `released` is the noun's filter for "not a draft".
 */
export function scopeFilter<Filter extends object>(
  scope: Scope,
  forms: {
    released?: Filter;
    own?: (userId: string) => Filter;
    standards?: (pairs: { roundId: string; indicatorId: string }[]) => Filter;
  } = {},
): { OR?: (Filter | DepartmentFilter | { AND: (Filter | DepartmentFilter)[] })[] } {
  if (scope.all) return {};
  const released = forms.released;
  const under = (path: string): DepartmentFilter => ({ department: { path: { startsWith: path } } });
  return {
    OR: [
      // Never an empty list: inside an AND Prisma drops `OR: []`, and a scope of nothing would read everything.
      { departmentId: { in: [] } },
      ...scope.paths.map(under),
      ...(scope.departmentIds.length ? [{ departmentId: { in: [...scope.departmentIds] } }] : []),
      ...scope.releasedPaths.map((path) => (released ? { AND: [under(path), released] } : under(path))),
      ...(scope.userId && forms.own ? [forms.own(scope.userId)] : []),
      ...(scope.standards.length && forms.standards
        ? [standardsFilter(scope.standards, forms.standards, released)]
        : []),
    ],
  };
}

function standardsFilter<Filter extends object>(
  keys: readonly string[],
  make: (pairs: { roundId: string; indicatorId: string }[]) => Filter,
  released: Filter | undefined,
): Filter | { AND: Filter[] } {
  const pairs = keys.map((key) => {
    const [roundId = "", indicatorId = ""] = key.split(":");
    return { roundId, indicatorId };
  });
  return released ? { AND: [make(pairs), released] } : make(pairs);
}
