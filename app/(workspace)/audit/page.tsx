import { AuditEventTable } from "@/components/audit/event-table";
import { AuditFilters, auditParams } from "@/components/audit/filters";
import { auditPageLabels as words } from "@/components/audit/labels";
import { VerifyPanel } from "@/components/audit/verify-panel";
import { NothingMatches, NothingYet } from "@/components/data/empty-state";
import { listHref } from "@/components/data/list-href";
import { Pagination } from "@/components/data/pagination";
import { PageHeader } from "@/components/layout/page-header";
import { loadAuditLog } from "@/lib/audit/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.title) };
}

export default async function AuditPage({ searchParams }: Props) {
  const [t, { filter, items, nextCursor, departments, mayVerify }] = await Promise.all([
    getT(),
    loadAuditLog(await searchParams),
  ]);
  const params = auditParams(filter);
  const isFiltered = Object.values(params).some(Boolean);
  return (
    <>
      <PageHeader t={t} title={t(words.title)} lead={t(words.lead)} />
      {mayVerify && <VerifyPanel />}
      <AuditFilters t={t} filter={filter} departments={departments} />
      <AuditEventTable
        t={t}
        events={items}
        empty={
          isFiltered ? <NothingMatches clearHref="/audit" /> : <NothingYet icon="log" title={t(words.nothingYet)} />
        }
      />
      <Pagination nextHref={nextCursor ? listHref("/audit", params, { after: nextCursor }) : undefined} />
    </>
  );
}
