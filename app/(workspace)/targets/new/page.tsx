import { PageHeader } from "@/components/layout/page-header";
import { targetFormLabels, targetLabels } from "@/components/targets/labels";
import { TargetForm } from "@/components/targets/target-form";
import { loadNewTarget } from "@/lib/assignments/targets/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(targetFormLabels.newTitle) };
}

export default async function NewTargetPage() {
  const { canManage: _, ...form } = await loadNewTarget();
  const t = await getT();
  const crumbs = [{ href: "/targets", label: t(targetLabels.title) }];
  return (
    <>
      <PageHeader t={t} title={t(targetFormLabels.newTitle)} crumbs={crumbs} />
      <TargetForm {...form} />
    </>
  );
}
