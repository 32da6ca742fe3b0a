import { workingGroupLabels } from "@/components/departments/labels";
import { Section } from "@/components/layout/section";
import { Badge } from "@/components/ui/badge";
import { ButtonLink, TextLink } from "@/components/ui/link";
import type { WorkingGroupRecord } from "@/lib/departments/working-groups/types";
import type { Translate } from "@/lib/platform/i18n";

function Group({ group, canManage, t }: { group: WorkingGroupRecord; canManage: boolean; t: Translate }) {
  return (
    <li className="flex flex-col gap-1 border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{group.name}</h3>
        {group.kind === "office" && <Badge tone="accent">{t(workingGroupLabels.office)}</Badge>}
        {canManage && (
          <TextLink
            className="ml-auto text-sm max-md:py-2"
            href={`/departments/${group.departmentId}/working-groups/${group.id}/edit`}
            aria-label={`${t(workingGroupLabels.edit)} ${group.name}`}
          >
            {t(workingGroupLabels.edit)}
          </TextLink>
        )}
      </div>
      {group.leadOffice && (
        <p>
          <span className="text-ink-muted">{t(workingGroupLabels.leadOffice)}</span> {group.leadOffice}
        </p>
      )}
      {group.duties && <p className="whitespace-pre-line text-ink-muted">{group.duties}</p>}
      {group.members.length > 0 && (
        <p className="flex flex-wrap gap-x-3 gap-y-1">
          {group.members.map((member) => (
            <TextLink quiet key={member.id} href={`/departments/${member.id}`} className="max-md:py-1.5">
              {member.name}
            </TextLink>
          ))}
        </p>
      )}
    </li>
  );
}

/** 专项工作组 of a department; nothing at all when there is none and the reader cannot add one. */
export function WorkingGroupsPanel({
  departmentId,
  groups,
  canManage,
  t,
}: {
  departmentId: string;
  groups: readonly WorkingGroupRecord[];
  canManage: boolean;
  t: Translate;
}) {
  if (groups.length === 0 && !canManage) return null;
  return (
    <Section
      title={t(workingGroupLabels.title)}
      actions={
        canManage && (
          <ButtonLink size="sm" icon="plus" href={`/departments/${departmentId}/working-groups/new`}>
            {t(workingGroupLabels.add)}
          </ButtonLink>
        )
      }
    >
      {groups.length === 0 ? (
        <p className="text-ink-muted">{t(workingGroupLabels.none)}</p>
      ) : (
        <ul>
          {groups.map((group) => (
            <Group key={group.id} group={group} canManage={canManage} t={t} />
          ))}
        </ul>
      )}
    </Section>
  );
}
