import { archiveLabels as words } from "@/components/archive/labels";
import { type Column, DataTable } from "@/components/data/data-table";
import { Badge } from "@/components/ui/badge";
import type { ArchiveListItem } from "@/lib/archive/types";
import { retentionLabels } from "@/lib/evidence/labels";
import { formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function columns(t: Translate): Column<ArchiveListItem>[] {
  return [
    {
      key: "archiveNumber",
      header: t(words.archiveNumber),
      className: "whitespace-nowrap",
      cell: (item) => <span className="font-mono text-sm">{item.archiveNumber}</span>,
    },
    { key: "title", header: t(words.itemTitle), className: "min-w-52", cell: (item) => item.title },
    { key: "documentNumber", header: t(words.documentNumber), cell: (item) => item.documentNumber ?? "—" },
    {
      key: "responsible",
      header: t(words.responsible),
      className: "whitespace-nowrap",
      cell: (item) => item.responsible,
    },
    {
      key: "date",
      header: t(words.date),
      className: "whitespace-nowrap",
      cell: (item) => (item.documentDate ? formatDay(item.documentDate, t.locale) : "—"),
    },
    { key: "pages", header: t(words.pages), align: "end", cell: (item) => item.pages ?? "—" },
    {
      key: "retention",
      header: t(words.retention),
      cell: (item) => <Badge>{t(retentionLabels[item.retention])}</Badge>,
    },
    { key: "note", header: t(words.note), phone: "hidden", cell: (item) => item.note ?? "" },
  ];
}

/** Filed items as the catalogue has them; each row opens the item. */
export function ArchiveItemTable({
  t,
  items,
  empty,
}: {
  t: Translate;
  items: readonly ArchiveListItem[];
  empty: React.ReactNode;
}) {
  return (
    <DataTable
      caption={t(words.caption)}
      columns={columns(t)}
      rows={items}
      rowKey={(item) => item.id}
      rowHref={(item) => `/archive/${item.id}`}
      empty={empty}
    />
  );
}
