import { indicatorsLabels } from "@/components/indicators/labels";
import { RoundForm } from "@/components/indicators/round-form";
import { roundLabels } from "@/components/indicators/round-labels";
import { PageHeader } from "@/components/layout/page-header";
import { loadRoundForm } from "@/lib/indicators/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(roundLabels.newTitle) };
}

export default async function NewRoundPage() {
  const form = await loadRoundForm();
  const t = await getT();
  const crumbs = [{ href: "/indicators", label: t(indicatorsLabels.title) }];
  return (
    <>
      <PageHeader t={t} title={t(roundLabels.newTitle)} crumbs={crumbs} />
      <RoundForm {...form} />
    </>
  );
}
