import { FigureTable } from "@/components/dashboard/explain/figure-table";
import { SumNotes } from "@/components/dashboard/explain/sum-notes";
import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { boardHref } from "@/components/dashboard/hrefs";
import { boardLabels } from "@/components/dashboard/labels";
import { metricKey, metricName, sumText } from "@/components/dashboard/metric-words";
import { periodText } from "@/components/dashboard/view-words";
import { NothingYet } from "@/components/data/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { loadMetricExplanation } from "@/lib/dashboard/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.metricPage) };
}

export default async function MetricPage({ searchParams }: Props) {
  const [t, found] = await Promise.all([getT(), searchParams.then(loadMetricExplanation)]);
  const { params, view, metric, label, sums, unitNames } = found;
  const name = metricName(t, metric, label);
  return (
    <>
      <PageHeader
        t={t}
        title={t(words.metricTitle, { name })}
        lead={t(words.metricLead, { unit: view.unit.name, period: periodText(t, view) })}
        crumbs={[{ href: boardHref(params), label: t(boardLabels.title) }]}
      />
      {sums.length === 0 && <NothingYet icon="chart" title={t(words.noFigures)} />}
      <div className="flex flex-col gap-5">
        {sums.map(({ contributions, ...standing }) => (
          <Section
            key={metricKey(standing)}
            flush
            title={`${metricName(t, metric, standing.label, standing.sum)} · ${sumText(t, standing.sum)}`}
          >
            <SumNotes t={t} sum={standing.sum} />
            <FigureTable t={t} caption={name} sum={standing.sum} figures={contributions} units={unitNames} />
          </Section>
        ))}
      </div>
    </>
  );
}
