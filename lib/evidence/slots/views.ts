import { effectiveWindow } from "@/lib/evidence/rules";
import type { SlotItem, SlotRequirement } from "@/lib/evidence/slots/rules";
import { datesOf, dayOrNull } from "@/lib/evidence/views";
import { civilFromDb } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/db/client";

/** What a slot must know of the item behind a link. */
export const slotItemInclude = {
  evidence: { include: { current: { include: { files: { select: { mediaType: true } } } } } },
} satisfies Prisma.EvidenceLinkInclude;

/** The linked item as the slot counts it; nothing while the item has no version. */
export function slotItem(link: Prisma.EvidenceLinkGetPayload<{ include: typeof slotItemInclude }>): SlotItem[] {
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

type Window = { readonly windowFrom: Date; readonly windowTo: Date };

/** What a requirement asks for in a round. */
export function slotRequirement(row: Prisma.RequirementGetPayload<object>, round: Window): SlotRequirement {
  return {
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
}
