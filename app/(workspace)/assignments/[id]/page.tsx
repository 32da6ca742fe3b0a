import { AssignmentFacts } from "@/components/assignments/assignment-facts";
import { AssignmentForm } from "@/components/assignments/assignment-form";
import { DoneBadge } from "@/components/assignments/done-badge";
import { DoneButton } from "@/components/assignments/done-button";
import { assignmentFormLabels, assignmentLabels } from "@/components/assignments/labels";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/link";
import { loadAssignment } from "@/lib/assignments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(assignmentFormLabels.editTitle) };
}

export default async function AssignmentPage({ params }: { params: Promise<{ id: string }> }) {
  const { assignment, round, canAssign, canComplete } = await loadAssignment((await params).id);
  const t = await getT();
  const crumbs = [{ href: `/assignments?round=${round.id}`, label: t(assignmentLabels.title) }];
  return (
    <>
      <PageHeader
        t={t}
        title={assignment.departmentName}
        lead={`${round.name} · ${assignment.indicatorCode} ${assignment.indicatorName}`}
        crumbs={crumbs}
        status={assignment.doneAt && <DoneBadge t={t} doneAt={assignment.doneAt} />}
        actions={
          <>
            <ButtonLink href={`/indicators/${round.editionId}?node=${assignment.indicatorId}`} icon="tree">
              {t(assignmentLabels.toStandard)}
            </ButtonLink>
            {canComplete && <DoneButton assignment={assignment} />}
          </>
        }
      />
      {canAssign ? (
        <AssignmentForm key={assignment.version} roundId={round.id} assignment={assignment} />
      ) : (
        <AssignmentFacts t={t} assignment={assignment} />
      )}
    </>
  );
}
