import { evidenceInScope } from "@/lib/evidence/filters";
import { type SlotRequirement, type SlotStatus, slotStatus } from "@/lib/evidence/slots/rules";
import { slotItem, slotItemInclude, slotRequirement } from "@/lib/evidence/slots/views";
import type { Scope } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";

/** One requirement of a round with what a unit has handed in for it. */
export type Slot = {
  readonly departmentId: string;
  readonly indicatorId: string;
  readonly requirementId: string;
  readonly sequence: number;
  readonly text: string;
  readonly requirement: SlotRequirement;
  readonly status: SlotStatus;
};

/**
 * The slots of a unit in a round: for the standards named, or else for those that it has items for.
 * Only items of the scope count.
 */
export async function listSlots(
  scope: Scope,
  wanted: { readonly roundId: string; readonly departmentId: string; readonly indicatorIds?: readonly string[] },
): Promise<Slot[]> {
  const round = await db().assessmentRound.findUnique({ where: { id: wanted.roundId } });
  if (!round) return [];
  const links = await db().evidenceLink.findMany({
    where: {
      roundId: round.id,
      departmentId: wanted.departmentId,
      ...(wanted.indicatorIds ? { indicatorId: { in: [...wanted.indicatorIds] } } : {}),
      evidence: evidenceInScope(scope),
    },
    include: slotItemInclude,
  });
  const requirements = await db().requirement.findMany({
    where: {
      indicator: { editionId: round.editionId },
      indicatorId: { in: [...(wanted.indicatorIds ?? links.map((link) => link.indicatorId))] },
    },
    orderBy: [{ indicator: { sort: "asc" } }, { sequence: "asc" }],
  });
  return requirements.map((row) => {
    const requirement = slotRequirement(row, round);
    const own = links.filter((link) => link.requirementId === row.id).flatMap(slotItem);
    return {
      departmentId: wanted.departmentId,
      indicatorId: row.indicatorId,
      requirementId: row.id,
      sequence: row.sequence,
      text: row.text,
      requirement,
      status: slotStatus(requirement, own),
    };
  });
}
