"use client";

import { FilterBar } from "@/components/data/filter-bar";
import { listHref } from "@/components/data/list-href";
import { useT } from "@/components/layout/locale-provider";
import { targetLabels } from "@/components/targets/labels";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-filter";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { targetSourceLabels } from "@/lib/assignments/labels";
import type { TargetFilter } from "@/lib/assignments/targets/schema";
import { TargetSource } from "@/lib/platform/db/generated/enums";

/** Words, unit, source and due day; the address holds them. */
export function TargetFilters({ units, filter }: { units: readonly ComboboxOption[]; filter: TargetFilter }) {
  const t = useT();
  const { q, department, source, due } = filter;
  const params = { q, department, source, due };
  const any = { value: "", label: t(targetLabels.all) };
  const dues = [
    { value: "past", label: t(targetLabels.duePast) },
    { value: "open", label: t(targetLabels.dueOpen) },
  ];
  const sources = Object.values(TargetSource).map((value) => ({ value, label: t(targetSourceLabels[value]) }));
  const named = (name: string, label: string | undefined) =>
    label ? [{ label, removeHref: listHref("/targets", params, { [name]: undefined }) }] : [];
  const applied = [
    ...named("q", q),
    ...named("department", units.find((unit) => unit.value === department)?.label ?? department),
    ...named("source", source && t(targetSourceLabels[source])),
    ...named("due", dues.find((option) => option.value === due)?.label),
  ];
  return (
    <FilterBar action="/targets" applied={applied}>
      <Field name="q" label={t(targetLabels.q)}>
        <TextInput type="search" defaultValue={q ?? ""} maxLength={60} />
      </Field>
      <Field name="department" label={t(targetLabels.department)}>
        <Combobox options={units} defaultValue={department ?? ""} placeholder={any.label} />
      </Field>
      <Field name="source" label={t(targetLabels.source)}>
        <Select options={[any, ...sources]} defaultValue={source ?? ""} />
      </Field>
      <Field name="due" label={t(targetLabels.dueFilter)}>
        <Select options={[any, ...dues]} defaultValue={due ?? ""} />
      </Field>
    </FilterBar>
  );
}
