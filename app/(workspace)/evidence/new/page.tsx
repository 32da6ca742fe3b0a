import { notFound } from "next/navigation";
import { evidenceLabels } from "@/components/evidence/labels";
import { NewEvidenceForm } from "@/components/evidence/new-form";
import { PageHeader } from "@/components/layout/page-header";
import { loadEvidenceForm } from "@/lib/evidence/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(evidenceLabels.newItem) };
}

export default async function NewEvidencePage({ searchParams }: Props) {
  const t = await getT();
  const form = await loadEvidenceForm(await searchParams);
  if (form.departments.length === 0) notFound();
  return (
    <>
      <PageHeader
        t={t}
        title={t(evidenceLabels.newItem)}
        lead={t(evidenceLabels.newLead)}
        crumbs={[{ href: "/evidence", label: t(evidenceLabels.title) }]}
      />
      <NewEvidenceForm {...form} />
    </>
  );
}
