import { countText, figureText, kindText, whenText } from "@/components/activities/entry-words";
import { pageLabels } from "@/components/activities/labels";
import { StateBadge } from "@/components/activities/state-badge";
import { type Column, DataTable } from "@/components/data/data-table";
import { NothingMatches, NothingYet } from "@/components/data/empty-state";
import { ButtonLink } from "@/components/ui/link";
import type { ActivityRow } from "@/lib/activities/types";
import type { Translate } from "@/lib/platform/i18n";

const shownFigures = 2;

function Figures({ t, row }: { t: Translate; row: ActivityRow }) {
  const count = row.isAggregate ? [countText(row, { form: row.form }, t)] : [];
  const lines = [...count, ...row.figures.slice(0, shownFigures).map((figure) => figureText(figure, t))];
  if (lines.length === 0) return "—";
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}

/** The entries of one page of the list; cards on the phone. */
export function ActivityTable({
  t,
  rows,
  filtered,
  canCreate,
}: {
  t: Translate;
  rows: readonly ActivityRow[];
  filtered: boolean;
  canCreate: boolean;
}) {
  const columns: Column<ActivityRow>[] = [
    {
      key: "title",
      header: t(pageLabels.entry),
      cell: (row) => row.title || t(pageLabels.untitled),
      phone: "title",
      className: "md:min-w-48",
    },
    { key: "kind", header: t(pageLabels.kind), cell: (row) => kindText(row.kind, row.form, t) },
    { key: "when", header: t(pageLabels.when), cell: (row) => whenText(row, t) },
    { key: "unit", header: t(pageLabels.unit), cell: (row) => row.department.name },
    { key: "figures", header: t(pageLabels.figures), cell: (row) => <Figures t={t} row={row} /> },
    {
      key: "evidence",
      header: t(pageLabels.evidence),
      cell: (row) => (row.evidenceCount > 0 ? t(pageLabels.evidenceCount, { count: row.evidenceCount }) : "—"),
      className: "whitespace-nowrap",
      phone: "hidden",
    },
    { key: "state", header: t(pageLabels.state), cell: (row) => <StateBadge t={t} state={row.state} /> },
  ];
  const start = canCreate && (
    <ButtonLink href="/activities/new" variant="primary" icon="plus">
      {t(pageLabels.newEntry)}
    </ButtonLink>
  );
  return (
    <DataTable
      caption={t(pageLabels.title)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/activities/${row.id}`}
      empty={
        filtered ? (
          <NothingMatches clearHref="/activities" boxed />
        ) : (
          <NothingYet
            title={t(pageLabels.nothingYet)}
            body={t(pageLabels.nothingYetBody)}
            action={start || undefined}
            boxed
          />
        )
      }
    />
  );
}
