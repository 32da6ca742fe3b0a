import { AssignmentForm } from "@/components/assignments/assignment-form";
import { assignmentFormLabels, assignmentLabels } from "@/components/assignments/labels";
import { PageHeader } from "@/components/layout/page-header";
import { loadNewAssignment } from "@/lib/assignments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(assignmentFormLabels.newTitle) };
}

export default async function NewAssignmentPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { round, ...form } = await loadNewAssignment(await searchParams);
  const t = await getT();
  const crumbs = [{ href: `/assignments?round=${round.id}`, label: t(assignmentLabels.title) }];
  return (
    <>
      <PageHeader t={t} title={t(assignmentFormLabels.newTitle)} lead={round.name} crumbs={crumbs} />
      <AssignmentForm roundId={round.id} {...form} />
    </>
  );
}
