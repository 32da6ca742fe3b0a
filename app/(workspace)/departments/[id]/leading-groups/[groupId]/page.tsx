import { GroupChanges } from "@/components/departments/group-changes";
import { GroupMembers } from "@/components/departments/group-members";
import { groupLabels, treeLabels } from "@/components/departments/labels";
import { GroupFacts } from "@/components/departments/leading-group-panel";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { StatusBadge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/link";
import { loadGroupHistory } from "@/lib/departments/loaders";
import { formatDay } from "@/lib/platform/dates";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(groupLabels.history) };
}

export default async function GroupHistoryPage({ params }: { params: Promise<{ id: string; groupId: string }> }) {
  const { id, groupId } = await params;
  const { department, group, canManage } = await loadGroupHistory(id, groupId);
  const t = await getT();
  return (
    <>
      <PageHeader
        t={t}
        title={group.name}
        lead={t(groupLabels.history)}
        crumbs={[
          { href: "/departments", label: t(treeLabels.title) },
          { href: `/departments/${department.id}`, label: department.name },
        ]}
        actions={
          canManage && (
            <ButtonLink icon="edit" href={`/departments/${id}/leading-groups/${groupId}/edit`}>
              {t(groupLabels.adjust)}
            </ButtonLink>
          )
        }
      />
      <div className="flex flex-col gap-5">
        {group.versions.map((version, index) => {
          const before = group.versions[index + 1];
          const ended =
            version.supersededOn && t(groupLabels.until, { date: formatDay(version.supersededOn, t.locale) });
          return (
            <Section
              key={version.id}
              title={t(groupLabels.version, { number: version.number })}
              actions={
                <StatusBadge tone={ended ? "neutral" : "success"}>{ended ?? t(groupLabels.current)}</StatusBadge>
              }
            >
              <div className="grid gap-5 lg:grid-cols-2">
                <div className="flex min-w-0 flex-col gap-4">
                  <GroupMembers members={version.members} t={t} />
                  <GroupFacts version={version} t={t} />
                </div>
                <div className="min-w-0 border-line max-lg:border-t max-lg:pt-3 lg:border-l lg:pl-5">
                  <h3 className="mb-1.5 font-semibold">{t(before ? groupLabels.changes : groupLabels.first)}</h3>
                  {before && <GroupChanges before={before} after={version} t={t} />}
                </div>
              </div>
            </Section>
          );
        })}
      </div>
    </>
  );
}
