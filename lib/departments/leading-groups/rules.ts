import type { GroupChange, GroupField, GroupMember, GroupVersion } from "@/lib/departments/leading-groups/types";
import type { GroupRole } from "@/lib/platform/db/generated/enums";

/** Order in which a group is read out: the commander or chair first, the office's director last. */
export const groupRoleOrder: readonly GroupRole[] = [
  "commander",
  "chair",
  "deputy",
  "in_charge",
  "member",
  "office_director",
];

export function membersByRole(
  members: readonly GroupMember[],
): { readonly role: GroupRole; readonly members: readonly GroupMember[] }[] {
  return groupRoleOrder
    .map((role) => ({ role, members: members.filter((member) => member.role === role) }))
    .filter((group) => group.members.length > 0);
}

/** People under a role, and whether group entries without a number make it a lower bound. */
export function headcountOf(members: readonly GroupMember[]): { readonly count: number; readonly isOpen: boolean } {
  return {
    count: members.reduce((sum, member) => sum + (member.headcount ?? 0), 0),
    isOpen: members.some((member) => member.headcount === null),
  };
}

function memberKey(member: GroupMember): string {
  return [member.role, member.office, member.departmentId ?? "", member.headcount ?? ""].join("\u0000");
}

const comparedFields: readonly { field: GroupField; read: (version: GroupVersion) => string }[] = [
  { field: "founded", read: (version) => `${version.foundedOn ?? ""}|${version.foundedPrecision}` },
  { field: "documentNumber", read: (version) => version.documentNumber ?? "" },
  { field: "officePlace", read: (version) => version.officePlace ?? "" },
  { field: "officeDuties", read: (version) => version.officeDuties.join(";") },
];

/** What a later version changed against an earlier one: fields, members who left, members who came. */
export function groupChanges(before: GroupVersion, after: GroupVersion): GroupChange[] {
  const fields = comparedFields.flatMap(({ field, read }): GroupChange[] => {
    const values = { before: read(before), after: read(after) };
    return values.before === values.after ? [] : [{ kind: "field", field, ...values }];
  });
  const had = new Set(before.members.map(memberKey));
  const has = new Set(after.members.map(memberKey));
  const removed = before.members.filter((member) => !has.has(memberKey(member)));
  const added = after.members.filter((member) => !had.has(memberKey(member)));
  return [
    ...fields,
    ...removed.map((member) => ({ kind: "member-removed" as const, member })),
    ...added.map((member) => ({ kind: "member-added" as const, member })),
  ];
}
