import { evidenceInScope } from "@/lib/evidence/filters";
import { effectiveWindow } from "@/lib/evidence/rules";
import { type SlotItem, type SlotRequirement, type SlotStatus, slotStatus } from "@/lib/evidence/slots/rules";
import { datesOf, dayOrNull } from "@/lib/evidence/views";
import type { Scope } from "@/lib/permissions/scope";
import { civilFromDb } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";

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

const linkInclude = {
  evidence: {
    include: { current: { include: { files: { select: { mediaType: true } } } } },
  },
} satisfies Prisma.EvidenceLinkInclude;
type LinkRow = Prisma.EvidenceLinkGetPayload<{ include: typeof linkInclude }>;

function slotItem(link: LinkRow): SlotItem[] {
  const version = link.evidence.current;
  if (!version) return [];
  return [
    {
      ...datesOf(version),
      linkId: link.id,
      state: link.state,
      materialType: version.materialType,
      documentNumber: version.documentNumber,
      wordCount: version.wordCount,
      imageCount: version.files.filter((file) => file.mediaType.startsWith("image/")).length,
    },
  ];
}

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
    include: linkInclude,
  });
  const requirements = await db().requirement.findMany({
    where: {
      indicator: { editionId: round.editionId },
      indicatorId: { in: [...(wanted.indicatorIds ?? links.map((link) => link.indicatorId))] },
    },
    orderBy: [{ indicator: { sort: "asc" } }, { sequence: "asc" }],
  });
  return requirements.map((row) => {
    const requirement: SlotRequirement = {
      materialTypes: row.materialTypes,
      minItems: row.minItems,
      maxItems: row.maxItems,
      documentNumberRequired: row.documentNumberRequired,
      wordLimit: row.wordLimit,
      imageMin: row.imageMin,
      imageMax: row.imageMax,
      window: effectiveWindow(
        { windowFrom: dayOrNull(row.windowFrom), windowTo: dayOrNull(row.windowTo) },
        { windowFrom: civilFromDb(round.windowFrom), windowTo: civilFromDb(round.windowTo) },
      ),
    };
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
