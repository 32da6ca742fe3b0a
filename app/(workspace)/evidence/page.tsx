import { NothingMatches, NothingYet } from "@/components/data/empty-state";
import { listHref } from "@/components/data/list-href";
import { Pagination } from "@/components/data/pagination";
import { EvidenceFilters } from "@/components/evidence/evidence-filters";
import { EvidenceTable } from "@/components/evidence/evidence-table";
import { evidenceLabels } from "@/components/evidence/labels";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/link";
import { loadEvidenceList } from "@/lib/evidence/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(evidenceLabels.title) };
}

export default async function EvidencePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const t = await getT();
  const { page, given, mayCreate, ...choices } = await loadEvidenceList(await searchParams);
  const create = mayCreate && (
    <ButtonLink href="/evidence/new" variant="primary" icon="plus">
      {t(evidenceLabels.newItem)}
    </ButtonLink>
  );
  const filtered = Object.keys(given).some((key) => key !== "after");
  return (
    <>
      <PageHeader t={t} title={t(evidenceLabels.title)} lead={t(evidenceLabels.listLead)} actions={create} />
      <EvidenceFilters t={t} given={given} {...choices} />
      <EvidenceTable
        t={t}
        items={page.items}
        empty={
          filtered ? (
            <NothingMatches clearHref="/evidence" boxed />
          ) : (
            <NothingYet
              boxed
              icon="attachment"
              title={t(evidenceLabels.nothingYet)}
              body={t(evidenceLabels.nothingYetBody)}
              action={create}
            />
          )
        }
      />
      <Pagination
        previousHref={given.after ? listHref("/evidence", given) : undefined}
        nextHref={page.nextCursor ? listHref("/evidence", given, { after: page.nextCursor }) : undefined}
        summary={page.items.length > 0 ? t(evidenceLabels.shown, { count: page.items.length }) : undefined}
      />
    </>
  );
}
