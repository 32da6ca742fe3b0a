import { listHref } from "@/components/data/list-href";
import { PageHeader } from "@/components/layout/page-header";
import { ReviewDesk } from "@/components/reviews/desk/review-desk";
import { queueLabels, sheetLabels as words } from "@/components/reviews/labels";
import { queueKind, queueParams } from "@/components/reviews/queue-filters";
import { reviewHref } from "@/components/reviews/queue-table";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/link";
import type { Translate } from "@/lib/platform/i18n";
import type { loadReviewSheet } from "@/lib/reviews/loaders";

type Loaded = Awaited<ReturnType<typeof loadReviewSheet>>;

/** The page of one review, with the way on and back through the queue. */
export function ReviewPage({ t, loaded, id }: { t: Translate; loaded: Loaded; id: string }) {
  const { sheet, texts, filter, total, place, next, previous } = loaded;
  const queue = listHref("/reviews", queueParams(filter));
  const [item] = sheet.items;
  const department = sheet.entry?.department.name ?? item?.department.name ?? "";
  const links = {
    queue,
    next: next && reviewHref(filter, next),
    previous: previous && reviewHref(filter, previous),
  };
  return (
    <>
      <PageHeader
        t={t}
        crumbs={[{ href: queue, label: t(words.queue) }]}
        title={sheet.entry?.title ?? item?.current.title ?? ""}
        status={<Badge>{sheet.entry ? queueKind(t, sheet.entry.kind) : t(queueLabels.item)}</Badge>}
        lead={`${department} · ${place ? t(words.position, { place, total }) : t(words.notInQueue)}`}
        actions={
          <>
            {links.previous && (
              <ButtonLink href={links.previous} icon="chevron-left">
                {t(words.previous)}
              </ButtonLink>
            )}
            {links.next && (
              <ButtonLink href={links.next} icon="chevron-right">
                {t(words.next)}
              </ButtonLink>
            )}
          </>
        }
      />
      <ReviewDesk key={id} sheet={sheet} texts={texts} links={links} />
    </>
  );
}
