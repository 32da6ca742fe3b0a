import { notFound } from "next/navigation";
import { ChangeEvidenceForm } from "@/components/evidence/change-form";
import { evidenceLabels } from "@/components/evidence/labels";
import { PageHeader } from "@/components/layout/page-header";
import { loadEvidence } from "@/lib/evidence/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(evidenceLabels.editTitle) };
}

export default async function EditEvidencePage({ params }: { params: Promise<{ id: string }> }) {
  const t = await getT();
  const found = await loadEvidence((await params).id);
  if (!found?.mayChange || found.evidence.current.frozen) notFound();
  const { evidence, limitMb } = found;
  return (
    <>
      <PageHeader
        t={t}
        title={t(evidenceLabels.editTitle)}
        lead={t(evidenceLabels.editCosts)}
        crumbs={[
          { href: "/evidence", label: t(evidenceLabels.title) },
          { href: `/evidence/${evidence.id}`, label: evidence.current.title },
        ]}
      />
      <ChangeEvidenceForm
        mode="edit"
        evidenceId={evidence.id}
        departmentId={evidence.department.id}
        version={evidence.version}
        current={evidence.current}
        limitMb={limitMb}
      />
    </>
  );
}
