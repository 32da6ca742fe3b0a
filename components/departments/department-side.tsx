import { DefinitionList } from "@/components/data/definition-list";
import { departmentLabels, treeLabels, workingGroupLabels } from "@/components/departments/labels";
import { Section } from "@/components/layout/section";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { departmentKindLabels } from "@/lib/departments/labels";
import type { DepartmentRecord } from "@/lib/departments/types";
import type { Translate } from "@/lib/platform/i18n";

type Membership = { readonly id: string; readonly name: string; readonly department: { id: string; name: string } };

/** Beside a department: its codes, what stands below it, and the working groups of others that it belongs to. */
export function DepartmentSide({
  department,
  memberships,
  t,
}: {
  department: DepartmentRecord;
  memberships: readonly Membership[];
  t: Translate;
}) {
  const inherited = <span className="text-ink-faint">{t(departmentLabels.inherited)}</span>;
  const facts = [
    { term: t(departmentLabels.kind), detail: t(departmentKindLabels[department.kind]) },
    { term: t(departmentLabels.code), detail: department.code },
    { term: t(departmentLabels.fonds), detail: department.fonds ?? inherited },
    { term: t(departmentLabels.officeCode), detail: department.officeCode ?? inherited },
    { term: t(departmentLabels.note), detail: department.note },
  ];
  return (
    <>
      <Section title={t(departmentLabels.facts)}>
        <DefinitionList items={facts.filter((fact) => fact.detail)} />
      </Section>
      <Section title={t(departmentLabels.below)}>
        {department.children.length === 0 ? (
          <p className="text-ink-muted">{t(departmentLabels.noneBelow)}</p>
        ) : (
          <ul className="flex flex-col">
            {department.children.map((child) => (
              <li key={child.id} className="flex flex-wrap items-center gap-x-2 py-0.5">
                <TextLink quiet href={`/departments/${child.id}`} className="max-md:py-2">
                  {child.name}
                </TextLink>
                {!child.active && <Badge>{t(treeLabels.closed)}</Badge>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {memberships.length > 0 && (
        <Section title={t(workingGroupLabels.membership)}>
          <ul className="flex flex-col">
            {memberships.map((group) => (
              <li key={group.id} className="py-0.5">
                {group.name}
                {t.locale === "en" ? " · " : "（"}
                <TextLink quiet href={`/departments/${group.department.id}`}>
                  {group.department.name}
                </TextLink>
                {t.locale === "en" ? "" : "）"}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
