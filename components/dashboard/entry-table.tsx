import { StateBadge } from "@/components/activities/state-badge";
import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { boardLabels } from "@/components/dashboard/labels";
import { type Column, DataTable } from "@/components/data/data-table";
import { kindOf } from "@/lib/activities/kinds/registry";
import type { ExplainedEntry } from "@/lib/dashboard/entries/types";
import { formatCivil } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function columns(t: Translate): Column<ExplainedEntry>[] {
  return [
    { key: "title", header: t(words.entry), className: "min-w-56", cell: (entry) => entry.title },
    {
      key: "kind",
      header: t(boardLabels.kind),
      className: "whitespace-nowrap",
      cell: (entry) => t(kindOf(entry.kind).words),
    },
    { key: "unit", header: t(words.unit), cell: (entry) => entry.departmentName },
    {
      key: "date",
      header: t(words.date),
      className: "whitespace-nowrap",
      cell: (entry) => formatCivil({ date: entry.startOn, precision: entry.precision }, t.locale),
    },
    { key: "state", header: t(words.state), cell: (entry) => <StateBadge t={t} state={entry.state} /> },
  ];
}

/** Entries behind a number or a standard; a row opens the entry. */
export function EntryTable({
  t,
  caption,
  entries,
  empty,
}: {
  t: Translate;
  caption: string;
  entries: readonly ExplainedEntry[];
  empty: React.ReactNode;
}) {
  return (
    <DataTable
      bare
      caption={caption}
      columns={columns(t)}
      rows={entries}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/activities/${id}`}
      empty={empty}
    />
  );
}
