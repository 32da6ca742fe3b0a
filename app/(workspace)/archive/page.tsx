import { CatalogueLink } from "@/components/archive/catalogue-link";
import { ArchiveFilters, archiveParams } from "@/components/archive/filters";
import { ArchiveItemTable } from "@/components/archive/item-table";
import { archiveLabels as words } from "@/components/archive/labels";
import { NothingMatches, NothingYet } from "@/components/data/empty-state";
import { listHref } from "@/components/data/list-href";
import { Pagination } from "@/components/data/pagination";
import { PageHeader } from "@/components/layout/page-header";
import { loadArchive } from "@/lib/archive/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.title) };
}

export default async function ArchivePage({ searchParams }: Props) {
  const [t, { filter, items, nextCursor, total, years, departments }] = await Promise.all([
    getT(),
    loadArchive(await searchParams),
  ]);
  const params = archiveParams(filter);
  const isFiltered = Object.values(params).some(Boolean);
  return (
    <>
      <PageHeader
        t={t}
        title={t(words.title)}
        lead={t(words.lead)}
        actions={total > 0 && <CatalogueLink t={t} params={params} />}
      />
      <ArchiveFilters t={t} filter={filter} years={years} departments={departments} />
      <ArchiveItemTable
        t={t}
        items={items}
        empty={
          isFiltered ? (
            <NothingMatches clearHref="/archive" />
          ) : (
            <NothingYet icon="archive" title={t(words.nothingYet)} body={t(words.nothingYetBody)} />
          )
        }
      />
      <Pagination
        summary={total > 0 ? t(words.total, { total }) : undefined}
        nextHref={nextCursor ? listHref("/archive", params, { after: nextCursor }) : undefined}
      />
    </>
  );
}
