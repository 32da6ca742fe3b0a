import { DepartmentForm } from "@/components/departments/department-form";
import { departmentLabels, treeLabels } from "@/components/departments/labels";
import { PageHeader } from "@/components/layout/page-header";
import { loadDepartmentEdit } from "@/lib/departments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(departmentLabels.edit) };
}

export default async function EditDepartmentPage({ params }: { params: Promise<{ id: string }> }) {
  const { department, parents } = await loadDepartmentEdit((await params).id);
  const t = await getT();
  return (
    <>
      <PageHeader
        t={t}
        title={t(departmentLabels.edit)}
        crumbs={[
          { href: "/departments", label: t(treeLabels.title) },
          { href: `/departments/${department.id}`, label: department.name },
        ]}
      />
      <DepartmentForm parents={parents.map(({ id, name, code }) => ({ id, name, code }))} department={department} />
    </>
  );
}
