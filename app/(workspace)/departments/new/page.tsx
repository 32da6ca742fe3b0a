import { DepartmentForm } from "@/components/departments/department-form";
import { departmentLabels, treeLabels } from "@/components/departments/labels";
import { PageHeader } from "@/components/layout/page-header";
import { loadDepartmentForm } from "@/lib/departments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(departmentLabels.newTitle) };
}

export default async function NewDepartmentPage({ searchParams }: { searchParams: Promise<{ parent?: string }> }) {
  const { parents, parent } = await loadDepartmentForm((await searchParams).parent);
  const t = await getT();
  return (
    <>
      <PageHeader
        t={t}
        title={t(departmentLabels.newTitle)}
        crumbs={[{ href: "/departments", label: t(treeLabels.title) }]}
      />
      <DepartmentForm parents={parents.map(({ id, name, code }) => ({ id, name, code }))} parentId={parent?.id} />
    </>
  );
}
