import type { z } from "zod";
import { recordEvent } from "@/lib/audit/mutations";
import type { WorkingGroupInput, workingGroupRemovalSchema } from "@/lib/departments/working-groups/schema";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { inTransaction, isDuplicate, type Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";

/** Sets up a working group of a unit, or changes the version it is based on. */
export async function saveWorkingGroup(
  actor: Actor,
  input: WorkingGroupInput,
): Promise<Result<{ readonly id: string; readonly version: number }>> {
  try {
    return await inTransaction(async (tx) => {
      const department = await tx.department.findUnique({ where: { id: input.departmentId }, select: { path: true } });
      if (!department || !can(actor, "department.read", { departmentPath: department.path }))
        return refuse("not_found", { departmentId: "not_found" });
      if (!can(actor, "group.manage", { departmentPath: department.path })) return refuse("forbidden");
      const memberIds = [...new Set(input.memberIds)];
      const known = await tx.department.count({ where: { id: { in: memberIds } } });
      if (known !== memberIds.length) return refuse("not_found", { memberIds: "not_found" });
      const id = input.id ? await change(tx, input, input.id) : ok(await create(tx, input));
      if (!id.ok) return id;
      await tx.workingGroupDepartment.deleteMany({ where: { workingGroupId: id.data } });
      await tx.workingGroupDepartment.createMany({
        data: memberIds.map((departmentId) => ({ workingGroupId: id.data, departmentId })),
      });
      await recordEvent(tx, actor, {
        type: "working-group.changed",
        subjectType: "working-group",
        subjectId: id.data,
        departmentId: input.departmentId,
        data: { name: input.name, kind: input.kind, members: memberIds.length, isNew: !input.id },
      });
      return ok({ id: id.data, version: input.id ? input.version + 1 : 1 });
    });
  } catch (error) {
    if (isDuplicate(error)) return refuse("duplicate", { name: "duplicate" });
    throw error;
  }
}

function fieldsOf({ name, kind, leadOffice, duties, sort }: WorkingGroupInput) {
  return { name, kind, leadOffice, duties, sort };
}

async function create(tx: Tx, input: WorkingGroupInput): Promise<string> {
  const row = await tx.workingGroup.create({ data: { departmentId: input.departmentId, ...fieldsOf(input) } });
  return row.id;
}

async function change(tx: Tx, input: WorkingGroupInput, id: string): Promise<Result<string>> {
  const group = await tx.workingGroup.findFirst({ where: { id, departmentId: input.departmentId } });
  if (!group) return refuse("not_found");
  const changed = await tx.workingGroup.updateMany({
    where: { id, version: input.version },
    data: { ...fieldsOf(input), version: { increment: 1 } },
  });
  return changed.count === 0 ? refuse("conflict") : ok(id);
}

/** Dissolves a working group; the chain keeps that it existed. */
export async function removeWorkingGroup(
  actor: Actor,
  input: z.output<typeof workingGroupRemovalSchema>,
): Promise<Result<{ readonly departmentId: string }>> {
  return inTransaction(async (tx) => {
    const group = await tx.workingGroup.findUnique({ where: { id: input.id }, include: { department: true } });
    const target = { departmentPath: group?.department.path ?? "" };
    if (!group || !can(actor, "department.read", target)) return refuse("not_found");
    if (!can(actor, "group.manage", target)) return refuse("forbidden");
    const held = await tx.workingGroup.updateMany({
      where: { id: group.id, version: input.version },
      data: { version: { increment: 1 } },
    });
    if (held.count === 0) return refuse("conflict");
    await tx.workingGroupDepartment.deleteMany({ where: { workingGroupId: group.id } });
    await tx.workingGroup.delete({ where: { id: group.id } });
    await recordEvent(tx, actor, {
      type: "working-group.changed",
      subjectType: "working-group",
      subjectId: group.id,
      departmentId: group.departmentId,
      data: { name: group.name, removed: true },
    });
    return ok({ departmentId: group.departmentId });
  });
}
