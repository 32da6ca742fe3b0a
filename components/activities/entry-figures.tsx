import { metricText } from "@/components/activities/entry-words";
import { pageLabels } from "@/components/activities/labels";
import { type Column, DataTable } from "@/components/data/data-table";
import { moneyKindLabels } from "@/lib/activities/figures/labels";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import type { FigureRecord } from "@/lib/activities/types";
import { formatCivil } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function FigureName({ t, figure }: { t: Translate; figure: FigureRecord }) {
  const { moneyKind, department } = figure;
  const notes = [moneyKind ? t(moneyKindLabels[moneyKind]) : null, department?.name].filter(Boolean);
  return (
    <>
      {metricText(figure, t)}
      {notes.length > 0 && <span className="block text-sm font-normal text-ink-muted">{notes.join(" · ")}</span>}
    </>
  );
}

function FigureSourceText({ t, figure }: { t: Translate; figure: FigureRecord }) {
  const wantsSample = metricOf(figure.metric).sample;
  if (!figure.sourceText && !figure.correctedText && !wantsSample) return "—";
  return (
    <div className="max-w-prose text-left">
      {figure.sourceText && <p>“{figure.sourceText}”</p>}
      {figure.correctedText && (
        <p className="text-sm text-ink-muted">
          {t(pageLabels.corrected)}: {figure.correctedText}
        </p>
      )}
      {wantsSample && (
        <p className={figure.sampleSize ? "text-sm text-ink-muted" : "text-sm text-warning"}>
          {figure.sampleSize ? t(pageLabels.sample, { n: figure.sampleSize }) : t(pageLabels.noSample)}
        </p>
      )}
    </div>
  );
}

/** Figures with qualifier and unit as printed, their as-of date and the sentence they come from. */
export function EntryFigures({ t, figures }: { t: Translate; figures: readonly FigureRecord[] }) {
  const columns: Column<FigureRecord>[] = [
    {
      key: "metric",
      header: t(pageLabels.metric),
      cell: (figure) => <FigureName t={t} figure={figure} />,
      phone: "title",
    },
    {
      key: "value",
      header: t(pageLabels.value),
      align: "end",
      cell: (figure) => <strong className="font-semibold">{formatFigure(figure, t.locale)}</strong>,
      className: "whitespace-nowrap",
    },
    {
      key: "asOf",
      header: t(pageLabels.asOf),
      cell: (figure) =>
        figure.asOf ? formatCivil({ date: figure.asOf, precision: figure.asOfPrecision }, t.locale) : "—",
      className: "whitespace-nowrap",
    },
    { key: "source", header: t(pageLabels.source), cell: (figure) => <FigureSourceText t={t} figure={figure} /> },
  ];
  return (
    <DataTable
      bare
      caption={t(pageLabels.figureList)}
      columns={columns}
      rows={figures}
      rowKey={(figure) => figure.id}
      empty={<p className="p-4 text-ink-muted">{t(pageLabels.noFigures)}</p>}
    />
  );
}
