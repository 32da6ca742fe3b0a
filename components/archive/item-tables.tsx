import { Digest } from "@/components/archive/digest";
import { archiveLabels as words } from "@/components/archive/labels";
import { DataTable } from "@/components/data/data-table";
import { Section } from "@/components/layout/section";
import { StatusBadge } from "@/components/ui/badge";
import type { ShownManifest } from "@/lib/archive/manifest/schema";
import type { ArchiveReference } from "@/lib/archive/types";
import { linkStateLabels, linkStateTones } from "@/lib/evidence/labels";
import type { Translate } from "@/lib/platform/i18n";

const kibi = 1024;

/** A length in the unit a reader expects: B, KB, MB. */
export function readableSize(bytes: number): string {
  if (bytes < kibi) return `${bytes} B`;
  if (bytes < kibi * kibi) return `${(bytes / kibi).toFixed(1)} KB`;
  return `${(bytes / kibi / kibi).toFixed(1)} MB`;
}

export function FiledFiles({ t, files }: { t: Translate; files: ShownManifest["files"] }) {
  return (
    <Section title={t(words.files)} lead={t(words.filesLead)} flush>
      <DataTable
        bare
        caption={t(words.filesCaption)}
        rows={files}
        rowKey={(file) => `${file.sha256}-${file.fileName}`}
        columns={[
          { key: "name", header: t(words.fileName), className: "min-w-40 break-all", cell: (file) => file.fileName },
          { key: "size", header: t(words.size), align: "end", cell: (file) => readableSize(file.size) },
          { key: "sha256", header: "SHA-256", cell: (file) => <Digest value={file.sha256} /> },
        ]}
      />
    </Section>
  );
}

export function ItemReferences({ t, references }: { t: Translate; references: readonly ArchiveReference[] }) {
  return (
    <Section title={t(words.references)} lead={t(words.referencesLead)} flush>
      <DataTable
        bare
        caption={t(words.referencesCaption)}
        rows={references}
        rowKey={(row) => row.linkId}
        empty={<p className="px-4 py-3 text-ink-muted">{t(words.noReferences)}</p>}
        columns={[
          {
            key: "standard",
            header: t(words.standard),
            cell: (row) => `${row.indicatorCode} ${row.indicatorName}`,
          },
          { key: "requirement", header: t(words.requirement), cell: (row) => row.requirement },
          { key: "round", header: t(words.round), cell: (row) => row.roundName },
          {
            key: "state",
            header: t(words.state),
            cell: (row) => <StatusBadge tone={linkStateTones[row.state]}>{t(linkStateLabels[row.state])}</StatusBadge>,
          },
        ]}
      />
    </Section>
  );
}
