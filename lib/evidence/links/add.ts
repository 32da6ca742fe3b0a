import type { NewAuditEvent } from "@/lib/audit/types";
import { fittingRequirement } from "@/lib/evidence/links/rules";
import { applyReadinessDelta } from "@/lib/evidence/readiness/mutations";
import type { LinkTarget } from "@/lib/evidence/schema";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db/client";
import type { MaterialType } from "@/lib/platform/db/generated/enums";
import { ok, RefusalError, type Result, refuse } from "@/lib/platform/result";

type Item = {
  readonly id: string;
  readonly departmentId: string;
  readonly department: { readonly path: string };
  readonly materialType: MaterialType;
};

/** The requirement meant by a target, if it can be referred to by a unit at `path`. */
async function findRequirement(tx: Tx, path: string, target: LinkTarget, type: MaterialType): Promise<Result<string>> {
  const round = await tx.assessmentRound.findUnique({
    where: { id: target.roundId },
    select: { status: true, editionId: true, department: { select: { path: true } } },
  });
  if (!round || !path.startsWith(round.department.path)) return refuse("not_found", { roundId: "not_found" });
  if (round.status === "closed") return refuse("state", { roundId: "round_closed" });
  const indicator = await tx.indicator.findFirst({
    where: { id: target.indicatorId, editionId: round.editionId },
    select: { isLeaf: true, requirements: { select: { id: true, sequence: true, materialTypes: true } } },
  });
  if (!indicator) return refuse("not_found", { indicatorId: "not_found" });
  if (!indicator.isLeaf) return refuse("invalid", { indicatorId: "no_standard" });
  if (target.requirementId) {
    const chosen = indicator.requirements.find((each) => each.id === target.requirementId);
    return chosen ? ok(chosen.id) : refuse("not_found", { requirementId: "not_found" });
  }
  const fitting = fittingRequirement(indicator.requirements, type);
  return fitting ? ok(fitting.id) : refuse("invalid", { indicatorId: "no_requirement" });
}

/**
 * Links an item to a requirement, as a draft, with its transition and its cell. Throws `RefusalError`.
 * The caller has asked for the permission on the item and records the event.
 */
export async function addLink(
  tx: Tx,
  actor: Actor,
  item: Item,
  target: LinkTarget,
): Promise<{ id: string; version: number; event: NewAuditEvent }> {
  const requirement = await findRequirement(tx, item.department.path, target, item.materialType);
  if (!requirement.ok) throw new RefusalError(requirement);
  const place = { roundId: target.roundId, indicatorId: target.indicatorId, requirementId: requirement.data };
  const columns = { ...place, evidenceId: item.id, departmentId: item.departmentId };
  const made = await tx.evidenceLink.createManyAndReturn({
    data: [{ ...columns, createdById: actor.userId }],
    select: { id: true, version: true },
    skipDuplicates: true,
  });
  const link = made[0];
  if (!link) throw new RefusalError(refuse("duplicate", { requirementId: "already_linked" }));
  await tx.linkTransition.create({ data: { linkId: link.id, from: null, to: "draft", actorId: actor.userId } });
  await applyReadinessDelta(tx, [{ ...columns, from: null, to: "draft" }]);
  const event: NewAuditEvent = {
    type: "link.created",
    subjectType: "link",
    subjectId: link.id,
    departmentId: item.departmentId,
    data: { evidenceId: item.id, ...place },
  };
  return { ...link, event };
}
