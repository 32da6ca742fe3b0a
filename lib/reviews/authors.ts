import type { Tx } from "@/lib/platform/db/client";

/**
 * Everybody with a part in what a link brings forward: who made the link, the item, the version, who
 * uploaded one of its files, who submitted it. None of them decides on it (uploader ≠ approver).
 */
export async function authorsOfLinks(tx: Tx, linkIds: readonly string[]): Promise<Map<string, string[]>> {
  const links = await tx.evidenceLink.findMany({
    where: { id: { in: [...linkIds] } },
    select: {
      id: true,
      createdById: true,
      transitions: { where: { to: "submitted" }, select: { actorId: true } },
      evidence: {
        select: {
          createdById: true,
          departmentId: true,
          current: { select: { createdById: true, files: { select: { sha256: true } } } },
        },
      },
    },
  });
  const digests = links.flatMap((link) => link.evidence.current?.files.map((file) => file.sha256) ?? []);
  const uploads = await tx.upload.findMany({
    where: { sha256: { in: [...new Set(digests)] }, attachedAt: { not: null } },
    select: { sha256: true, userId: true },
  });
  return new Map(
    links.map((link) => {
      const { current, createdById } = link.evidence;
      const own = new Set(current?.files.map((file) => file.sha256));
      const people = [
        link.createdById,
        createdById,
        ...(current ? [current.createdById] : []),
        ...link.transitions.map((step) => step.actorId),
        ...uploads.filter((upload) => own.has(upload.sha256)).map((upload) => upload.userId),
      ];
      return [link.id, [...new Set(people)]];
    }),
  );
}

/** Everybody who made or submitted an entry. */
export async function authorsOfActivities(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.activity.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, createdById: true, transitions: { where: { to: "submitted" }, select: { actorId: true } } },
  });
  return new Map(
    rows.map((row) => [row.id, [...new Set([row.createdById, ...row.transitions.map((step) => step.actorId)])]]),
  );
}
