"use client";

import { DefinitionList } from "@/components/data/definition-list";
import { FileGallery } from "@/components/evidence/file-gallery";
import { useT } from "@/components/layout/locale-provider";
import { sheetLabels as words } from "@/components/reviews/labels";
import { materialTypeLabels } from "@/lib/evidence/labels";
import type { EvidenceVersionView } from "@/lib/evidence/types";
import { type CivilDate, type DatePrecision, formatCivil } from "@/lib/platform/dates";

export type FileTexts = Readonly<Record<string, { readonly text: string; readonly isWhole: boolean } | null>>;

/** The item as it was handed in: its files to look at and what it says of itself. */
export function MaterialCard({ version, texts }: { version: EvidenceVersionView; texts: FileTexts }) {
  const t = useT();
  const dated = (date: CivilDate | null, precision: DatePrecision) =>
    date ? formatCivil({ date, precision }, t.locale) : "—";
  const files = version.files.map((file) => ({ ...file, text: texts[file.id] ?? null }));
  const facts = [
    { term: t(words.materialType), detail: t(materialTypeLabels[version.materialType]) },
    { term: t(words.original), detail: t(version.isOriginal ? words.yes : words.no) },
    { term: t(words.formedOn), detail: dated(version.formedOn, version.formedPrecision) },
    { term: t(words.happenedOn), detail: dated(version.happenedOn, version.happenedPrecision) },
    { term: t(words.documentNumber), detail: version.documentNumber ?? "—" },
    { term: t(words.issuer), detail: version.issuer ?? "—" },
    ...(version.caption ? [{ term: t(words.caption), detail: version.caption, wide: true }] : []),
    ...(version.changeNote ? [{ term: t(words.changeNote), detail: version.changeNote, wide: true }] : []),
  ];
  return (
    <div className="flex min-w-0 flex-col gap-4 rounded-lg border border-line bg-surface p-3">
      {files.length > 0 ? <FileGallery files={files} /> : <p className="text-ink-muted">{t(words.noFiles)}</p>}
      <DefinitionList columns={2} items={facts} />
    </div>
  );
}
