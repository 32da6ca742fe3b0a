"use client";

import { useRouter } from "next/navigation";
import { departmentLabels } from "@/components/departments/labels";
import { useT } from "@/components/layout/locale-provider";
import { StickyActions } from "@/components/layout/sticky-actions";
import { useActionForm } from "@/components/layout/use-action-form";
import { SubmitButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toast";
import { createDepartmentAction, updateDepartmentAction } from "@/lib/departments/actions";
import { departmentFieldLabels, departmentKindLabels } from "@/lib/departments/labels";
import type { DepartmentRecord, DepartmentSummary } from "@/lib/departments/types";
import { DepartmentKind } from "@/lib/platform/db/generated/enums";

type Choice = Pick<DepartmentSummary, "id" | "name" | "code">;

function kindOf(value: string): DepartmentKind {
  return Object.values(DepartmentKind).find((kind) => kind === value) ?? "bureau";
}

/** Adds a department below `parentId`, or changes `department` on the version it was read at. */
export function DepartmentForm({
  parents,
  parentId,
  department,
}: {
  parents: readonly Choice[];
  parentId?: string;
  department?: DepartmentRecord;
}) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const { pending, submit, errorOf, summary } = useActionForm(save, {
    words: departmentFieldLabels,
    names: departmentLabels,
    onDone: ({ id }) => {
      showToast({ tone: "success", text: t(department ? departmentLabels.saved : departmentLabels.created) });
      router.push(`/departments/${id}`);
    },
  });

  function save(data: FormData) {
    const text = (name: string) => String(data.get(name) ?? "");
    const fields = {
      code: text("code"),
      name: text("name"),
      shortName: text("shortName"),
      kind: kindOf(text("kind")),
      sort: text("sort") || "0",
      fonds: text("fonds"),
      officeCode: text("officeCode"),
      note: text("note"),
    };
    if (!department) return createDepartmentAction({ ...fields, parentId: text("parentId") });
    const above = department.parentId === null ? null : text("parentId");
    const active = data.get("active") !== null;
    return updateDepartmentAction({
      ...fields,
      id: department.id,
      version: department.version,
      parentId: above,
      active,
    });
  }

  const parentOptions = parents.map(({ id, name, code }) => ({ value: id, label: name, detail: code }));
  const kindOptions = Object.values(DepartmentKind).map((value) => ({ value, label: t(departmentKindLabels[value]) }));
  const backHref = department ? `/departments/${department.id}` : "/departments";
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <ErrorSummary errors={summary} />
      <div className="panel mt-4 grid gap-4 p-4 md:grid-cols-2">
        {department?.parentId !== null && (
          <Field
            name="parentId"
            label={t(departmentLabels.parentId)}
            hint={department && t(departmentLabels.moveHint)}
            error={errorOf("parentId")}
            required
          >
            <Combobox options={parentOptions} defaultValue={department?.parentId ?? parentId ?? ""} />
          </Field>
        )}
        <Field name="kind" label={t(departmentLabels.kind)} error={errorOf("kind")} required>
          <Select options={kindOptions} defaultValue={department?.kind ?? "bureau"} />
        </Field>
        <Field name="name" label={t(departmentLabels.name)} error={errorOf("name")} required>
          <TextInput defaultValue={department?.name} maxLength={80} />
        </Field>
        <Field name="shortName" label={t(departmentLabels.shortName)} error={errorOf("shortName")}>
          <TextInput defaultValue={department?.shortName ?? ""} maxLength={40} />
        </Field>
        <Field
          name="code"
          label={t(departmentLabels.code)}
          hint={t(departmentLabels.codeHint)}
          error={errorOf("code")}
          required
        >
          <TextInput defaultValue={department?.code} maxLength={40} />
        </Field>
        <Field name="sort" label={t(departmentLabels.sort)} error={errorOf("sort")}>
          <NumberField defaultValue={String(department?.sort ?? 0)} />
        </Field>
        <Field
          name="fonds"
          label={t(departmentLabels.fonds)}
          hint={t(departmentLabels.fondsHint)}
          error={errorOf("fonds")}
        >
          <TextInput defaultValue={department?.fonds ?? ""} maxLength={8} />
        </Field>
        <Field
          name="officeCode"
          label={t(departmentLabels.officeCode)}
          hint={t(departmentLabels.officeHint)}
          error={errorOf("officeCode")}
        >
          <TextInput defaultValue={department?.officeCode ?? ""} maxLength={4} />
        </Field>
        <Field name="note" label={t(departmentLabels.note)} error={errorOf("note")} className="md:col-span-2">
          <Textarea defaultValue={department?.note ?? ""} maxLength={500} />
        </Field>
        {department && (
          <div className="md:col-span-2">
            <Checkbox name="active" label={t(departmentLabels.active)} defaultChecked={department.active} />
            {errorOf("active") && <p className="text-sm text-danger">{errorOf("active")}</p>}
          </div>
        )}
      </div>
      <StickyActions>
        <ButtonLink href={backHref}>{t(departmentLabels.cancel)}</ButtonLink>
        <SubmitButton pending={pending}>{t(department ? departmentLabels.save : departmentLabels.create)}</SubmitButton>
      </StickyActions>
    </form>
  );
}
