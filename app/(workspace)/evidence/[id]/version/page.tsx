import { notFound } from "next/navigation";
import { ChangeEvidenceForm } from "@/components/evidence/change-form";
import { evidenceLabels } from "@/components/evidence/labels";
import { PageHeader } from "@/components/layout/page-header";
import { loadEvidence } from "@/lib/evidence/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(evidenceLabels.addVersion) };
}

export default async function NewVersionPage({ params }: { params: Promise<{ id: string }> }) {
  const t = await getT();
  const found = await loadEvidence((await params).id);
  if (!found?.mayChange) notFound();
  const { evidence, limitMb } = found;
  return (
    <>
      <PageHeader
        t={t}
        title={t(evidenceLabels.addVersion)}
        lead={t(evidenceLabels.addVersionLead)}
        crumbs={[
          { href: "/evidence", label: t(evidenceLabels.title) },
          { href: `/evidence/${evidence.id}`, label: evidence.current.title },
        ]}
      />
      <ChangeEvidenceForm
        mode="version"
        evidenceId={evidence.id}
        departmentId={evidence.department.id}
        version={evidence.version}
        current={evidence.current}
        limitMb={limitMb}
      />
    </>
  );
}
