import { NothingYet } from "@/components/data/empty-state";
import { DepartmentSide } from "@/components/departments/department-side";
import { departmentLabels, groupLabels, treeLabels } from "@/components/departments/labels";
import { LeadingGroupPanel } from "@/components/departments/leading-group-panel";
import { WorkingGroupsPanel } from "@/components/departments/working-groups-panel";
import { PageHeader } from "@/components/layout/page-header";
import { TwoColumn } from "@/components/layout/two-column";
import { StatusBadge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/link";
import { loadDepartment } from "@/lib/departments/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { department } = await loadDepartment((await params).id);
  return { title: department.name };
}

export default async function DepartmentPage({ params }: Props) {
  const { department, groups, workingGroups, memberships, links, canManage, canManageGroups } = await loadDepartment(
    (await params).id,
  );
  const t = await getT();
  const records = [
    { key: "activities", icon: "ledger", isOpen: links.activities },
    { key: "targets", icon: "target", isOpen: links.targets },
    { key: "reports", icon: "document", isOpen: links.reports },
  ] as const;
  const addGroup = canManageGroups && (
    <ButtonLink icon="plus" href={`/departments/${department.id}/leading-groups/new`}>
      {t(groupLabels.add)}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        t={t}
        title={department.name}
        crumbs={[
          { href: "/departments", label: t(treeLabels.title) },
          ...department.ancestors.map(({ id, name }) => ({ href: `/departments/${id}`, label: name })),
        ]}
        status={!department.active && <StatusBadge tone="neutral">{t(treeLabels.closed)}</StatusBadge>}
        actions={
          canManage && (
            <>
              <ButtonLink icon="edit" href={`/departments/${department.id}/edit`}>
                {t(departmentLabels.edit)}
              </ButtonLink>
              <ButtonLink icon="plus" href={`/departments/new?parent=${department.id}`}>
                {t(departmentLabels.addBelow)}
              </ButtonLink>
            </>
          )
        }
      />
      {records.some((record) => record.isOpen) && (
        <nav aria-label={t(departmentLabels.records)} className="mb-5 flex flex-wrap gap-2 print:hidden">
          {records
            .filter((record) => record.isOpen)
            .map(({ key, icon }) => (
              <ButtonLink key={key} icon={icon} href={`/${key}?department=${department.id}`}>
                {t(departmentLabels[key])}
              </ButtonLink>
            ))}
        </nav>
      )}
      <TwoColumn
        sideTitle={t(departmentLabels.facts)}
        side={<DepartmentSide department={department} memberships={memberships} t={t} />}
      >
        {groups.length === 0 ? (
          <NothingYet title={t(groupLabels.none)} body={t(groupLabels.noneBody)} icon="users" action={addGroup} />
        ) : (
          <>
            {groups.map((group) => (
              <LeadingGroupPanel key={group.id} group={group} canManage={canManageGroups} t={t} />
            ))}
            {addGroup && <div>{addGroup}</div>}
          </>
        )}
        <WorkingGroupsPanel departmentId={department.id} groups={workingGroups} canManage={canManageGroups} t={t} />
      </TwoColumn>
    </>
  );
}
