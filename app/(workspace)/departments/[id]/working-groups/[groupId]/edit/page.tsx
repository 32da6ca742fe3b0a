import { treeLabels, workingGroupLabels } from "@/components/departments/labels";
import { WorkingGroupForm } from "@/components/departments/working-group-form";
import { PageHeader } from "@/components/layout/page-header";
import { loadWorkingGroupForm } from "@/lib/departments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(workingGroupLabels.editTitle) };
}

export default async function EditWorkingGroupPage({ params }: { params: Promise<{ id: string; groupId: string }> }) {
  const { id, groupId } = await params;
  const { department, group, units } = await loadWorkingGroupForm(id, groupId);
  const t = await getT();
  return (
    <>
      <PageHeader
        t={t}
        title={t(workingGroupLabels.editTitle)}
        crumbs={[
          { href: "/departments", label: t(treeLabels.title) },
          { href: `/departments/${department.id}`, label: department.name },
        ]}
      />
      <WorkingGroupForm departmentId={department.id} group={group} units={units} />
    </>
  );
}
