import { indicatorsLabels } from "@/components/indicators/labels";
import { RoundForm } from "@/components/indicators/round-form";
import { roundLabels } from "@/components/indicators/round-labels";
import { PageHeader } from "@/components/layout/page-header";
import { loadRoundForm } from "@/lib/indicators/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(roundLabels.editTitle) };
}

export default async function EditRoundPage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadRoundForm((await params).id);
  const t = await getT();
  const crumbs = [{ href: "/indicators", label: t(indicatorsLabels.title) }];
  return (
    <>
      <PageHeader
        t={t}
        title={t(roundLabels.editTitle)}
        lead={form.round && `${form.round.departmentName} · ${form.round.editionName}`}
        crumbs={crumbs}
      />
      <RoundForm {...form} key={form.round?.version} />
    </>
  );
}
