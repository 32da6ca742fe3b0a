import { treeLabels, workingGroupLabels } from "@/components/departments/labels";
import { WorkingGroupForm } from "@/components/departments/working-group-form";
import { PageHeader } from "@/components/layout/page-header";
import { loadWorkingGroupForm } from "@/lib/departments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(workingGroupLabels.newTitle) };
}

export default async function NewWorkingGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { department, units } = await loadWorkingGroupForm((await params).id);
  const t = await getT();
  return (
    <>
      <PageHeader
        t={t}
        title={t(workingGroupLabels.newTitle)}
        crumbs={[
          { href: "/departments", label: t(treeLabels.title) },
          { href: `/departments/${department.id}`, label: department.name },
        ]}
      />
      <WorkingGroupForm departmentId={department.id} units={units} />
    </>
  );
}
