import { can } from "@/lib/permissions/rules";
import type { Target } from "@/lib/permissions/types";
import { type Actor, standardKey } from "@/lib/platform/actor";
import type { Prisma, Tx } from "@/lib/platform/db/client";

/** What every use case of an item reads of it first. */
export const evidenceInclude = {
  department: { select: { id: true, path: true, name: true, active: true } },
  current: { include: { files: { orderBy: { sort: "asc" } } } },
  links: { orderBy: { id: "asc" } },
  activities: { select: { activity: { select: { id: true, state: true } } } },
} satisfies Prisma.EvidenceInclude;

type Row = Prisma.EvidenceGetPayload<{ include: typeof evidenceInclude }>;
export type EvidenceRow = Row & { readonly current: NonNullable<Row["current"]> };

/** An item is a draft until one of its links, or an entry that holds it, was submitted. */
export function evidenceTarget(row: Pick<Row, "department" | "createdById" | "links" | "activities">): Target {
  const released = row.links.filter((link) => link.state !== "draft");
  const isReleased = released.length > 0 || row.activities.some(({ activity }) => activity.state !== "draft");
  return {
    departmentPath: row.department.path,
    createdById: row.createdById,
    state: isReleased ? "submitted" : "draft",
    standards: released.map((link) => standardKey(link.roundId, link.indicatorId)),
  };
}

/** The item, if the actor may read it. */
export async function findEvidence(tx: Tx, actor: Actor, evidenceId: string): Promise<EvidenceRow | null> {
  const row = await tx.evidence.findUnique({ where: { id: evidenceId }, include: evidenceInclude });
  if (!row?.current) return null;
  return can(actor, "evidence.read", evidenceTarget(row)) ? { ...row, current: row.current } : null;
}
