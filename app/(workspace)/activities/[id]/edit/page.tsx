import { draftOf } from "@/components/activities/form/draft-of";
import { EntryForm } from "@/components/activities/form/entry-form";
import { formLabels, pageLabels } from "@/components/activities/labels";
import { ReturnNotice } from "@/components/activities/return-notice";
import { PageHeader } from "@/components/layout/page-header";
import { Notice } from "@/components/ui/notice";
import { loadActivityForm } from "@/lib/activities/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(formLabels.editTitle) };
}

export default async function EditActivityPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { record, choices, today, limitMb } = await loadActivityForm(id);
  const t = await getT();
  return (
    <>
      <PageHeader
        t={t}
        title={record.title || t(formLabels.editTitle)}
        lead={record.department.name}
        crumbs={[
          { href: "/activities", label: t(pageLabels.title) },
          { href: `/activities/${id}`, label: record.title || t(pageLabels.untitled) },
        ]}
      />
      {record.state === "returned" && <ReturnNotice t={t} record={record} />}
      {record.state === "approved" && <Notice tone="warning">{t(formLabels.approvedNotice)}</Notice>}
      <EntryForm
        initial={draftOf(record)}
        opened={{ id: record.id, version: record.version }}
        storeKey={record.id}
        choices={choices}
        attached={record.evidence.map((item) => ({ id: item.id, title: item.title }))}
        limitMb={limitMb}
        today={today}
      />
    </>
  );
}
