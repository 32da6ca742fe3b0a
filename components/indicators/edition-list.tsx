import { type Column, DataTable } from "@/components/data/data-table";
import { NothingYet } from "@/components/data/empty-state";
import { indicatorsLabels } from "@/components/indicators/labels";
import { Section } from "@/components/layout/section";
import { Badge, StatusBadge } from "@/components/ui/badge";
import { editionStatusLabels } from "@/lib/indicators/labels";
import type { EditionSummary } from "@/lib/indicators/types";
import type { Translate } from "@/lib/platform/i18n";

/** All editions; each leads to its tree. */
export function EditionList({
  t,
  editions,
  action,
}: {
  t: Translate;
  editions: readonly EditionSummary[];
  action?: React.ReactNode;
}) {
  const columns: Column<EditionSummary>[] = [
    {
      key: "name",
      header: t(indicatorsLabels.name),
      phone: "title",
      cell: (edition) => edition.name,
    },
    { key: "code", header: t(indicatorsLabels.code), cell: (edition) => edition.code, className: "whitespace-nowrap" },
    { key: "year", header: t(indicatorsLabels.year), cell: (edition) => edition.year },
    { key: "cityType", header: t(indicatorsLabels.cityType), cell: (edition) => edition.cityType ?? "—" },
    {
      key: "status",
      header: t(indicatorsLabels.status),
      cell: (edition) => {
        const { words, tone } = editionStatusLabels[edition.status];
        return (
          <span className="inline-flex flex-wrap gap-1.5">
            <StatusBadge tone={tone}>{t(words)}</StatusBadge>
            {edition.isSample && <Badge tone="accent">{t(indicatorsLabels.sample)}</Badge>}
          </span>
        );
      },
    },
  ];
  return (
    <Section title={t(indicatorsLabels.editions)} flush>
      <DataTable
        bare
        caption={t(indicatorsLabels.editions)}
        columns={columns}
        rows={editions}
        rowKey={(edition) => edition.id}
        rowHref={(edition) => `/indicators/${edition.id}`}
        empty={
          <NothingYet
            boxed={false}
            icon="tree"
            title={t(indicatorsLabels.noEditions)}
            body={t(indicatorsLabels.noEditionsBody)}
            action={action}
          />
        }
      />
    </Section>
  );
}
