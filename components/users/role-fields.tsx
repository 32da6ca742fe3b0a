"use client";

import { useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import { Combobox } from "@/components/ui/combobox";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { accountLabels } from "@/components/users/account-labels";
import { type UnitChoice, unitOptions } from "@/components/users/unit-option";
import { Role } from "@/lib/platform/db/generated/enums";
import { roleHints, roleLabels } from "@/lib/users/labels";

const roles = Object.values(Role);

export function roleOf(value: FormDataEntryValue | null): Role {
  return roles.find((role) => role === value) ?? "staff";
}

/** Role, department and first day of a term; the role says what it may do. */
export function RoleFields({
  units,
  errorOf,
}: {
  units: readonly UnitChoice[];
  errorOf: (name: string) => string | undefined;
}) {
  const t = useT();
  const [role, setRole] = useState<Role>("staff");
  return (
    <>
      <Field name="role" label={t(accountLabels.role)} hint={t(roleHints[role])} error={errorOf("role")} required>
        <Select
          value={role}
          onChange={(event) => setRole(roleOf(event.currentTarget.value))}
          options={roles.map((value) => ({ value, label: t(roleLabels[value]) }))}
        />
      </Field>
      <Field name="departmentId" label={t(accountLabels.departmentId)} error={errorOf("departmentId")} required>
        <Combobox options={unitOptions(units)} />
      </Field>
      <Field
        name="startedOn"
        label={t(accountLabels.startedOn)}
        hint={t(accountLabels.startHint)}
        error={errorOf("startedOn")}
      >
        <DateField />
      </Field>
    </>
  );
}
