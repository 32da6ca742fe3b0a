import { EntryTable } from "@/components/dashboard/entry-table";
import { SlotPanel } from "@/components/dashboard/explain/slot-panel";
import { StandardSide } from "@/components/dashboard/explain/standard-side";
import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { addItemHref, boardHref } from "@/components/dashboard/hrefs";
import { boardLabels } from "@/components/dashboard/labels";
import { boardLead } from "@/components/dashboard/view-words";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { TwoColumn } from "@/components/layout/two-column";
import { Notice } from "@/components/ui/notice";
import { loadStandard } from "@/lib/dashboard/loaders";
import { formatDay } from "@/lib/platform/dates";
import { getT } from "@/lib/platform/locale";

type Props = {
  params: Promise<{ indicatorId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.standardsTitle) };
}

export default async function StandardPage({ params, searchParams }: Props) {
  const [{ indicatorId }, search] = await Promise.all([params, searchParams]);
  const [t, found] = await Promise.all([getT(), loadStandard(indicatorId, search)]);
  const { view, detail, mayAdd } = found;
  const { standard, text, parents, slots, entries } = detail;
  const crumbs = [
    { href: boardHref(found.params), label: t(boardLabels.title) },
    ...parents.map(({ id, code, name }) => ({
      href: `${boardHref(found.params, { node: id })}#indicators`,
      label: `${code} ${name}`,
    })),
  ];
  const addHref = (requirementId: string) =>
    mayAdd && view.round ? addItemHref(view.round.id, standard.id, requirementId) : undefined;
  return (
    <>
      <PageHeader t={t} title={`${standard.code} ${standard.name}`} lead={boardLead(t, view)} crumbs={crumbs} />
      <TwoColumn sideTitle={t(words.standing)} side={<StandardSide t={t} detail={detail} params={found.params} />}>
        <div className="flex flex-col gap-5">
          {view.asOf && <Notice>{t(words.current, { day: formatDay(view.asOf, t.locale) })}</Notice>}
          {text && text !== standard.name && <p className="max-w-prose">{text}</p>}
          {slots.map((slot) => (
            <SlotPanel key={slot.requirementId} t={t} slot={slot} addHref={addHref(slot.requirementId)} />
          ))}
          <Section flush title={t(words.entriesOf)}>
            <EntryTable
              t={t}
              caption={t(words.entriesOf)}
              entries={entries}
              empty={<p className="px-4 py-3 text-ink-muted">{t(words.noEntriesLinked)}</p>}
            />
          </Section>
        </div>
      </TwoColumn>
    </>
  );
}
