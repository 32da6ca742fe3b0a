import { listChangers } from "@/lib/audit/changers/data";
import type { Tx } from "@/lib/platform/db/client";

type People = ReadonlyMap<string, readonly string[]>;
const submitters = { where: { to: "submitted" }, select: { actorId: true } } as const;

/** Who made the item or its present version, changed it, or uploaded one of its files. */
async function authorsOfItems(tx: Tx, ids: readonly string[]): Promise<People> {
  const items = await tx.evidence.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      createdById: true,
      current: { select: { createdById: true, files: { select: { sha256: true } } } },
    },
  });
  const digests = items.flatMap(({ current }) => current?.files.map((file) => file.sha256) ?? []);
  const uploads = await tx.upload.findMany({
    where: { sha256: { in: [...new Set(digests)] }, attachedAt: { not: null } },
    select: { sha256: true, userId: true },
  });
  const changers = await listChangers(tx, "evidence.changed", ids);
  return new Map(
    items.map(({ id, createdById, current }) => {
      const own = new Set(current?.files.map((file) => file.sha256));
      const people = [
        createdById,
        ...(current ? [current.createdById] : []),
        ...(changers.get(id) ?? []),
        ...uploads.filter((upload) => own.has(upload.sha256)).map((upload) => upload.userId),
      ];
      return [id, people];
    }),
  );
}

/**
 * Everybody with a part in what a link brings forward: who made or submitted the link, and the authors of
 * its item. None of them decides on it (uploader ≠ approver).
 */
export async function authorsOfLinks(tx: Tx, linkIds: readonly string[]): Promise<People> {
  const links = await tx.evidenceLink.findMany({
    where: { id: { in: [...linkIds] } },
    select: { id: true, evidenceId: true, createdById: true, transitions: submitters },
  });
  const items = await authorsOfItems(tx, [...new Set(links.map((link) => link.evidenceId))]);
  return new Map(
    links.map(({ id, evidenceId, createdById, transitions }) => {
      const people = [createdById, ...transitions.map((step) => step.actorId), ...(items.get(evidenceId) ?? [])];
      return [id, [...new Set(people)]];
    }),
  );
}

/** Everybody who made, changed or submitted an entry, and the authors of its items. */
export async function authorsOfActivities(tx: Tx, ids: readonly string[]): Promise<People> {
  const rows = await tx.activity.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, createdById: true, transitions: submitters, evidence: { select: { evidenceId: true } } },
  });
  const changers = await listChangers(tx, "activity.changed", ids);
  const items = await authorsOfItems(tx, [
    ...new Set(rows.flatMap((row) => row.evidence.map(({ evidenceId }) => evidenceId))),
  ]);
  return new Map(
    rows.map(({ id, createdById, transitions, evidence }) => {
      const people = [
        createdById,
        ...transitions.map((step) => step.actorId),
        ...(changers.get(id) ?? []),
        ...evidence.flatMap(({ evidenceId }) => items.get(evidenceId) ?? []),
      ];
      return [id, [...new Set(people)]];
    }),
  );
}
