import { permissionTable } from "@/lib/permissions/table";
import { cityPath } from "@/lib/permissions/tree";
import type { PermissionAction, Relation, Target } from "@/lib/permissions/types";
import type { Actor, ActorTerm } from "@/lib/platform/actor";

function holds(relation: Relation, actor: Actor, term: ActorTerm, target: Target): boolean {
  const path = target.departmentPath;
  switch (relation) {
    case "all":
      return true;
    case "own":
      return target.createdById === actor.userId;
    case "department":
      return path === term.departmentPath;
    case "subtree":
      return path?.startsWith(term.departmentPath) ?? false;
    case "released":
      return target.state !== "draft" && (path?.startsWith(term.departmentPath) ?? false);
    case "city":
      return path?.startsWith(cityPath(term.departmentPath)) ?? false;
    case "standard":
      return target.state !== "draft" && (target.standards ?? []).some((key) => actor.leads.has(key));
  }
}

/**
 * May `actor` do `action` on `target`? Without a target: may they do it at all, on some row (for menus).
 * A read-only token answers no to everything that is not a read.
 */
export function can(actor: Actor, action: PermissionAction, target?: Target): boolean {
  if (actor.access === "token-read" && !isRead(action)) return false;
  return actor.terms.some((term) => {
    const allowed = permissionTable[action][term.role] ?? [];
    return target ? allowed.some((relation) => holds(relation, actor, term, target)) : allowed.length > 0;
  });
}

/** Whoever brought a thing in never decides on it, whatever roles they hold. */
export function isSelfReview(actor: Actor, authorIds: readonly string[]): boolean {
  return authorIds.includes(actor.userId);
}

function isRead(action: PermissionAction): boolean {
  return action.endsWith(".read") || action === "audit.verify";
}
