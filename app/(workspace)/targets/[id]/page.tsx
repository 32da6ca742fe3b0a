import { PageHeader } from "@/components/layout/page-header";
import { targetFormLabels, targetLabels } from "@/components/targets/labels";
import { TargetFacts } from "@/components/targets/target-facts";
import { TargetForm } from "@/components/targets/target-form";
import { ButtonLink } from "@/components/ui/link";
import { loadTarget } from "@/lib/assignments/targets/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(targetFormLabels.editTitle) };
}

export default async function TargetPage({ params }: { params: Promise<{ id: string }> }) {
  const { canManage, target, ...form } = await loadTarget((await params).id);
  const t = await getT();
  const crumbs = [{ href: "/targets", label: t(targetLabels.title) }];
  const actual = target.metric && (
    <ButtonLink href={`/dashboard/explain/target/${target.id}`} icon="chart">
      {t(targetFormLabels.actual)}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader t={t} title={target.name} lead={target.departmentName} crumbs={crumbs} actions={actual} />
      {canManage ? (
        <TargetForm key={target.version} target={target} {...form} />
      ) : (
        <TargetFacts t={t} target={target} />
      )}
    </>
  );
}
