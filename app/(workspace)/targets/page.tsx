import { NothingMatches, NothingYet } from "@/components/data/empty-state";
import { listHref } from "@/components/data/list-href";
import { Pagination } from "@/components/data/pagination";
import { PageHeader } from "@/components/layout/page-header";
import { targetLabels } from "@/components/targets/labels";
import { TargetFilters } from "@/components/targets/target-filters";
import { TargetTable } from "@/components/targets/target-table";
import { ButtonLink } from "@/components/ui/link";
import { loadTargetList } from "@/lib/dashboard/targets/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(targetLabels.title) };
}

export default async function TargetsPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { filter, list, actuals, units, canManage } = await loadTargetList(await searchParams);
  const t = await getT();
  const { q, department, source, due, round, indicator } = filter;
  const params = { q, department, source, due, round, indicator };
  const isFiltered = Object.values(params).some(Boolean);
  const add = canManage && (
    <ButtonLink href="/targets/new" variant="primary" icon="plus">
      {t(targetLabels.add)}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader t={t} title={t(targetLabels.title)} lead={t(targetLabels.lead)} actions={add} />
      <TargetFilters units={units} filter={filter} />
      <TargetTable
        t={t}
        rows={list.items}
        actuals={actuals}
        empty={
          isFiltered ? (
            <NothingMatches clearHref="/targets" />
          ) : (
            <NothingYet title={t(targetLabels.none)} body={t(targetLabels.noneBody)} icon="target" action={add} />
          )
        }
      />
      <Pagination
        previousHref={filter.after ? listHref("/targets", params) : undefined}
        nextHref={list.nextCursor ? listHref("/targets", params, { after: list.nextCursor }) : undefined}
      />
    </>
  );
}
