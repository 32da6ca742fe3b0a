import { can } from "@/lib/permissions/rules";
import type { PermissionAction } from "@/lib/permissions/types";
import type { Actor } from "@/lib/platform/actor";

type Term = { readonly endedAt: Date | null; readonly department: { readonly path: string } };

/** Terms that decide who looks after an account: those in force; when none is, the former ones. */
function decisive(terms: readonly Term[]): readonly Term[] {
  const open = terms.filter((term) => term.endedAt === null);
  return open.length > 0 ? open : terms;
}

function allows(actor: Actor, action: PermissionAction) {
  return (term: Term) => can(actor, action, { departmentPath: term.department.path });
}

/** An account is seen by the administrator of any of its units … */
export function canReadUser(actor: Actor, terms: readonly Term[]): boolean {
  return decisive(terms).some(allows(actor, "user.read"));
}

/** … and managed only by one above all of them: else a district could reset a city office's password. */
export function canManageUser(actor: Actor, terms: readonly Term[]): boolean {
  return terms.length > 0 && decisive(terms).every(allows(actor, "user.manage"));
}
