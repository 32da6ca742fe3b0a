import { getActivity } from "@/lib/activities/data";
import { getEvidence } from "@/lib/evidence/data";
import { slotStatus } from "@/lib/evidence/slots/rules";
import { slotItem, slotItemInclude, slotRequirement } from "@/lib/evidence/slots/views";
import type { EvidenceDetail } from "@/lib/evidence/types";
import { isSelfReview } from "@/lib/permissions/rules";
import type { Scope } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db, type Prisma } from "@/lib/platform/db/client";
import { authorsOfActivities, authorsOfLinks } from "@/lib/reviews/authors";
import { type ReviewSheet, requirementKey, type SheetRequirement } from "@/lib/reviews/sheet/types";

const slotInclude = {
  ...slotItemInclude,
  requirement: { include: { indicator: { select: { code: true, name: true, text: true, weight: true } } } },
  round: { select: { name: true, windowFrom: true, windowTo: true } },
} satisfies Prisma.EvidenceLinkInclude;
type SlotLink = Prisma.EvidenceLinkGetPayload<{ include: typeof slotInclude }>;

function toRequirement(links: readonly [SlotLink, ...SlotLink[]]): SheetRequirement {
  const [{ requirement, round, roundId }] = links;
  const { indicator } = requirement;
  const slot = slotRequirement(requirement, round);
  return {
    ...slot,
    id: requirement.id,
    roundId,
    roundName: round.name,
    indicatorCode: indicator.code,
    indicatorName: indicator.name,
    indicatorText: indicator.text,
    weight: indicator.weight?.toString() ?? null,
    method: requirement.method,
    sequence: requirement.sequence,
    text: requirement.text,
    captionRule: requirement.captionRule,
    note: requirement.note,
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
