import { groupLabels, treeLabels } from "@/components/departments/labels";
import { LeadingGroupForm } from "@/components/departments/leading-group-form";
import { PageHeader } from "@/components/layout/page-header";
import { loadGroupForm } from "@/lib/departments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(groupLabels.newTitle) };
}

export default async function NewLeadingGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { department, units } = await loadGroupForm((await params).id);
  const t = await getT();
  return (
    <>
      <PageHeader
        t={t}
        title={t(groupLabels.newTitle)}
        crumbs={[
          { href: "/departments", label: t(treeLabels.title) },
          { href: `/departments/${department.id}`, label: department.name },
        ]}
      />
      <LeadingGroupForm departmentId={department.id} units={units} />
    </>
  );
}
