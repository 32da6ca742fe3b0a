import { pathIds } from "@/lib/departments/rules";
import { evidenceInScope } from "@/lib/evidence/filters";
import { freshness } from "@/lib/evidence/rules";
import type { EvidenceFilter } from "@/lib/evidence/schema";
import type { EvidenceDetail, EvidenceListItem, Page } from "@/lib/evidence/types";
import {
  datesOf,
  dayOrNull,
  fileView,
  linkFreshness,
  linkInclude,
  linkView,
  versionInclude,
  versionView,
} from "@/lib/evidence/views";
import { freshnessWhere } from "@/lib/evidence/window";
import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import { civilFromDb, type Period } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";

/** Prefix of the paths of a standard and everything below it, in its edition. */
async function standardFilter(indicatorId: string): Promise<Prisma.IndicatorWhereInput> {
  const node = await db().indicator.findUnique({ where: { id: indicatorId } });
  return node ? { editionId: node.editionId, path: { startsWith: node.path } } : { id: indicatorId };
}

async function departmentFilter(departmentId: string): Promise<Prisma.DepartmentWhereInput> {
  const node = await db().department.findUnique({ where: { id: departmentId }, select: { path: true } });
  return node ? { path: { startsWith: node.path } } : { id: departmentId };
}

/** Rounds of the scope's units, of those above them and of those below them. */
function roundsInReach(scope: Scope): Prisma.AssessmentRoundWhereInput {
  if (scope.all) return {};
  const paths = [...scope.paths, ...scope.releasedPaths];
  return {
    OR: [
      { departmentId: { in: paths.flatMap(pathIds) } },
      ...paths.map((path) => ({ department: { path: { startsWith: path } } })),
    ],
  };
}

/** The window that freshness is shown against: of the round asked for, else of the newest that is not closed. */
async function roundWindow(scope: Scope, roundId: string | undefined): Promise<Period | null> {
  const round = await db().assessmentRound.findFirst({
    where: { AND: [roundsInReach(scope), roundId ? { id: roundId } : { status: { not: "closed" } }] },
    orderBy: { assessmentDate: "desc" },
    select: { windowFrom: true, windowTo: true },
  });
  return round && { start: civilFromDb(round.windowFrom), end: civilFromDb(round.windowTo) };
}

function textFilter(text: string): Prisma.EvidenceVersionWhereInput {
  const contains = { contains: text, mode: "insensitive" } as const;
  return {
    OR: [
      { title: contains },
      { documentNumber: contains },
      { caption: contains },
      { files: { some: { fileName: contains } } },
    ],
  };
}

async function whereOf(filter: EvidenceFilter, window: Period | null): Promise<Prisma.EvidenceWhereInput[]> {
  const conditions: Prisma.EvidenceWhereInput[] = [];
  if (filter.department) conditions.push({ department: await departmentFilter(filter.department) });
  if (filter.type) conditions.push({ current: { materialType: filter.type } });
  if (filter.q) conditions.push({ current: textFilter(filter.q) });
  if (filter.window && window) conditions.push({ current: freshnessWhere(filter.window, window) });
  const link: Prisma.EvidenceLinkWhereInput = {
    ...(filter.round ? { roundId: filter.round } : {}),
    ...(filter.standard ? { indicator: await standardFilter(filter.standard) } : {}),
    ...(filter.state ? { state: filter.state } : {}),
  };
  // An item without any link is a draft as well.
  if (filter.state === "draft" && !filter.round && !filter.standard)
    conditions.push({ OR: [{ links: { some: link } }, { links: { none: {} } }] });
  else if (Object.keys(link).length > 0) conditions.push({ links: { some: link } });
  return conditions;
}

const listInclude = {
  department: { select: { id: true, name: true } },
  current: { include: versionInclude },
  links: { include: linkInclude, orderBy: { id: "asc" } },
} satisfies Prisma.EvidenceInclude;
type ListRow = Prisma.EvidenceGetPayload<{ include: typeof listInclude }>;

function listItem(row: ListRow, window: Period | null): EvidenceListItem | null {
  const version = row.current;
  if (!version) return null;
  const cover = version.files[0];
  return {
    id: row.id,
    title: version.title,
    materialType: version.materialType,
    documentNumber: version.documentNumber,
    department: row.department,
    formedOn: dayOrNull(version.formedOn),
    formedPrecision: version.formedPrecision,
    happenedOn: dayOrNull(version.happenedOn),
    happenedPrecision: version.happenedPrecision,
    createdAt: row.createdAt,
    number: version.number,
    version: row.version,
    fileCount: version.files.length,
    cover: cover ? fileView(cover) : null,
    archiveNumber: version.archiveItem?.archiveNumber ?? null,
    freshness: window && freshness(datesOf(version), window),
    links: row.links.map((link) => ({
      id: link.id,
      state: link.state,
      code: link.indicator.code,
      freshness: linkFreshness(version, link),
    })),
  };
}

/** Items of the scope, newest first. */
export async function listEvidence(scope: Scope, filter: EvidenceFilter): Promise<Page<EvidenceListItem>> {
  const window = await roundWindow(scope, filter.round);
  const rows = await db().evidence.findMany({
    where: {
      AND: [
        evidenceInScope(scope),
        ...(await whereOf(filter, window)),
        ...(filter.after ? [{ id: { lt: filter.after } }] : []),
      ],
    },
    include: listInclude,
    orderBy: { id: "desc" },
    take: filter.take + 1,
  });
  const items = rows.slice(0, filter.take).flatMap((row) => listItem(row, window) ?? []);
  return { items, nextCursor: rows.length > filter.take ? (rows[filter.take - 1]?.id ?? null) : null };
}

/** Entries that hold an item, without the drafts of units that the scope does not cover. */
function entriesInScope(scope: Scope): Prisma.ActivityWhereInput {
  return scopeFilter<Prisma.ActivityWhereInput>(scope, {
    released: { state: { not: "draft" } },
    standards: (pairs) => ({ indicators: { some: { OR: pairs } } }),
  });
}

/** One item with its versions, links and verdicts; null outside the scope. */
export async function getEvidence(scope: Scope, id: string): Promise<EvidenceDetail | null> {
  const row = await db().evidence.findFirst({
    where: { AND: [{ id }, evidenceInScope(scope)] },
    include: {
      department: { select: { id: true, name: true, path: true } },
      versions: { include: versionInclude, orderBy: { number: "desc" } },
      links: { include: linkInclude, orderBy: { id: "asc" } },
      activities: {
        where: { activity: entriesInScope(scope) },
        select: { activity: { select: { id: true, title: true, state: true } } },
      },
    },
  });
  const current = row?.versions.find((version) => version.number === row.currentNumber);
  if (!row || !current) return null;
  return {
    id: row.id,
    version: row.version,
    department: row.department,
    createdById: row.createdById,
    createdAt: row.createdAt,
    current: versionView(current),
    versions: row.versions.map(versionView),
    links: row.links.map((link) => linkView(link, current)),
    activities: row.activities.map(({ activity }) => activity),
  };
}
