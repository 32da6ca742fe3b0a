import { DefinitionList } from "@/components/data/definition-list";
import { GroupMembers } from "@/components/departments/group-members";
import { groupLabels } from "@/components/departments/labels";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/link";
import type { GroupVersion, LeadingGroupRecord } from "@/lib/departments/leading-groups/types";
import { formatCivil } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** When a version began, as exactly as it is known (2021年上半年). */
export function beganText(version: GroupVersion, t: Translate): string {
  return formatCivil({ date: version.foundedOn, precision: version.foundedPrecision }, t.locale);
}

/** Facts of a version beside its members; empty ones are left out. */
export function GroupFacts({ version, t }: { version: GroupVersion; t: Translate }) {
  const facts = [
    { term: t(version.number === 1 ? groupLabels.founded : groupLabels.adjusted), detail: beganText(version, t) },
    { term: t(groupLabels.documentNumber), detail: version.documentNumber },
    { term: t(groupLabels.reason), detail: version.reason },
    { term: t(groupLabels.officePlace), detail: version.officePlace },
    {
      term: t(groupLabels.officeDuties),
      detail: version.officeDuties.length > 0 && (
        <ol className="list-decimal pl-5">
          {version.officeDuties.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ol>
      ),
      wide: true,
    },
    { term: t(groupLabels.sourceText), detail: version.sourceText, wide: true },
  ];
  return <DefinitionList columns={2} items={facts.filter((fact) => fact.detail)} />;
}

/** A leading group in its current version, with the way to its history and to the next adjustment. */
export function LeadingGroupPanel({
  group,
  canManage,
  t,
}: {
  group: LeadingGroupRecord;
  canManage: boolean;
  t: Translate;
}) {
  const [current] = group.versions;
  if (!current) return null;
  const href = `/departments/${group.departmentId}/leading-groups/${group.id}`;
  return (
    <Section
      title={group.name}
      lead={t(groupLabels.version, { number: current.number })}
      actions={
        <>
          <ButtonLink size="sm" icon="history" href={href}>
            {t(groupLabels.history)}
          </ButtonLink>
          {canManage && (
            <ButtonLink size="sm" icon="edit" href={`${href}/edit`}>
              {t(groupLabels.adjust)}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <GroupMembers members={current.members} t={t} />
        <div className="border-t border-line pt-3">
          <GroupFacts version={current} t={t} />
        </div>
      </div>
    </Section>
  );
}
