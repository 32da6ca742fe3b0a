import { homeLabels as words } from "@/components/dashboard/home-labels";
import { actualText, promisedText, ratioText } from "@/components/dashboard/target-words";
import { type Column, DataTable } from "@/components/data/data-table";
import { Section } from "@/components/layout/section";
import { StatusBadge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import type { MeasuredTarget } from "@/lib/dashboard/targets/types";
import { formatCivil, formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

export type TargetLine = { readonly target: TargetRecord; readonly actual: MeasuredTarget };
const shown = 6;

function Standing({ t, actual }: { t: Translate; actual: MeasuredTarget }) {
  if (actual.reached) return <StatusBadge tone="success">{t(words.reached)}</StatusBadge>;
  if (actual.overdue) return <StatusBadge tone="danger">{t(words.overdue)}</StatusBadge>;
  return <StatusBadge tone="neutral">{t(words.open)}</StatusBadge>;
}

function columns(t: Translate): Column<TargetLine>[] {
  return [
    { key: "name", header: t(words.target), className: "min-w-40", cell: ({ target }) => target.name },
    { key: "promised", header: t(words.promised), align: "end", cell: ({ target }) => promisedText(t, target) },
    {
      key: "actual",
      header: t(words.actual),
      align: "end",
      cell: ({ actual }) => (
        <>
          <strong>{actualText(t, actual)}</strong>
          {actual.asOf && (
            <span className="block text-sm text-ink-muted">
              {t(words.asOf)} {formatDay(actual.asOf, t.locale)}
            </span>
          )}
        </>
      ),
    },
    { key: "ratio", header: t(words.ratio), align: "end", cell: ({ actual }) => ratioText(t, actual) },
    {
      key: "due",
      header: t(words.due),
      className: "whitespace-nowrap",
      cell: ({ target }) =>
        target.dueOn ? formatCivil({ date: target.dueOn, precision: target.duePrecision }, t.locale) : "—",
    },
    { key: "state", header: "", cell: ({ actual }) => <Standing t={t} actual={actual} /> },
  ];
}

/** Targets promised against actual; a line opens where the actual comes from. */
export function TargetsPanel({ t, lines }: { t: Translate; lines: readonly TargetLine[] }) {
  return (
    <Section
      flush
      title={t(words.targets)}
      lead={lines.length > 0 ? t(words.targetsLead) : undefined}
      actions={<TextLink href="/targets">{t(words.allTargets)}</TextLink>}
    >
      <DataTable
        bare
        caption={t(words.targets)}
        columns={columns(t)}
        rows={lines.slice(0, shown)}
        rowKey={({ target }) => target.id}
        rowHref={({ actual }) => actual.href}
        empty={<p className="px-4 py-3 text-ink-muted">{t(words.noTargets)}</p>}
      />
    </Section>
  );
}
