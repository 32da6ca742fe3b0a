import { archiveLabels as words } from "@/components/archive/labels";
import { DefinitionList } from "@/components/data/definition-list";
import { Section } from "@/components/layout/section";
import type { ArchiveItemDetail } from "@/lib/archive/types";
import { materialTypeLabels, retentionLabels } from "@/lib/evidence/labels";
import { formatDay, formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** 著录项 of a filed item. */
export function ItemDescription({ t, item }: { t: Translate; item: ArchiveItemDetail }) {
  const none = "—";
  return (
    <Section title={t(words.description)}>
      <DefinitionList
        columns={2}
        items={[
          { term: t(words.archiveNumber), detail: <span className="font-mono">{item.archiveNumber}</span>, wide: true },
          { term: t(words.itemTitle), detail: item.title, wide: true },
          { term: t(words.documentNumber), detail: item.documentNumber ?? none },
          { term: t(words.responsible), detail: item.responsible },
          { term: t(words.date), detail: item.documentDate ? formatDay(item.documentDate, t.locale) : none },
          { term: t(words.department), detail: item.department.name },
          { term: t(words.materialType), detail: t(materialTypeLabels[item.materialType]) },
          { term: t(words.pages), detail: item.pages ?? none },
          { term: t(words.fonds), detail: item.fonds },
          { term: t(words.year), detail: item.year },
          { term: t(words.retention), detail: t(retentionLabels[item.retention]) },
          { term: t(words.officeCode), detail: item.officeCode },
          { term: t(words.itemNumber), detail: item.itemNumber },
          { term: t(words.secrecy), detail: item.secrecy ?? none },
          { term: t(words.version), detail: t(words.versionNumber, { number: item.versionNumber }) },
          { term: t(words.archivedAt), detail: formatInstant(new Date(item.archivedAt), t.locale) },
          { term: t(words.archivedBy), detail: item.archivedBy },
          ...(item.note ? [{ term: t(words.note), detail: item.note, wide: true }] : []),
        ]}
      />
    </Section>
  );
}
