import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { boardHref } from "@/components/dashboard/hrefs";
import { boardLabels } from "@/components/dashboard/labels";
import { StandardTable } from "@/components/dashboard/standard-table";
import { boardLead } from "@/components/dashboard/view-words";
import { NothingYet } from "@/components/data/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { loadStandards } from "@/lib/dashboard/loaders";
import { bucketLabels } from "@/lib/indicators/scoring/labels";
import { getT } from "@/lib/platform/locale";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.standardsTitle) };
}

export default async function StandardsPage({ searchParams }: Props) {
  const [t, found] = await Promise.all([getT(), searchParams.then(loadStandards)]);
  const { params, view, bucket, lead, leadName, standards } = found;
  const parts = [
    ...(lead ? [leadName ? `${t(boardLabels.lead)} ${leadName}` : t(boardLabels.withoutLead)] : []),
    ...(bucket ? [t(bucketLabels[bucket])] : []),
  ];
  const what = parts.length > 0 ? parts.join(" · ") : t(words.allBuckets);
  const title = t(words.standardsTitle);
  return (
    <>
      <PageHeader
        t={t}
        title={`${view.unit.name} · ${title}`}
        lead={boardLead(t, view)}
        crumbs={[{ href: boardHref(params), label: t(boardLabels.title) }]}
      />
      <Section flush title={`${what} · ${t(words.standardsLead, { count: standards.length })}`}>
        <StandardTable
          t={t}
          caption={title}
          standards={standards}
          params={params}
          empty={<NothingYet boxed={false} icon="checklist" title={t(words.noStandards)} />}
        />
      </Section>
    </>
  );
}
