import { EntryTable } from "@/components/dashboard/entry-table";
import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { boardHref } from "@/components/dashboard/hrefs";
import { boardLabels } from "@/components/dashboard/labels";
import { cellText, periodText } from "@/components/dashboard/view-words";
import { NothingYet } from "@/components/data/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { loadEntriesExplanation } from "@/lib/dashboard/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.entriesTitle) };
}

export default async function EntriesPage({ searchParams }: Props) {
  const [t, { params, view, cell, found }] = await Promise.all([getT(), searchParams.then(loadEntriesExplanation)]);
  const title = t(words.entriesTitle);
  return (
    <>
      <PageHeader
        t={t}
        title={title}
        lead={t(words.entriesLead, { unit: view.unit.name, period: periodText(t, view), total: found.total })}
        crumbs={[{ href: boardHref(params), label: t(boardLabels.title) }]}
      />
      {(found.closed > 0 || found.more > 0) && (
        <div className="mb-4 flex flex-col gap-2">
          {found.closed > 0 && <Notice>{t(words.entriesClosed, { count: found.closed })}</Notice>}
          {found.more > 0 && <Notice>{t(words.entriesMore, { shown: found.entries.length, more: found.more })}</Notice>}
        </div>
      )}
      <Section flush title={cellText(t, cell)} lead={view.asOf ? t(words.stateNote) : undefined}>
        <EntryTable
          t={t}
          caption={title}
          entries={found.entries}
          empty={<NothingYet boxed={false} icon="ledger" title={t(words.noEntries)} />}
        />
      </Section>
    </>
  );
}
