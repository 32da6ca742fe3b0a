import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { getDepartment, getDepartmentTree } from "@/lib/departments/data";
import { getLeadingGroup, listLeadingGroups } from "@/lib/departments/leading-groups/data";
import { flattenTree } from "@/lib/departments/rules";
import type { DepartmentNode, DepartmentRecord } from "@/lib/departments/types";
import { listMemberships, listWorkingGroups } from "@/lib/departments/working-groups/data";
import { can } from "@/lib/permissions/rules";
import { type Scope, scopeOf } from "@/lib/permissions/scope";
import type { PermissionAction } from "@/lib/permissions/types";
import type { Actor } from "@/lib/platform/actor";
import { requireActor } from "@/lib/platform/session";

type Opened = { readonly actor: Actor; readonly scope: Scope; readonly department: DepartmentRecord };

/** The unit of a page, for an actor who may do `action` there; for anybody else the page does not exist. */
async function openDepartment(id: string, action: PermissionAction): Promise<Opened> {
  const actor = await requireActor();
  const scope = scopeOf(actor, "department.read");
  const department = await getDepartment(scope, id);
  if (!department || !can(actor, action, { departmentPath: department.path })) notFound();
  return { actor, scope, department };
}

export async function loadDepartmentTree() {
  const actor = await requireActor();
  const tree = await getDepartmentTree(scopeOf(actor, "department.read"));
  const own = new Set(actor.terms.map((term) => term.departmentId));
  return { tree, own, canManage: can(actor, "department.manage") };
}

/** Read once for the page and its title. */
export const loadDepartment = cache(async (id: string) => {
  const { actor, scope, department } = await openDepartment(id, "department.read");
  const [groups, workingGroups, memberships] = await Promise.all([
    listLeadingGroups(scope, id),
    listWorkingGroups(scope, id),
    listMemberships(scope, id),
  ]);
  const target = { departmentPath: department.path };
  const links = {
    activities: can(actor, "activity.read", { ...target, state: "submitted" }),
    targets: can(actor, "target.read", target),
    reports: can(actor, "report.read", target),
  };
  return {
    department,
    groups,
    workingGroups,
    memberships,
    links,
    canManage: can(actor, "department.manage", target),
    canManageGroups: can(actor, "group.manage", target),
  };
});

function manageable(actor: Actor, nodes: readonly DepartmentNode[]): DepartmentNode[] {
  return nodes.filter((node) => can(actor, "department.manage", { departmentPath: node.path }));
}

/** The form of a new unit; `parentId` is chosen already when it comes from that unit's page. */
export async function loadDepartmentForm(parentId: string | undefined) {
  const actor = await requireActor();
  if (!can(actor, "department.manage")) notFound();
  const parents = manageable(actor, flattenTree(await getDepartmentTree(scopeOf(actor, "department.read"))));
  const parent = parents.find((node) => node.id === parentId);
  return { parents: parents.filter((node) => node.active), parent };
}

export async function loadDepartmentEdit(id: string) {
  const { actor, scope, department } = await openDepartment(id, "department.manage");
  const nodes = manageable(actor, flattenTree(await getDepartmentTree(scope)));
  const parents = nodes.filter((node) => !node.path.startsWith(department.path));
  return { department, parents };
}

/** All units as choices, for members of groups. */
async function unitChoices(scope: Scope): Promise<{ readonly id: string; readonly name: string }[]> {
  const nodes = flattenTree(await getDepartmentTree(scope));
  return nodes.filter((node) => node.active).map(({ id, name }) => ({ id, name }));
}

export async function loadGroupForm(departmentId: string, groupId?: string) {
  const { scope, department } = await openDepartment(departmentId, "group.manage");
  const group = groupId ? await getLeadingGroup(scope, groupId) : null;
  if (groupId && group?.departmentId !== departmentId) notFound();
  return { department, group, units: await unitChoices(scope) };
}

export async function loadGroupHistory(departmentId: string, groupId: string) {
  const { actor, scope, department } = await openDepartment(departmentId, "department.read");
  const group = await getLeadingGroup(scope, groupId);
  if (group?.departmentId !== departmentId) notFound();
  return { department, group, canManage: can(actor, "group.manage", { departmentPath: department.path }) };
}

export async function loadWorkingGroupForm(departmentId: string, id?: string) {
  const { scope, department } = await openDepartment(departmentId, "group.manage");
  const group = id ? (await listWorkingGroups(scope, departmentId)).find((row) => row.id === id) : undefined;
  if (id && !group) notFound();
  return { department, group, units: await unitChoices(scope) };
}
