import { ActivityFilters } from "@/components/activities/activity-filters";
import { ActivityTable } from "@/components/activities/activity-table";
import { pageLabels } from "@/components/activities/labels";
import { listHref } from "@/components/data/list-href";
import { Pagination } from "@/components/data/pagination";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/link";
import { Tabs } from "@/components/ui/tabs";
import { activityStateLabels } from "@/lib/activities/labels";
import { loadActivities } from "@/lib/activities/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(pageLabels.title) };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const states = ["draft", "submitted", "returned", "approved", "archived"] as const;

export default async function ActivitiesPage({ searchParams }: Props) {
  const { items, nextCursor, counts, filter, params, units, series, canCreate } = await loadActivities(searchParams);
  const t = await getT();
  const total = states.reduce((sum, state) => sum + counts[state], 0);
  const href = (changes: Record<string, string | undefined>) => listHref("/activities", params, changes);
  const matching = filter.state ? counts[filter.state] : total;
  return (
    <>
      <PageHeader
        t={t}
        title={t(pageLabels.title)}
        lead={t(pageLabels.lead)}
        actions={
          canCreate && (
            <ButtonLink href="/activities/new" variant="primary" icon="plus">
              {t(pageLabels.newEntry)}
            </ButtonLink>
          )
        }
      />
      <ActivityFilters t={t} params={params} units={units} series={series} />
      <div className="mb-3">
        <Tabs
          label={t(pageLabels.stateTabs)}
          tabs={[
            { href: href({ state: undefined }), label: t(pageLabels.all), count: total, current: !filter.state },
            ...states.map((state) => ({
              href: href({ state }),
              label: t(activityStateLabels[state]),
              count: counts[state],
              current: filter.state === state,
            })),
          ]}
        />
      </div>
      <ActivityTable t={t} rows={items} filtered={Object.keys(params).length > 0} canCreate={canCreate} />
      <Pagination
        previousHref={filter.after ? href({}) : undefined}
        nextHref={nextCursor ? href({ after: nextCursor }) : undefined}
        summary={items.length > 0 ? t(pageLabels.shown, { count: items.length, total: matching }) : undefined}
      />
    </>
  );
}
