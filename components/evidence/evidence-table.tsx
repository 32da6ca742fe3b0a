import { DataTable } from "@/components/data/data-table";
import { FileThumb } from "@/components/evidence/file-thumb";
import { evidenceLabels } from "@/components/evidence/labels";
import { StatusBadge } from "@/components/ui/badge";
import {
  freshnessLabels,
  freshnessTones,
  linkStateLabels,
  linkStateTones,
  materialTypeLabels,
} from "@/lib/evidence/labels";
import type { EvidenceListItem } from "@/lib/evidence/types";
import { formatCivil } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** The list of items: what it is, when, what it proves and how each link stands. */
export function EvidenceTable({
  t,
  items,
  empty,
}: {
  t: Translate;
  items: readonly EvidenceListItem[];
  empty: React.ReactNode;
}) {
  return (
    <DataTable
      caption={t(evidenceLabels.title)}
      rows={items}
      rowKey={(row) => row.id}
      rowHref={(row) => `/evidence/${row.id}`}
      empty={empty}
      columns={[
        {
          key: "cover",
          header: t(evidenceLabels.files),
          className: "w-24",
          phone: "hidden",
          cell: (row) => (
            <span className="flex items-center gap-2">
              <FileThumb
                fileName={row.title}
                mediaType={row.cover?.mediaType ?? ""}
                source={
                  row.cover?.mediaType.startsWith("image/") ? `/api/files/${row.cover.id}/preview?size=320` : null
                }
              />
              <span className="text-sm text-ink-muted">×{row.fileCount}</span>
            </span>
          ),
        },
        {
          key: "title",
          header: t(evidenceLabels.item),
          phone: "title",
          cell: (row) => row.title,
        },
        {
          key: "type",
          header: t(evidenceLabels.type),
          className: "whitespace-nowrap",
          cell: (row) => t(materialTypeLabels[row.materialType]),
        },
        { key: "department", header: t(evidenceLabels.department), cell: (row) => row.department.name },
        {
          key: "dates",
          header: t(evidenceLabels.dates),
          className: "whitespace-nowrap",
          cell: (row) => (
            <span className="flex flex-col items-start gap-1 max-md:items-end">
              {row.happenedOn || row.formedOn
                ? formatCivil(
                    row.happenedOn
                      ? { date: row.happenedOn, precision: row.happenedPrecision }
                      : { date: row.formedOn, precision: row.formedPrecision },
                    t.locale,
                  )
                : null}
              {row.freshness && (
                <StatusBadge tone={freshnessTones[row.freshness]}>{t(freshnessLabels[row.freshness])}</StatusBadge>
              )}
            </span>
          ),
        },
        {
          key: "links",
          header: t(evidenceLabels.links),
          cell: (row) =>
            row.links.length === 0 ? (
              <span className="text-sm text-ink-faint">{t(evidenceLabels.noLinks)}</span>
            ) : (
              <ul className="flex flex-wrap gap-1 max-md:justify-end">
                {row.links.map((link) => (
                  <li key={link.id}>
                    <StatusBadge tone={linkStateTones[link.state]}>
                      {link.code} {t(linkStateLabels[link.state])}
                    </StatusBadge>
                  </li>
                ))}
              </ul>
            ),
        },
        {
          key: "archiveNumber",
          header: t(evidenceLabels.archiveNumber),
          phone: "hidden",
          cell: (row) => row.archiveNumber && <span className="font-mono text-sm">{row.archiveNumber}</span>,
        },
      ]}
    />
  );
}
