import { DefinitionList } from "@/components/data/definition-list";
import { evidenceLabels } from "@/components/evidence/labels";
import { materialTypeLabels, retentionLabels } from "@/lib/evidence/labels";
import type { EvidenceVersionView } from "@/lib/evidence/types";
import { formatCivil, formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** What a version says of itself, the three dates first. */
export function DescriptionList({
  t,
  version,
  department,
}: {
  t: Translate;
  version: EvidenceVersionView;
  department: string;
}) {
  const none = "—";
  const date = (on: string | null, precision: EvidenceVersionView["formedPrecision"]) =>
    on ? formatCivil({ date: on, precision }, t.locale) : none;
  const items = [
    { term: t(evidenceLabels.happenedOn), detail: date(version.happenedOn, version.happenedPrecision) },
    { term: t(evidenceLabels.formedOn), detail: date(version.formedOn, version.formedPrecision) },
    {
      term: t(evidenceLabels.uploadedOn),
      detail: `${formatInstant(version.createdAt, t.locale)} · ${version.createdBy}`,
    },
    { term: t(evidenceLabels.type), detail: t(materialTypeLabels[version.materialType]) },
    { term: t(evidenceLabels.department), detail: department },
    { term: t(evidenceLabels.documentNumber), detail: version.documentNumber },
    { term: t(evidenceLabels.issuer), detail: version.issuer },
    { term: t(evidenceLabels.place), detail: version.place },
    { term: t(evidenceLabels.caption), detail: version.caption },
    { term: t(evidenceLabels.wordCount), detail: version.wordCount },
    { term: t(evidenceLabels.pageCount), detail: version.pageCount },
    {
      term: t(evidenceLabels.original),
      detail: t(version.isOriginal ? evidenceLabels.originalYes : evidenceLabels.originalNo),
    },
    { term: t(evidenceLabels.retention), detail: t(retentionLabels[version.retention]) },
    {
      term: t(evidenceLabels.archiveNumber),
      detail: version.archiveNumber && <span className="font-mono">{version.archiveNumber}</span>,
    },
  ];
  return <DefinitionList items={items.filter((item) => item.detail !== null && item.detail !== "")} />;
}
