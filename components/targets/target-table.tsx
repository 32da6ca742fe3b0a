import { type Column, DataTable } from "@/components/data/data-table";
import { promisedFigure } from "@/components/targets/figures";
import { targetLabels } from "@/components/targets/labels";
import { StatusBadge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { moneyKindLabels } from "@/lib/activities/figures/labels";
import type { FigureValue } from "@/lib/activities/figures/types";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { targetSourceLabels } from "@/lib/assignments/labels";
import type { TargetActual, TargetRecord } from "@/lib/assignments/targets/types";
import { formatCivil, formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

type Actual = TargetActual & { readonly overdue?: boolean; readonly beside?: readonly FigureValue[] };

/** A figure with its kind of money, which keeps apart what cannot be added. */
function figureText(t: Translate, figure: FigureValue): string {
  const text = formatFigure(figure, t.locale);
  if (!figure.moneyKind) return text;
  const kind = t(moneyKindLabels[figure.moneyKind]);
  return t.locale === "en" ? `${text} ${kind}` : `${kind}${text}`;
}

function ActualValue({ t, target, actual }: { t: Translate; target: TargetRecord; actual: Actual | undefined }) {
  if (!target.metric) return <span className="text-ink-muted">— {t(targetLabels.notMeasured)}</span>;
  const shown = actual?.figure ? [actual.figure] : (actual?.beside ?? []);
  if (!actual || shown.length === 0) return <span className="text-ink-muted">— {t(targetLabels.nothingRecorded)}</span>;
  const value = shown.map((figure) => figureText(t, figure)).join(t.locale === "en" ? ", " : "，");
  return (
    <span>
      {actual.href ? (
        <TextLink href={actual.href} aria-label={t(targetLabels.explain, { value })}>
          {value}
        </TextLink>
      ) : (
        value
      )}
      {actual.asOf && (
        <span className="block text-sm text-ink-muted">
          {t(targetLabels.asOf, { day: formatDay(actual.asOf, t.locale) })}
        </span>
      )}
    </span>
  );
}

function State({ t, actual }: { t: Translate; actual: Actual | undefined }) {
  if (actual?.reached) return <StatusBadge tone="success">{t(targetLabels.reached)}</StatusBadge>;
  if (actual?.overdue) return <StatusBadge tone="danger">{t(targetLabels.overdue)}</StatusBadge>;
  if (actual?.reached === false) return <StatusBadge tone="info">{t(targetLabels.notReached)}</StatusBadge>;
  return <StatusBadge tone="neutral">{t(targetLabels.unknown)}</StatusBadge>;
}

/** Promised against actual, target by target. `actuals` comes from approved figures; a missing one is no zero. */
export function TargetTable({
  t,
  rows,
  actuals,
  empty,
}: {
  t: Translate;
  rows: readonly TargetRecord[];
  actuals: Readonly<Record<string, Actual>>;
  empty: React.ReactNode;
}) {
  const columns: Column<TargetRecord>[] = [
    { key: "name", header: t(targetLabels.name), phone: "title", cell: (row) => row.name, className: "min-w-48" },
    { key: "department", header: t(targetLabels.department), cell: (row) => row.departmentName },
    {
      key: "promised",
      header: t(targetLabels.promised),
      align: "end",
      cell: (row) => formatFigure(promisedFigure(row), t.locale),
      className: "whitespace-nowrap",
    },
    {
      key: "actual",
      header: t(targetLabels.actual),
      align: "end",
      cell: (row) => <ActualValue t={t} target={row} actual={actuals[row.id]} />,
    },
    {
      key: "due",
      header: t(targetLabels.due),
      cell: (row) => (row.dueOn ? formatCivil({ date: row.dueOn, precision: row.duePrecision }, t.locale) : "—"),
      className: "whitespace-nowrap",
    },
    { key: "state", header: t(targetLabels.state), cell: (row) => <State t={t} actual={actuals[row.id]} /> },
    {
      key: "source",
      header: t(targetLabels.source),
      cell: (row) => (row.sourceTitle ? row.sourceTitle : t(targetSourceLabels[row.source])),
    },
  ];
  return (
    <DataTable
      caption={t(targetLabels.title)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/targets/${row.id}`}
      empty={empty}
    />
  );
}
