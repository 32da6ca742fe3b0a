import { ImportForm } from "@/components/indicators/import-form";
import { importLabels } from "@/components/indicators/import-labels";
import { indicatorsLabels } from "@/components/indicators/labels";
import { PageHeader } from "@/components/layout/page-header";
import { loadImportPage } from "@/lib/indicators/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(importLabels.title) };
}

export default async function ImportPage() {
  const { year } = await loadImportPage();
  const t = await getT();
  const crumbs = [{ href: "/indicators", label: t(indicatorsLabels.title) }];
  return (
    <>
      <PageHeader t={t} title={t(importLabels.title)} lead={t(importLabels.lead)} crumbs={crumbs} />
      <ImportForm year={year} />
    </>
  );
}
