import { NothingMatches, NothingYet } from "@/components/data/empty-state";
import { listHref } from "@/components/data/list-href";
import { Pagination } from "@/components/data/pagination";
import { PageHeader } from "@/components/layout/page-header";
import { ArchiveApproved } from "@/components/reviews/archive-approved";
import { queueLabels as words } from "@/components/reviews/labels";
import { QueueFilters, queueParams } from "@/components/reviews/queue-filters";
import { QueueTable, reviewHref } from "@/components/reviews/queue-table";
import { ButtonLink } from "@/components/ui/link";
import { getT } from "@/lib/platform/locale";
import { loadReviewQueue } from "@/lib/reviews/loaders";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.title) };
}

export default async function ReviewsPage({ searchParams }: Props) {
  const [t, { filter, page, choices, approved, now }] = await Promise.all([
    getT(),
    loadReviewQueue(await searchParams),
  ]);
  const params = queueParams(filter);
  const first = page.items.find((item) => !item.own);
  const isFiltered = Boolean(filter.round || filter.department || filter.kind);
  const empty = isFiltered ? (
    <NothingMatches clearHref="/reviews" />
  ) : (
    <NothingYet icon="review" title={t(words.nothingYet)} body={t(words.nothingYetBody)} />
  );
  return (
    <>
      <PageHeader
        t={t}
        title={t(words.title)}
        lead={t(words.lead)}
        actions={
          first && (
            <ButtonLink variant="primary" icon="review" href={reviewHref(filter, `${first.type}-${first.id}`)}>
              {t(words.start)}
            </ButtonLink>
          )
        }
      />
      <QueueFilters t={t} filter={filter} choices={choices} byKind={page.byKind} byDepartment={page.byDepartment} />
      <ArchiveApproved
        count={approved}
        filter={{ round: filter.round, department: filter.department, kind: filter.kind }}
      />
      <QueueTable t={t} items={page.items} filter={filter} now={now} empty={empty} />
      <Pagination
        summary={page.total > 0 ? t(words.total, { total: page.total }) : undefined}
        nextHref={page.nextCursor ? listHref("/reviews", params, { after: page.nextCursor }) : undefined}
      />
    </>
  );
}
