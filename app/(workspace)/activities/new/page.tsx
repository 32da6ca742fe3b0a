import { blankDraft, withKind } from "@/components/activities/form/draft";
import { copyOf } from "@/components/activities/form/draft-of";
import { EntryForm } from "@/components/activities/form/entry-form";
import { formLabels, pageLabels } from "@/components/activities/labels";
import { PageHeader } from "@/components/layout/page-header";
import { isActivityKind } from "@/lib/activities/kinds/registry";
import { loadNewActivity } from "@/lib/activities/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(formLabels.newTitle) };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewActivityPage({ searchParams }: Props) {
  const { choices, copy, kind, aggregateId, today, limitMb } = await loadNewActivity(searchParams);
  const t = await getT();
  const blank = { ...blankDraft(choices.units[0]?.id ?? ""), aggregateId: aggregateId ?? "" };
  const started = kind && isActivityKind(kind) ? withKind(blank, kind) : blank;
  return (
    <>
      <PageHeader
        t={t}
        title={t(formLabels.newTitle)}
        lead={copy ? t(pageLabels.copied, { title: copy.title }) : t(formLabels.lead)}
        crumbs={[{ href: "/activities", label: t(pageLabels.title) }]}
      />
      <EntryForm
        initial={copy ? copyOf(copy) : started}
        opened={null}
        storeKey={`new:${copy?.id ?? ""}:${aggregateId ?? ""}`}
        choices={choices}
        attached={[]}
        limitMb={limitMb}
        today={today}
      />
    </>
  );
}
