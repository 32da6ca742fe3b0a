import type { Actor } from "@/lib/platform/actor";
import type { Role } from "@/lib/platform/db/generated/enums";

const order = ["leader", "auditor", "head", "staff", "admin"] as const satisfies readonly Role[];

/** The roles that a person holds, the one whose home comes first in front. */
export function homesOf(actor: Pick<Actor, "terms">): Role[] {
  return order.filter((role) => actor.terms.some((term) => term.role === role));
}

/** The home asked for, when the person holds that role; else the first. */
export function homeOf(actor: Pick<Actor, "terms">, wanted: string | undefined): Role | null {
  const homes = homesOf(actor);
  return homes.find((role) => role === wanted) ?? homes[0] ?? null;
}
