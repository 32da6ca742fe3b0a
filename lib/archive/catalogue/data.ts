import { numberMaterials } from "@/lib/archive/catalogue/rules";
import type { Catalogue } from "@/lib/archive/catalogue/types";
import { archiveWhere } from "@/lib/archive/data";
import { dayOrNull } from "@/lib/archive/manifest/data";
import type { ArchiveFilter } from "@/lib/archive/schema";
import type { Scope } from "@/lib/permissions/scope";
import { civilToday } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";

/** More rows than one bound catalogue can hold; beyond them the filter has to be narrowed. */
export const catalogueLimit = 20_000;

const order = [
  { fonds: "asc" },
  { category: "asc" },
  { year: "asc" },
  { retention: "asc" },
  { officeCode: "asc" },
  { itemNumber: "asc" },
] satisfies Prisma.ArchiveItemOrderByWithRelationInput[];

const include = {
  version: {
    select: {
      number: true,
      materialType: true,
      isOriginal: true,
      evidence: {
        select: {
          currentNumber: true,
          links: {
            where: { state: "archived" },
            select: {
              versionNumber: true,
              indicator: { select: { code: true, sort: true, edition: { select: { code: true } } } },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.ArchiveItemInclude;

/** The filed items of the filter, in the order of their 档号, and again under every standard that they prove. */
export async function getCatalogue(scope: Scope, filter: ArchiveFilter, now: Date): Promise<Catalogue> {
  const rows = await db().archiveItem.findMany({
    where: await archiveWhere(scope, filter),
    include,
    orderBy: order,
    take: catalogueLimit,
  });
  const department = filter.department
    ? await db().department.findUnique({ where: { id: filter.department }, select: { name: true } })
    : null;
  const items = rows.map((row) => ({ ...row, documentDate: dayOrNull(row.documentDate) }));
  const materials = items.flatMap((item) =>
    item.version.evidence.links
      // A link stands on the version that was judged; an older one is filed but proves nothing any more.
      .filter((link) => (link.versionNumber ?? item.version.evidence.currentNumber) === item.version.number)
      .map(({ indicator }) => ({
        ...item,
        edition: indicator.edition.code,
        sort: indicator.sort,
        indicatorCode: indicator.code,
        materialType: item.version.materialType,
        isOriginal: item.version.isOriginal,
      })),
  );
  materials.sort((a, b) => a.edition.localeCompare(b.edition) || a.sort - b.sort);
  return {
    year: filter.year ?? null,
    department: department?.name ?? null,
    madeOn: civilToday(now),
    items,
    materials: numberMaterials(materials),
  };
}
