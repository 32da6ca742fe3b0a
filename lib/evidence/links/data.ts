import { evidenceInScope } from "@/lib/evidence/filters";
import type { LinkFilter } from "@/lib/evidence/schema";
import type { EvidenceLinkView, Page } from "@/lib/evidence/types";
import { linkInclude, linkView } from "@/lib/evidence/views";
import type { Scope } from "@/lib/permissions/scope";
import { db, type Prisma } from "@/lib/platform/db/client";

const include = {
  ...linkInclude,
  evidence: { include: { current: { include: { archiveItem: { select: { archiveNumber: true } } } } } },
} satisfies Prisma.EvidenceLinkInclude;

/** Links of items of the scope, newest first. */
export async function listLinks(scope: Scope, filter: LinkFilter): Promise<Page<EvidenceLinkView>> {
  const department = filter.department
    ? await db().department.findUnique({ where: { id: filter.department }, select: { path: true } })
    : null;
  const standard = filter.standard ? await db().indicator.findUnique({ where: { id: filter.standard } }) : null;
  const rows = await db().evidenceLink.findMany({
    where: {
      evidenceId: filter.evidence,
      roundId: filter.round,
      requirementId: filter.requirement,
      state: filter.state,
      ...(filter.standard
        ? { indicator: standard ? { editionId: standard.editionId, path: { startsWith: standard.path } } : { id: "" } }
        : {}),
      evidence: {
        AND: [
          evidenceInScope(scope),
          ...(filter.department ? [{ department: { path: { startsWith: department?.path ?? "none" } } }] : []),
        ],
      },
      ...(filter.after ? { id: { lt: filter.after } } : {}),
    },
    include,
    orderBy: { id: "desc" },
    take: filter.take + 1,
  });
  return {
    items: rows.slice(0, filter.take).map((row) => linkView(row, row.evidence.current)),
    nextCursor: rows.length > filter.take ? (rows[filter.take - 1]?.id ?? null) : null,
  };
}

/** One link; null outside the scope. */
export async function getLink(scope: Scope, id: string): Promise<EvidenceLinkView | null> {
  const row = await db().evidenceLink.findFirst({ where: { id, evidence: evidenceInScope(scope) }, include });
  return row && linkView(row, row.evidence.current);
}
