import { getActivity } from "@/lib/activities/data";
import { getEvidence } from "@/lib/evidence/data";
import { effectiveWindow } from "@/lib/evidence/rules";
import { type SlotItem, slotStatus } from "@/lib/evidence/slots/rules";
import type { EvidenceDetail } from "@/lib/evidence/types";
import { datesOf, dayOrNull } from "@/lib/evidence/views";
import { isSelfReview } from "@/lib/permissions/rules";
import type { Scope } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { civilFromDb } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";
import { authorsOfActivities, authorsOfLinks } from "@/lib/reviews/authors";
import { type ReviewSheet, requirementKey, type SheetRequirement } from "@/lib/reviews/sheet/types";

const slotInclude = {
  evidence: { include: { current: { include: { files: { select: { mediaType: true } } } } } },
  requirement: { include: { indicator: { select: { code: true, name: true, text: true, weight: true } } } },
  round: { select: { name: true, windowFrom: true, windowTo: true } },
} satisfies Prisma.EvidenceLinkInclude;
type SlotLink = Prisma.EvidenceLinkGetPayload<{ include: typeof slotInclude }>;

function slotItem(link: SlotLink): SlotItem[] {
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

function toRequirement(links: readonly [SlotLink, ...SlotLink[]]): SheetRequirement {
  const [{ requirement, round, roundId }] = links;
  const { indicator, weight: _, ...rest } = { ...requirement, weight: requirement.indicator.weight };
  const window = effectiveWindow(
    { windowFrom: dayOrNull(rest.windowFrom), windowTo: dayOrNull(rest.windowTo) },
    { windowFrom: civilFromDb(round.windowFrom), windowTo: civilFromDb(round.windowTo) },
  );
  const slot = {
    materialTypes: rest.materialTypes,
    minItems: rest.minItems,
    maxItems: rest.maxItems,
    documentNumberRequired: rest.documentNumberRequired,
    wordLimit: rest.wordLimit,
    imageMin: rest.imageMin,
    imageMax: rest.imageMax,
    window,
  };
  return {
    ...slot,
    id: rest.id,
    roundId,
    roundName: round.name,
    indicatorCode: indicator.code,
    indicatorName: indicator.name,
    indicatorText: indicator.text,
    weight: indicator.weight?.toString() ?? null,
    method: rest.method,
    sequence: rest.sequence,
    text: rest.text,
    captionRule: rest.captionRule,
    note: rest.note,
    status: slotStatus(slot, links.flatMap(slotItem)),
  };
}

/** The requirements of these items' links, each with everything that the same unit has linked to it. */
async function requirementsOf(items: readonly EvidenceDetail[]): Promise<Record<string, SheetRequirement>> {
  const places = items.flatMap((item) =>
    item.links.map((link) => ({
      roundId: link.round.id,
      requirementId: link.requirement.id,
      departmentId: item.department.id,
    })),
  );
  if (places.length === 0) return {};
  const links = await db().evidenceLink.findMany({
    where: {
      OR: places,
      AND: { OR: [{ state: { not: "draft" } }, { evidenceId: { in: items.map((item) => item.id) } }] },
    },
    include: slotInclude,
    orderBy: { id: "asc" },
  });
  const groups = Map.groupBy(links, (link) => requirementKey(link.roundId, link.requirementId));
  const found: Record<string, SheetRequirement> = {};
  for (const [key, [first, ...others]] of groups) if (first) found[key] = toRequirement([first, ...others]);
  return found;
}

async function ownParts(actor: Actor, activityId: string | null, items: readonly EvidenceDetail[]): Promise<string[]> {
  const linkIds = items.flatMap((item) => item.links.map((link) => link.id));
  const authors = new Map([
    ...(await authorsOfLinks(db(), linkIds)),
    ...(activityId ? await authorsOfActivities(db(), [activityId]) : []),
  ]);
  return [...authors].flatMap(([id, people]) => (isSelfReview(actor, people) ? [id] : []));
}

export type SheetScopes = { readonly activities: Scope; readonly evidence: Scope };

async function build(
  actor: Actor,
  parts: Pick<ReviewSheet, "type" | "entry"> & { readonly items: readonly (EvidenceDetail | null)[] },
): Promise<ReviewSheet> {
  const items = parts.items.flatMap((item) => item ?? []);
  return {
    ...parts,
    items,
    requirements: await requirementsOf(items),
    own: await ownParts(actor, parts.entry?.id ?? null, items),
  };
}

/** The sheet of an entry; null outside the scope. */
export async function getActivitySheet(actor: Actor, scopes: SheetScopes, id: string): Promise<ReviewSheet | null> {
  const entry = await getActivity(scopes.activities, id);
  if (!entry) return null;
  const items = await Promise.all(entry.evidence.map((item) => getEvidence(scopes.evidence, item.id)));
  return build(actor, { type: "activity", entry, items });
}

/** The sheet of an item, opened by one of its links; null outside the scope. */
export async function getLinkSheet(actor: Actor, scopes: SheetScopes, linkId: string): Promise<ReviewSheet | null> {
  const link = await db().evidenceLink.findUnique({ where: { id: linkId }, select: { evidenceId: true } });
  const item = link && (await getEvidence(scopes.evidence, link.evidenceId));
  return item ? build(actor, { type: "link", entry: null, items: [item] }) : null;
}
