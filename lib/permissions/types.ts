import type { Role, WorkState } from "@/lib/platform/db/generated/enums";

/**
 * How a role must stand to a row before an action is allowed.
 * - `own`: the row was made by the actor
 * - `department`: the row belongs to the department of the role term itself
 * - `subtree`: … or to one below it
 * - `released`: as `subtree`, but never a draft
 * - `city`: the row belongs to the same tree of units as the role term's department, wherever in it
 * - `standard`: a row (no draft) linked to a standard that the actor's department leads
 * - `all`: no condition on the row
 */
export const relations = ["own", "department", "subtree", "released", "city", "standard", "all"] as const;
export type Relation = (typeof relations)[number];

export const permissionActions = [
  "activity.read",
  "activity.create",
  "activity.update",
  "activity.submit",
  "activity.review",
  "activity.archive",
  "evidence.read",
  "evidence.create",
  "evidence.update",
  "link.create",
  "link.decide",
  "archive.read",
  "audit.read",
  "audit.verify",
  "department.read",
  "department.manage",
  "group.manage",
  "user.read",
  "user.manage",
  "edition.read",
  "edition.manage",
  "round.read",
  "round.manage",
  "assignment.read",
  "assignment.manage",
  "assignment.complete",
  "target.read",
  "target.manage",
  "dashboard.read",
  "report.read",
] as const;
export type PermissionAction = (typeof permissionActions)[number];

export type PermissionTable = Readonly<Record<PermissionAction, Readonly<Partial<Record<Role, readonly Relation[]>>>>>;

/** What `can` must know of a row. Leave out what the action does not look at. */
export type Target = {
  readonly departmentPath?: string;
  readonly createdById?: string;
  readonly state?: WorkState;
  /** Keys made by `standardKey` of the standards the row is linked to. */
  readonly standards?: readonly string[];
};
