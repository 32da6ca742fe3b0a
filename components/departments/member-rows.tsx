"use client";

import { groupLabels } from "@/components/departments/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { groupRoleLabels } from "@/lib/departments/leading-groups/labels";
import { groupRoleOrder } from "@/lib/departments/leading-groups/rules";
import type { GroupRole } from "@/lib/platform/db/generated/enums";

/** A line of the form; `key` stays with the line when others are removed. */
export type MemberRow = {
  readonly key: number;
  readonly role: GroupRole;
  readonly office: string;
  readonly headcount: string;
  readonly departmentId: string;
};

export type UnitChoice = { readonly id: string; readonly name: string };

export function emptyRow(key: number, role: GroupRole): MemberRow {
  return { key, role, office: "", headcount: "1", departmentId: "" };
}

/** The members of a group as lines: role, office, how many people, from which department. */
export function MemberRows({
  rows,
  onChange,
  units,
  errorOf,
}: {
  rows: readonly MemberRow[];
  onChange: (rows: readonly MemberRow[]) => void;
  units: readonly UnitChoice[];
  errorOf: (name: string) => string | undefined;
}) {
  const t = useT();
  const roleOptions = groupRoleOrder.map((value) => ({ value, label: t(groupRoleLabels[value]) }));
  const unitOptions = units.map(({ id, name }) => ({ value: id, label: name }));
  const change = (key: number, part: Partial<MemberRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () =>
    onChange([...rows, emptyRow(Math.max(0, ...rows.map((row) => row.key)) + 1, rows.at(-1)?.role ?? "member")]);

  return (
    <div className="flex flex-col gap-3">
      {rows.map((row, index) => {
        const name = (field: string) => `members.${index}.${field}`;
        return (
          <div
            key={row.key}
            className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2.75rem] items-start gap-3 border-b border-line pb-3 last:border-b-0 lg:grid-cols-[8rem_minmax(0,2fr)_6rem_minmax(0,1.5fr)_2.75rem]"
          >
            <Field name={name("role")} label={t(groupLabels.role)}>
              <Select
                value={row.role}
                options={roleOptions}
                onChange={(event) => {
                  const role = groupRoleOrder.find((one) => one === event.currentTarget.value);
                  if (role) change(row.key, { role });
                }}
              />
            </Field>
            <Field
              name={name("office")}
              label={t(groupLabels.office)}
              error={errorOf(name("office"))}
              required
              className="max-lg:order-first max-lg:col-span-3"
            >
              <TextInput
                value={row.office}
                maxLength={120}
                onChange={(event) => change(row.key, { office: event.currentTarget.value })}
              />
            </Field>
            <Field
              name={name("headcount")}
              label={t(groupLabels.headcount)}
              error={errorOf(name("headcount"))}
              className="max-lg:col-span-2"
            >
              <NumberField
                value={row.headcount}
                onChange={(event) => change(row.key, { headcount: event.currentTarget.value })}
              />
            </Field>
            <Field
              name={name("departmentId")}
              label={t(groupLabels.unit)}
              error={errorOf(name("departmentId"))}
              className="max-lg:col-span-2"
            >
              <Combobox
                options={unitOptions}
                value={row.departmentId}
                onChange={(departmentId) => change(row.key, { departmentId })}
              />
            </Field>
            <div className="pt-7">
              <Button
                variant="quiet"
                icon="trash"
                aria-label={t(groupLabels.removeMember, { number: index + 1 })}
                onClick={() => onChange(rows.filter((other) => other.key !== row.key))}
              />
            </div>
          </div>
        );
      })}
      <div>
        <Button icon="plus" onClick={add}>
          {t(groupLabels.addMember)}
        </Button>
      </div>
    </div>
  );
}
