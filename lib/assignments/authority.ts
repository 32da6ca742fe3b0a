import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db/client";
import { RefusalError, refuse } from "@/lib/platform/result";

/** The round whose duties are distributed: of the actor's own subtree, and not over. Throws the refusal otherwise. */
export async function openRound(tx: Tx, actor: Actor, roundId: string) {
  const round = await tx.assessmentRound.findUnique({
    where: { id: roundId },
    select: { id: true, editionId: true, status: true, departmentId: true, department: { select: { path: true } } },
  });
  const target = { departmentPath: round?.department.path };
  if (!round || !can(actor, "assignment.read", target)) {
    throw new RefusalError(refuse("not_found", { roundId: "not_found" }));
  }
  if (!can(actor, "assignment.manage", target)) throw new RefusalError(refuse("forbidden"));
  if (round.status === "closed") throw new RefusalError(refuse("state", { roundId: "round_closed" }));
  return round;
}

/** A unit that the actor may give duties to; a unit of somebody else's subtree is as good as none. */
export async function dutyBearer(tx: Tx, actor: Actor, departmentId: string) {
  const department = await tx.department.findUnique({
    where: { id: departmentId },
    select: { id: true, name: true, path: true, active: true },
  });
  if (!department || !can(actor, "assignment.manage", { departmentPath: department.path })) {
    throw new RefusalError(refuse("not_found", { departmentId: "not_found" }));
  }
  if (!department.active) throw new RefusalError(refuse("state", { departmentId: "department_closed" }));
  return department;
}
