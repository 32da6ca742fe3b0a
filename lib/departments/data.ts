import { departmentTree, pathIds } from "@/lib/departments/rules";
import type { DepartmentFilter } from "@/lib/departments/schema";
import type { ArchiveCodes, DepartmentNode, DepartmentRecord, DepartmentSummary } from "@/lib/departments/types";
import type { Scope } from "@/lib/permissions/scope";
import { db, type Prisma, type Tx } from "@/lib/platform/db/client";

export const departmentSummarySelect = {
  id: true,
  code: true,
  name: true,
  shortName: true,
  kind: true,
  parentId: true,
  path: true,
  sort: true,
  active: true,
} as const satisfies Prisma.DepartmentSelect;

function inScope(scope: Scope): Prisma.DepartmentWhereInput {
  if (scope.all) return {};
  return {
    OR: [
      ...scope.paths.map((path) => ({ path: { startsWith: path } })),
      ...scope.releasedPaths.map((path) => ({ path: { startsWith: path } })),
      { id: { in: [...scope.departmentIds] } },
    ],
  };
}

/** Units that the scope opens, newest first. */
export async function listDepartments(
  scope: Scope,
  filter: DepartmentFilter,
): Promise<{ items: DepartmentSummary[]; nextCursor: string | null }> {
  const top = filter.under ? await db().department.findUnique({ where: { id: filter.under } }) : null;
  if (filter.under && !top) return { items: [], nextCursor: null };
  const rows = await db().department.findMany({
    where: {
      AND: [
        inScope(scope),
        filter.after ? { id: { lt: filter.after } } : {},
        filter.kind ? { kind: filter.kind } : {},
        filter.parent ? { parentId: filter.parent } : {},
        top ? { path: { startsWith: top.path } } : {},
        filter.q
          ? {
              OR: [
                { name: { contains: filter.q, mode: "insensitive" } },
                { shortName: { contains: filter.q, mode: "insensitive" } },
                { code: { contains: filter.q, mode: "insensitive" } },
              ],
            }
          : {},
      ],
    },
    select: departmentSummarySelect,
    orderBy: { id: "desc" },
    take: filter.take + 1,
  });
  const items = rows.slice(0, filter.take);
  return { items, nextCursor: rows.length > filter.take ? (items.at(-1)?.id ?? null) : null };
}

/** Every unit that the scope opens, as a tree. */
export async function getDepartmentTree(scope: Scope): Promise<DepartmentNode[]> {
  return departmentTree(await db().department.findMany({ where: inScope(scope), select: departmentSummarySelect }));
}

/** One unit with the way down to it and the units directly below; null outside the scope. */
export async function getDepartment(scope: Scope, id: string): Promise<DepartmentRecord | null> {
  const row = await db().department.findFirst({
    where: { AND: [{ id }, inScope(scope)] },
    select: {
      ...departmentSummarySelect,
      fonds: true,
      officeCode: true,
      note: true,
      version: true,
      children: { select: departmentSummarySelect, orderBy: [{ sort: "asc" }, { code: "asc" }] },
    },
  });
  if (!row) return null;
  const above = pathIds(row.path).slice(0, -1);
  const names = await db().department.findMany({ where: { id: { in: above } }, select: { id: true, name: true } });
  const ancestors = above.flatMap((ancestor) => names.filter((name) => name.id === ancestor));
  return { ...row, ancestors };
}

/** The path of a unit, or null when there is no such unit; for `can(actor, action, { departmentPath })`. */
export async function getDepartmentPath(tx: Tx, id: string): Promise<string | null> {
  const row = await tx.department.findUnique({ where: { id }, select: { path: true } });
  return row?.path ?? null;
}

/** 全宗号 and 机构代码 for the 档号 (DA/T 22-2015): the unit's own, else those of the nearest unit above. */
export async function getArchiveCodes(tx: Tx, departmentId: string): Promise<ArchiveCodes> {
  const path = await getDepartmentPath(tx, departmentId);
  const ids = pathIds(path ?? "");
  const rows = await tx.department.findMany({
    where: { id: { in: ids } },
    select: { id: true, fonds: true, officeCode: true },
  });
  const upwards = ids.toReversed().flatMap((id) => rows.filter((row) => row.id === id));
  return {
    fonds: upwards.find((row) => row.fonds)?.fonds ?? null,
    officeCode: upwards.find((row) => row.officeCode)?.officeCode ?? null,
  };
}
