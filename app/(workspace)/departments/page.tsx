import { NothingYet } from "@/components/data/empty-state";
import { DepartmentTree } from "@/components/departments/department-tree";
import { treeLabels } from "@/components/departments/labels";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/link";
import { loadDepartmentTree } from "@/lib/departments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(treeLabels.title) };
}

export default async function DepartmentsPage() {
  const { tree, own, canManage } = await loadDepartmentTree();
  const t = await getT();
  const add = canManage && (
    <ButtonLink href="/departments/new" variant="primary" icon="plus">
      {t(treeLabels.add)}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader t={t} title={t(treeLabels.title)} lead={t(treeLabels.lead)} actions={add} />
      {tree.length === 0 ? (
        <NothingYet title={t(treeLabels.empty)} icon="network" action={add} />
      ) : (
        <div className="panel p-3">
          <DepartmentTree nodes={tree} t={t} own={own} />
        </div>
      )}
    </>
  );
}
