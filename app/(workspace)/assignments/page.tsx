import { AssignmentFilters } from "@/components/assignments/assignment-filters";
import { AssignmentTable } from "@/components/assignments/assignment-table";
import { ByTableButton } from "@/components/assignments/by-table-button";
import { Gaps } from "@/components/assignments/gaps";
import { assignmentLabels } from "@/components/assignments/labels";
import { NothingMatches, NothingYet } from "@/components/data/empty-state";
import { listHref } from "@/components/data/list-href";
import { Pagination } from "@/components/data/pagination";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/link";
import { loadAssignments } from "@/lib/assignments/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(assignmentLabels.title) };
}

export default async function AssignmentsPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const page = await loadAssignments(await searchParams);
  const t = await getT();
  const head = { t, title: t(assignmentLabels.title), lead: t(assignmentLabels.lead) };
  if (!page.round) {
    const action = <ButtonLink href="/indicators">{t(assignmentLabels.toRounds)}</ButtonLink>;
    return (
      <>
        <PageHeader {...head} />
        <NothingYet title={t(assignmentLabels.noRound)} body={t(assignmentLabels.noRoundBody)} action={action} />
      </>
    );
  }
  const { round, rounds, filter, list, completeness, units, canAssign } = page;
  const { department, role, missing, indicator } = filter;
  const params = { round: round.id, department, role, missing, indicator };
  const isFiltered = Boolean(department || role || missing || indicator);
  const actions = canAssign && (
    <>
      <ByTableButton roundId={round.id} />
      <ButtonLink href={`/assignments/bulk?round=${round.id}`} icon="tree">
        {t(assignmentLabels.bulk)}
      </ButtonLink>
      <ButtonLink href={`/assignments/new?round=${round.id}`} icon="plus" variant="primary">
        {t(assignmentLabels.add)}
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHeader {...head} actions={actions} />
      {completeness && <Gaps t={t} found={completeness} round={round} canAssign={canAssign} />}
      <AssignmentFilters
        roundId={round.id}
        rounds={rounds.map(({ id, name }) => ({ value: id, label: name }))}
        units={units}
        filter={filter}
      />
      <AssignmentTable
        t={t}
        rows={list.items}
        editionId={round.editionId}
        empty={
          isFiltered ? (
            <NothingMatches clearHref={listHref("/assignments", { round: round.id })} />
          ) : (
            <NothingYet
              title={t(assignmentLabels.none)}
              body={canAssign ? t(assignmentLabels.noneBody) : undefined}
              icon="checklist"
            />
          )
        }
      />
      <Pagination
        previousHref={filter.after ? listHref("/assignments", params) : undefined}
        nextHref={list.nextCursor ? listHref("/assignments", params, { after: list.nextCursor }) : undefined}
      />
    </>
  );
}
