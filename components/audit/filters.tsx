import { auditPageLabels as words } from "@/components/audit/labels";
import { FilterBar } from "@/components/data/filter-bar";
import { listHref } from "@/components/data/list-href";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { auditEventLabels } from "@/lib/audit/labels";
import type { AuditFilter } from "@/lib/audit/schema";
import { auditEventTypes } from "@/lib/audit/types";
import type { Translate } from "@/lib/platform/i18n";

/** The filter as search parameters. */
export function auditParams(filter: AuditFilter): Record<string, string | undefined> {
  const { type, subject, actor, department, outcome, from, to } = filter;
  return { type, subject, actor, department, outcome, from, to };
}

export function AuditFilters({
  t,
  filter,
  departments,
}: {
  t: Translate;
  filter: AuditFilter;
  departments: readonly { id: string; name: string }[];
}) {
  const params = auditParams(filter);
  const names: Record<string, string | undefined> = {
    ...params,
    type: filter.type && t(auditEventLabels[filter.type]),
    department: departments.find((each) => each.id === filter.department)?.name,
    outcome: filter.outcome && t(words[filter.outcome]),
    from: filter.from && `${t(words.from)} ${filter.from}`,
    to: filter.to && `${t(words.to)} ${filter.to}`,
  };
  const applied = Object.entries(names).flatMap(([key, label]) =>
    label ? [{ label, removeHref: listHref("/audit", params, { [key]: undefined }) }] : [],
  );
  return (
    <FilterBar action="/audit" applied={applied}>
      <Field name="type" label={t(words.type)}>
        <Select
          placeholder={t(words.all)}
          defaultValue={filter.type ?? ""}
          options={auditEventTypes.map((value) => ({ value, label: t(auditEventLabels[value]) }))}
        />
      </Field>
      <Field name="actor" label={t(words.actor)}>
        <TextInput type="search" defaultValue={filter.actor ?? ""} />
      </Field>
      <Field name="department" label={t(words.department)}>
        <Select
          placeholder={t(words.all)}
          defaultValue={filter.department ?? ""}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field name="outcome" label={t(words.outcome)}>
        <Select
          placeholder={t(words.all)}
          defaultValue={filter.outcome ?? ""}
          options={(["success", "failure"] as const).map((value) => ({ value, label: t(words[value]) }))}
        />
      </Field>
      <Field name="from" label={t(words.from)}>
        <DateField defaultValue={filter.from ?? ""} />
      </Field>
      <Field name="to" label={t(words.to)}>
        <DateField defaultValue={filter.to ?? ""} />
      </Field>
      <Field name="subject" label={t(words.subjectId)}>
        <TextInput type="search" defaultValue={filter.subject ?? ""} />
      </Field>
    </FilterBar>
  );
}
