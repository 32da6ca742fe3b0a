import { BulkForm } from "@/components/assignments/bulk-form";
import { assignmentFormLabels, assignmentLabels } from "@/components/assignments/labels";
import { PageHeader } from "@/components/layout/page-header";
import { loadBulkLead } from "@/lib/assignments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(assignmentFormLabels.bulkTitle) };
}

export default async function BulkLeadPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { round, ...form } = await loadBulkLead(await searchParams);
  const t = await getT();
  const crumbs = [{ href: `/assignments?round=${round.id}`, label: t(assignmentLabels.title) }];
  return (
    <>
      <PageHeader
        t={t}
        title={t(assignmentFormLabels.bulkTitle)}
        lead={`${round.name} · ${t(assignmentFormLabels.bulkLead)}`}
        crumbs={crumbs}
      />
      <BulkForm roundId={round.id} {...form} />
    </>
  );
}
