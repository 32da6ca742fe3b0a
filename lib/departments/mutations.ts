import type { z } from "zod";
import { type Bystander, recordEvent } from "@/lib/audit/mutations";
import { canStandUnder, childPath, movedPath } from "@/lib/departments/rules";
import type { departmentInputSchema, departmentUpdateSchema } from "@/lib/departments/schema";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { inTransaction, isDuplicate, type Prisma, type Tx } from "@/lib/platform/db/client";
import { ok, RefusalError, type Result, refuse } from "@/lib/platform/result";

type DepartmentInput = z.output<typeof departmentInputSchema>;
type DepartmentUpdate = z.output<typeof departmentUpdateSchema>;
type Answer = { readonly id: string; readonly version: number };

/**
 * Reads a unit and keeps its row until commit. A new unit below it and a move of a unit above it
 * would otherwise pass each other and leave a path that leads nowhere.
 */
async function holdDepartment(tx: Tx, id: string) {
  const exists = await tx.department.findUnique({ where: { id }, select: { id: true } });
  return exists ? tx.department.update({ where: { id }, data: { version: { increment: 0 } } }) : null;
}

/** Moves pass one after another: two crossing ones would tie a knot into the tree. */
async function holdTree(tx: Tx): Promise<void> {
  await tx.department.updateMany({ where: { parentId: null }, data: { version: { increment: 0 } } });
}

async function refuseTakenCode(tx: Tx, code: string, ownId?: string): Promise<void> {
  const other = await tx.department.findUnique({ where: { code }, select: { id: true } });
  if (other && other.id !== ownId) throw new RefusalError(refuse("duplicate", { code: "duplicate" }));
}

/** The database gives the id (ids sort by time), and only then is the path known. */
async function insertBelow(
  tx: Tx,
  parentPath: string,
  fields: Omit<Prisma.DepartmentUncheckedCreateInput, "path" | "id">,
): Promise<{ readonly id: string; readonly path: string }> {
  const { id } = await tx.department.create({ data: { ...fields, path: crypto.randomUUID() }, select: { id: true } });
  const path = childPath(parentPath, id);
  await tx.department.update({ where: { id }, data: { path } });
  return { id, path };
}

/** Adds a unit below another one of the administrator's subtree. */
export async function createDepartment(actor: Actor, input: DepartmentInput): Promise<Result<Answer>> {
  return duplicateAware(() =>
    inTransaction(async (tx) => {
      const parent = await holdDepartment(tx, input.parentId);
      if (!parent || !can(actor, "department.read", { departmentPath: parent.path }))
        return refuse("not_found", { parentId: "not_found" });
      if (!can(actor, "department.manage", { departmentPath: parent.path })) return refuse("forbidden");
      if (!canStandUnder(input.kind, parent.kind)) return refuse("invalid", { kind: "kind_order" });
      await refuseTakenCode(tx, input.code);
      const { id } = await insertBelow(tx, parent.path, input);
      await recordEvent(tx, actor, {
        type: "department.created",
        subjectType: "department",
        subjectId: id,
        departmentId: id,
        data: { code: input.code, name: input.name, kind: input.kind, parentId: parent.id },
      });
      return ok({ id, version: 1 });
    }),
  );
}

/** The top unit of an installation; only the set-up of an installation and its seed call this. */
export async function createRootDepartment(
  tx: Tx,
  by: Actor | Bystander,
  input: {
    readonly code: string;
    readonly name: string;
    readonly fonds?: string;
    readonly officeCode?: string;
    readonly sort?: number;
  },
): Promise<{ readonly id: string; readonly path: string }> {
  const { id, path } = await insertBelow(tx, "/", { kind: "city", ...input });
  await recordEvent(tx, by, {
    type: "department.created",
    subjectType: "department",
    subjectId: id,
    departmentId: id,
    data: { code: input.code, name: input.name, kind: "city", parentId: null },
  });
  return { id, path };
}

/** Changes a unit; another `parentId` moves it with its whole subtree. */
export async function updateDepartment(actor: Actor, input: DepartmentUpdate): Promise<Result<Answer>> {
  return duplicateAware(() =>
    inTransaction(async (tx) => {
      await holdTree(tx);
      const { id, version, parentId, ...fields } = input;
      const row = await tx.department.findUnique({ where: { id } });
      if (!row || !can(actor, "department.read", { departmentPath: row.path })) return refuse("not_found");
      if (!can(actor, "department.manage", { departmentPath: row.path })) return refuse("forbidden");
      const path = await destination(tx, actor, row, parentId, fields.kind);
      if (!path.ok) return path;
      const children = await tx.department.findMany({ where: { parentId: id }, select: { kind: true, active: true } });
      if (!children.every((child) => canStandUnder(child.kind, fields.kind)))
        return refuse("invalid", { kind: "kind_order" });
      if (!fields.active && children.some((child) => child.active)) return refuse("state", { active: "has_children" });
      await refuseTakenCode(tx, fields.code, id);
      const changed = await tx.department.updateMany({
        where: { id, version },
        data: { ...fields, parentId, version: { increment: 1 } },
      });
      if (changed.count === 0) return refuse("conflict");
      if (path.data !== row.path) await rewritePaths(tx, row.path, path.data);
      await recordEvent(tx, actor, {
        type: "department.changed",
        subjectType: "department",
        subjectId: id,
        departmentId: id,
        data: {
          before: { code: row.code, name: row.name, kind: row.kind, parentId: row.parentId, active: row.active },
          after: { code: fields.code, name: fields.name, kind: fields.kind, parentId, active: fields.active },
        },
      });
      return ok({ id, version: version + 1 });
    }),
  );
}

/** The path that the unit will have under `parentId`, or why it cannot stand there. */
async function destination(
  tx: Tx,
  actor: Actor,
  row: { id: string; path: string; parentId: string | null },
  parentId: string | null,
  kind: DepartmentUpdate["kind"],
): Promise<Result<string>> {
  if (parentId === null) {
    if (row.parentId !== null) return refuse("invalid", { parentId: "required" });
    return kind === "city" ? ok(row.path) : refuse("invalid", { kind: "kind_order" });
  }
  const parent = await holdDepartment(tx, parentId);
  if (!parent || !can(actor, "department.read", { departmentPath: parent.path }))
    return refuse("not_found", { parentId: "not_found" });
  if (parent.path.startsWith(row.path)) return refuse("invalid", { parentId: "own_subtree" });
  const moves = parentId !== row.parentId;
  if (moves && !can(actor, "department.manage", { departmentPath: parent.path })) return refuse("forbidden");
  if (!canStandUnder(kind, parent.kind)) return refuse("invalid", { kind: "kind_order" });
  return ok(childPath(parent.path, row.id));
}

async function rewritePaths(tx: Tx, from: string, to: string): Promise<void> {
  const rows = await tx.department.findMany({
    where: { path: { startsWith: from } },
    select: { id: true, path: true },
  });
  for (const row of rows) {
    await tx.department.update({ where: { id: row.id }, data: { path: movedPath(row.path, from, to) } });
  }
}

/** Two units created at the same moment with one code: the second learns it from the database. */
async function duplicateAware<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (isDuplicate(error)) return refuse("duplicate", { code: "duplicate" });
    throw error;
  }
}
