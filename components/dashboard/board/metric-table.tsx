import { explainHref } from "@/components/dashboard/hrefs";
import { boardLabels as words } from "@/components/dashboard/labels";
import { metricKey, metricName, sumText } from "@/components/dashboard/metric-words";
import { type Column, DataTable } from "@/components/data/data-table";
import { NothingYet } from "@/components/data/empty-state";
import { Section } from "@/components/layout/section";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import type { MetricStanding } from "@/lib/dashboard/types";
import { formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

type Props = { t: Translate; params: BoardParams; metrics: readonly MetricStanding[] };

function columns({ t }: Props): Column<MetricStanding>[] {
  return [
    { key: "metric", header: t(words.metric), cell: ({ metric, label, sum }) => metricName(t, metric, label, sum) },
    { key: "value", header: t(words.value), align: "end", cell: ({ sum }) => <strong>{sumText(t, sum)}</strong> },
    {
      key: "parts",
      header: t(words.parts),
      align: "end",
      cell: ({ sum }) => (sum.kind === "refused" ? t(words.none) : t(words.partsCount, { count: sum.counted.length })),
    },
    {
      key: "beside",
      header: t(words.beside),
      align: "end",
      cell: ({ sum }) =>
        sum.kind !== "refused" && sum.beside.length > 0
          ? t(words.partsCount, { count: sum.beside.length })
          : t(words.none),
    },
    {
      key: "asOf",
      header: t(words.sumAsOf),
      align: "end",
      className: "whitespace-nowrap",
      cell: ({ sum }) => (sum.kind === "total" && sum.asOf ? formatDay(sum.asOf, t.locale) : t(words.none)),
    },
  ];
}

/** Sums of figures with their qualifier and unit; each opens down to its entries. */
export function MetricTable(props: Props) {
  const { t, params, metrics } = props;
  return (
    <Section flush title={t(words.metrics)} lead={t(words.metricsLead)}>
      <DataTable
        bare
        caption={t(words.metrics)}
        columns={columns(props)}
        rows={metrics}
        rowKey={metricKey}
        rowHref={({ metric, label }) => explainHref("metric", params, { metric, label: label ?? undefined })}
        empty={<NothingYet boxed={false} icon="chart" title={t(words.noMetrics)} body={t(words.nothingYetBody)} />}
      />
    </Section>
  );
}
