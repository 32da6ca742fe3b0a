import { recordEvent } from "@/lib/audit/mutations";
import type { LeadingGroupInput } from "@/lib/departments/leading-groups/schema";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { civilToDb, civilToday } from "@/lib/platform/dates";
import { inTransaction, isDuplicate, type Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";

type Saved = { readonly id: string; readonly version: number };

/**
 * Founds a leading group or adjusts it. An adjustment is a new version; the one before stays readable and
 * ends on the day the new one begins. Two adjustments of one version: the second is a conflict.
 */
export async function saveLeadingGroup(
  actor: Actor,
  input: LeadingGroupInput,
  now = new Date(),
): Promise<Result<Saved>> {
  try {
    return await inTransaction(async (tx) => {
      const department = await tx.department.findUnique({ where: { id: input.departmentId }, select: { path: true } });
      if (!department || !can(actor, "department.read", { departmentPath: department.path }))
        return refuse("not_found", { departmentId: "not_found" });
      if (!can(actor, "group.manage", { departmentPath: department.path })) return refuse("forbidden");
      if (!(await allUnitsExist(tx, input))) return refuse("not_found", { members: "not_found" });
      const group = input.groupId ? await supersede(tx, input, input.groupId, now) : await found(tx, input);
      if (!group.ok) return group;
      await addVersion(tx, input, group.data);
      await recordEvent(tx, actor, {
        type: input.groupId ? "leading-group.changed" : "leading-group.created",
        subjectType: "leading-group",
        subjectId: group.data.id,
        departmentId: input.departmentId,
        data: { name: input.name, version: group.data.version, members: input.members.length, reason: input.reason },
      });
      return ok(group.data);
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return input.groupId ? refuse("conflict") : refuse("duplicate", { name: "duplicate" });
  }
}

async function allUnitsExist(tx: Tx, input: LeadingGroupInput): Promise<boolean> {
  const ids = [...new Set(input.members.flatMap((member) => member.departmentId ?? []))];
  return (await tx.department.count({ where: { id: { in: ids } } })) === ids.length;
}

async function found(tx: Tx, input: LeadingGroupInput): Promise<Result<Saved>> {
  const where = { departmentId_name: { departmentId: input.departmentId, name: input.name } };
  if (await tx.leadingGroup.findUnique({ where })) return refuse("duplicate", { name: "duplicate" });
  const { id } = await tx.leadingGroup.create({ data: { departmentId: input.departmentId, name: input.name } });
  return ok({ id, version: 1 });
}

async function supersede(tx: Tx, input: LeadingGroupInput, groupId: string, now: Date): Promise<Result<Saved>> {
  const group = await tx.leadingGroup.findFirst({ where: { id: groupId, departmentId: input.departmentId } });
  if (!group) return refuse("not_found");
  const namesake = await tx.leadingGroup.findFirst({
    where: { departmentId: input.departmentId, name: input.name, id: { not: groupId } },
  });
  if (namesake) return refuse("duplicate", { name: "duplicate" });
  const ended = await tx.leadingGroupVersion.updateMany({
    where: { groupId, number: input.version, supersededOn: null },
    data: { supersededOn: civilToDb(input.foundedOn ?? civilToday(now)) },
  });
  if (ended.count === 0) return refuse("conflict");
  await tx.leadingGroup.update({ where: { id: groupId }, data: { name: input.name } });
  return ok({ id: groupId, version: input.version + 1 });
}

async function addVersion(tx: Tx, input: LeadingGroupInput, group: Saved): Promise<void> {
  const { foundedPrecision, reason, documentNumber, officePlace, officeDuties, sourceText } = input;
  await tx.leadingGroupVersion.create({
    data: {
      groupId: group.id,
      number: group.version,
      foundedOn: input.foundedOn && civilToDb(input.foundedOn),
      foundedPrecision,
      reason,
      documentNumber,
      officePlace,
      officeDuties,
      sourceText,
      members: { create: input.members.map((member, sort) => ({ ...member, sort })) },
    },
  });
}
