import { notFound } from "next/navigation";
import { groupLabels, treeLabels } from "@/components/departments/labels";
import { LeadingGroupForm } from "@/components/departments/leading-group-form";
import { PageHeader } from "@/components/layout/page-header";
import { loadGroupForm } from "@/lib/departments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(groupLabels.adjustTitle) };
}

export default async function AdjustLeadingGroupPage({ params }: { params: Promise<{ id: string; groupId: string }> }) {
  const { id, groupId } = await params;
  const { department, group, units } = await loadGroupForm(id, groupId);
  if (!group) notFound();
  const t = await getT();
  const before = group.versions[0]?.number ?? 0;
  return (
    <>
      <PageHeader
        t={t}
        title={t(groupLabels.adjustTitle)}
        lead={t(groupLabels.adjustLead, { number: before + 1, before })}
        crumbs={[
          { href: "/departments", label: t(treeLabels.title) },
          { href: `/departments/${department.id}`, label: department.name },
        ]}
      />
      <LeadingGroupForm departmentId={department.id} group={group} units={units} />
    </>
  );
}
