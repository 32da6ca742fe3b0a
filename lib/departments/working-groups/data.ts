import type { WorkingGroupRecord } from "@/lib/departments/working-groups/types";
import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";

const memberNames = {
  members: { include: { department: { select: { id: true, name: true, sort: true } } } },
} as const;

/** The working groups of a unit in their order, the office first. */
export async function listWorkingGroups(scope: Scope, departmentId: string): Promise<WorkingGroupRecord[]> {
  const rows = await db().workingGroup.findMany({
    where: { AND: [{ departmentId }, scopeFilter(scope)] },
    include: memberNames,
    orderBy: [{ kind: "desc" }, { sort: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    ...row,
    members: row.members
      .map((member) => member.department)
      .toSorted((a, b) => a.sort - b.sort || (a.id < b.id ? -1 : 1))
      .map(({ id, name }) => ({ id, name })),
  }));
}

/** Working groups of other units to which this unit belongs. */
export async function listMemberships(
  scope: Scope,
  departmentId: string,
): Promise<{ readonly id: string; readonly name: string; readonly department: { id: string; name: string } }[]> {
  return db().workingGroup.findMany({
    where: { AND: [{ members: { some: { departmentId } } }, scopeFilter(scope)] },
    select: { id: true, name: true, department: { select: { id: true, name: true } } },
    orderBy: { id: "asc" },
  });
}
