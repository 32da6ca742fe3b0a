"use client";

import { assignmentLabels } from "@/components/assignments/labels";
import { FilterBar } from "@/components/data/filter-bar";
import { listHref } from "@/components/data/list-href";
import { useT } from "@/components/layout/locale-provider";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { assignmentRoleLabels, fixedPointLabels } from "@/lib/assignments/labels";
import type { Choice } from "@/lib/assignments/loaders";
import type { AssignmentFilter } from "@/lib/assignments/schema";
import { fixedPoints } from "@/lib/assignments/types";

/** Round, unit, role and missing points; the address holds them. */
export function AssignmentFilters({
  roundId,
  rounds,
  units,
  filter,
}: {
  roundId: string;
  rounds: readonly { readonly value: string; readonly label: string }[];
  units: readonly Choice[];
  filter: AssignmentFilter;
}) {
  const t = useT();
  const { department, role, missing } = filter;
  const params = { round: roundId, department, role, missing };
  const missingOptions = [
    { value: "any", label: t(assignmentLabels.missingAny) },
    ...fixedPoints.map((value) => ({
      value,
      label: t(assignmentLabels.missingPoint, { point: t(fixedPointLabels[value]) }),
    })),
  ];
  const roleOptions = (["lead", "support"] as const).map((value) => ({ value, label: t(assignmentRoleLabels[value]) }));
  const without = (name: string) => listHref("/assignments", params, { [name]: undefined });
  const labelIn = (options: readonly { value: string; label: string }[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  const applied = [
    ...(department ? [{ label: labelIn(units, department), removeHref: without("department") }] : []),
    ...(role ? [{ label: t(assignmentRoleLabels[role]), removeHref: without("role") }] : []),
    ...(missing ? [{ label: labelIn(missingOptions, missing), removeHref: without("missing") }] : []),
  ];
  const any = { value: "", label: t(assignmentLabels.all) };
  return (
    <FilterBar action="/assignments" applied={applied}>
      <Field name="round" label={t(assignmentLabels.round)}>
        <Select options={rounds} defaultValue={roundId} />
      </Field>
      <Field name="department" label={t(assignmentLabels.department)}>
        <Combobox options={units} defaultValue={department ?? ""} placeholder={any.label} />
      </Field>
      <Field name="role" label={t(assignmentLabels.role)}>
        <Select options={[any, ...roleOptions]} defaultValue={role ?? ""} />
      </Field>
      <Field name="missing" label={t(assignmentLabels.missing)}>
        <Select options={[any, ...missingOptions]} defaultValue={missing ?? ""} />
      </Field>
    </FilterBar>
  );
}
