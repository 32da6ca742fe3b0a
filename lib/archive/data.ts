import { dayOrNull } from "@/lib/archive/manifest/data";
import type { ArchiveFilter } from "@/lib/archive/schema";
import type { ArchiveItemDetail, ArchiveListItem } from "@/lib/archive/types";
import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import { db, type Prisma } from "@/lib/platform/db/client";

const listInclude = {
  department: { select: { id: true, name: true } },
  version: { select: { number: true, evidenceId: true, materialType: true } },
} satisfies Prisma.ArchiveItemInclude;
type ListRow = Prisma.ArchiveItemGetPayload<{ include: typeof listInclude }>;

async function underDepartment(departmentId: string): Promise<Prisma.ArchiveItemWhereInput> {
  const department = await db().department.findUnique({ where: { id: departmentId }, select: { path: true } });
  return { department: department ? { path: { startsWith: department.path } } : { id: departmentId } };
}

/** The filter within the scope, as a condition on filed items. */
export async function archiveWhere(scope: Scope, filter: ArchiveFilter): Promise<Prisma.ArchiveItemWhereInput> {
  const conditions: Prisma.ArchiveItemWhereInput[] = [scopeFilter<Prisma.ArchiveItemWhereInput>(scope)];
  if (filter.year !== undefined) conditions.push({ year: filter.year });
  if (filter.retention) conditions.push({ retention: filter.retention });
  if (filter.department) conditions.push(await underDepartment(filter.department));
  if (filter.q) {
    const contains = { contains: filter.q, mode: "insensitive" as const };
    conditions.push({ OR: [{ title: contains }, { documentNumber: contains }, { archiveNumber: contains }] });
  }
  return { AND: conditions };
}

function toListItem(row: ListRow): ArchiveListItem {
  return {
    id: row.id,
    archiveNumber: row.archiveNumber,
    fonds: row.fonds,
    category: row.category,
    year: row.year,
    retention: row.retention,
    officeCode: row.officeCode,
    itemNumber: row.itemNumber,
    title: row.title,
    responsible: row.responsible,
    documentNumber: row.documentNumber,
    documentDate: dayOrNull(row.documentDate),
    pages: row.pages,
    secrecy: row.secrecy,
    note: row.note,
    manifestHash: row.manifestHash,
    archivedAt: row.archivedAt.toISOString(),
    materialType: row.version.materialType,
    evidenceId: row.version.evidenceId,
    versionNumber: row.version.number,
    department: row.department,
  };
}

/** Filed items, the newest first; at most 100 at a time. */
export async function listArchiveItems(
  scope: Scope,
  filter: ArchiveFilter & { readonly after?: string; readonly take: number },
): Promise<{ items: ArchiveListItem[]; nextCursor: string | null }> {
  const where: Prisma.ArchiveItemWhereInput = {
    AND: [await archiveWhere(scope, filter), ...(filter.after ? [{ id: { lt: filter.after } }] : [])],
  };
  const take = Math.min(filter.take, 100);
  const rows = await db().archiveItem.findMany({
    where,
    include: listInclude,
    orderBy: { id: "desc" },
    take: take + 1,
  });
  const items = rows.slice(0, take).map(toListItem);
  return { items, nextCursor: rows.length > take ? (items.at(-1)?.id ?? null) : null };
}

/** How many filed items the filter holds, and the years there are within the scope. */
export async function countArchiveItems(scope: Scope, filter: ArchiveFilter) {
  const [total, years] = await Promise.all([
    db().archiveItem.count({ where: await archiveWhere(scope, filter) }),
    db().archiveItem.groupBy({
      by: ["year"],
      where: scopeFilter<Prisma.ArchiveItemWhereInput>(scope),
      orderBy: { year: "desc" },
    }),
  ]);
  return { total, years: years.map((row) => row.year) };
}

const detailInclude = {
  ...listInclude,
  archivedBy: { select: { displayName: true } },
  version: {
    select: {
      ...listInclude.version.select,
      evidence: {
        select: {
          links: {
            where: { state: { not: "draft" } },
            include: {
              round: { select: { name: true } },
              indicator: { select: { code: true, name: true } },
              requirement: { select: { text: true } },
            },
            orderBy: { id: "asc" },
          },
          versions: {
            where: { archiveItem: { isNot: null } },
            select: { number: true, archiveItem: { select: { id: true, archiveNumber: true } } },
            orderBy: { number: "asc" },
          },
        },
      },
    },
  },
} satisfies Prisma.ArchiveItemInclude;

/** One filed item with its description, its references, its other versions and its seal in the audit chain. */
export async function getArchiveItem(scope: Scope, id: string): Promise<ArchiveItemDetail | null> {
  const row = await db().archiveItem.findFirst({
    where: { AND: [{ id }, scopeFilter<Prisma.ArchiveItemWhereInput>(scope)] },
    include: detailInclude,
  });
  if (!row) return null;
  const seal = await db().auditEvent.findFirst({
    where: { type: "item.archived", subjectType: "archive_item", subjectId: id },
    select: { seq: true, hash: true, at: true },
  });
  const { links, versions } = row.version.evidence;
  return {
    ...toListItem(row),
    archivedBy: row.archivedBy.displayName,
    manifest: row.manifest,
    references: links.map((link) => ({
      linkId: link.id,
      roundName: link.round.name,
      indicatorCode: link.indicator.code,
      indicatorName: link.indicator.name,
      requirement: link.requirement.text,
      state: link.state,
    })),
    siblings: versions.flatMap(({ number, archiveItem }) =>
      archiveItem && archiveItem.id !== id ? [{ ...archiveItem, versionNumber: number }] : [],
    ),
    seal: seal ? { seq: seal.seq.toString(), hash: seal.hash, at: seal.at.toISOString() } : null,
  };
}

/** Units of the scope that have filed something, for the filter. */
export async function listArchiveDepartments(scope: Scope): Promise<{ id: string; name: string }[]> {
  const rows = await db().archiveItem.findMany({
    where: scopeFilter<Prisma.ArchiveItemWhereInput>(scope),
    distinct: ["departmentId"],
    select: { department: { select: { id: true, name: true, path: true } } },
  });
  return rows
    .map((row) => row.department)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}
