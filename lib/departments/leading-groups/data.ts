import type { GroupVersion, LeadingGroupRecord } from "@/lib/departments/leading-groups/types";
import type { Scope } from "@/lib/permissions/scope";
import { scopeFilter } from "@/lib/permissions/scope";
import { civilFromDb } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";

const groupSelect = {
  id: true,
  departmentId: true,
  name: true,
  versions: {
    orderBy: { number: "desc" },
    include: { members: { orderBy: { sort: "asc" }, include: { department: { select: { name: true } } } } },
  },
} as const satisfies Prisma.LeadingGroupSelect;

type GroupRow = Prisma.LeadingGroupGetPayload<{ select: typeof groupSelect }>;

function toVersion(row: GroupRow["versions"][number]): GroupVersion {
  return {
    id: row.id,
    number: row.number,
    foundedOn: row.foundedOn && civilFromDb(row.foundedOn),
    foundedPrecision: row.foundedPrecision,
    reason: row.reason,
    documentNumber: row.documentNumber,
    officePlace: row.officePlace,
    officeDuties: row.officeDuties,
    sourceText: row.sourceText,
    supersededOn: row.supersededOn && civilFromDb(row.supersededOn),
    members: row.members.map((member) => ({
      role: member.role,
      office: member.office,
      departmentId: member.departmentId,
      departmentName: member.department?.name ?? null,
      headcount: member.headcount,
    })),
  };
}

/** The leading groups of a unit with every version, the current one first. */
export async function listLeadingGroups(scope: Scope, departmentId: string): Promise<LeadingGroupRecord[]> {
  const rows = await db().leadingGroup.findMany({
    where: { AND: [{ departmentId }, scopeFilter(scope)] },
    select: groupSelect,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({ ...row, versions: row.versions.map(toVersion) }));
}

/** One group with its versions; null outside the scope. */
export async function getLeadingGroup(scope: Scope, id: string): Promise<LeadingGroupRecord | null> {
  const row = await db().leadingGroup.findFirst({ where: { AND: [{ id }, scopeFilter(scope)] }, select: groupSelect });
  return row && { ...row, versions: row.versions.map(toVersion) };
}
