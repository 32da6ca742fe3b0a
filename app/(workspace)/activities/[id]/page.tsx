import { EntryActions } from "@/components/activities/entry-actions";
import { EntryAggregate } from "@/components/activities/entry-aggregate";
import { EntryBasics } from "@/components/activities/entry-basics";
import { EntryEvidence } from "@/components/activities/entry-evidence";
import { EntryFigures } from "@/components/activities/entry-figures";
import { EntryHistory, EntryParticipants, EntryStandards, EntryWarnings } from "@/components/activities/entry-side";
import { EntryTexts } from "@/components/activities/entry-texts";
import { pageLabels } from "@/components/activities/labels";
import { ReturnNotice } from "@/components/activities/return-notice";
import { StateBadge } from "@/components/activities/state-badge";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { TwoColumn } from "@/components/layout/two-column";
import { loadActivity } from "@/lib/activities/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const [{ record }, t] = await Promise.all([loadActivity((await params).id), getT()]);
  return { title: record.title || t(pageLabels.untitled) };
}

export default async function ActivityPage({ params }: Props) {
  const { record, warnings, rights } = await loadActivity((await params).id);
  const t = await getT();
  return (
    <>
      <PageHeader
        t={t}
        title={record.title || t(pageLabels.untitled)}
        status={<StateBadge t={t} state={record.state} />}
        crumbs={[{ href: "/activities", label: t(pageLabels.title) }]}
        actions={<EntryActions record={record} rights={rights} />}
      />
      {record.state === "returned" && <ReturnNotice t={t} record={record} />}
      <TwoColumn
        sideTitle={t(pageLabels.more)}
        side={
          <>
            <EntryWarnings t={t} record={record} warnings={warnings} />
            <EntryParticipants t={t} record={record} />
            <EntryStandards t={t} record={record} />
            <EntryHistory t={t} record={record} />
          </>
        }
      >
        <Section title={t(pageLabels.basics)}>
          <EntryBasics t={t} record={record} />
          <EntryTexts t={t} record={record} />
        </Section>
        <Section title={t(pageLabels.figureList)} flush>
          <EntryFigures t={t} figures={record.figures} />
        </Section>
        <EntryAggregate t={t} record={record} canAdd={rights.copy} />
        <Section title={t(pageLabels.evidenceTitle)}>
          <EntryEvidence t={t} items={record.evidence} />
        </Section>
      </TwoColumn>
    </>
  );
}
