"use client";

import { DatedInput } from "@/components/activities/form/dated-input";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { ListInput } from "@/components/activities/form/list-input";
import { RowsInput } from "@/components/activities/form/rows-input";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import type { FieldDefinition } from "@/lib/activities/kinds/types";
import type { DatedSpan } from "@/lib/platform/dates";

type ControlProps = {
  field: FieldDefinition;
  value: unknown;
  onChange: (value: unknown) => void;
};

/** One line of text, a number or a choice: what stands in a `Field` and in a cell of a small table alike. */
export function PlainControl({ field, value, onChange }: ControlProps) {
  const t = useT();
  const typed = typeof value === "string" || typeof value === "number" ? String(value) : "";
  switch (field.type) {
    case "choice":
      return (
        <Select
          value={typed}
          placeholder={t(formLabels.choose)}
          onChange={(event) => onChange(event.target.value || undefined)}
          options={(field.choices ?? []).map(({ code, words }) => ({ value: code, label: t(words) }))}
        />
      );
    case "integer":
      return (
        <NumberField
          value={typed}
          onChange={(event) => {
            const text = event.target.value.trim();
            onChange(text === "" ? undefined : /^\d+$/.test(text) ? Number(text) : text);
          }}
        />
      );
    case "decimal":
      return <NumberField value={typed} onChange={(event) => onChange(event.target.value.trim() || undefined)} />;
    case "long_text":
      return <Textarea value={typed} onChange={(event) => onChange(event.target.value || undefined)} />;
    default:
      return <TextInput value={typed} onChange={(event) => onChange(event.target.value || undefined)} />;
  }
}

/** One field of the kind's own, from its definition in the registry. */
export function DetailField({ name, field }: { name: string; field: FieldDefinition }) {
  const t = useT();
  const { draft, change, errorOf } = useDraftContext();
  const path = `details.${name}`;
  const value = draft.details[name];
  function put(next: unknown) {
    change((before) => {
      const { [name]: _old, ...others } = before.details;
      return { ...before, details: next === undefined ? others : { ...others, [name]: next } };
    });
  }
  const label = t(field.label);
  const error = errorOf(path);
  const hint = field.help && t(field.help);
  if (field.type === "yes_no")
    return (
      <Checkbox
        name={path}
        label={label}
        hint={hint}
        checked={value === true}
        onChange={(event) => put(event.target.checked ? true : undefined)}
      />
    );
  if (field.type === "dated")
    return (
      <Fieldset legend={label} hint={hint} error={error} className="sm:col-span-2">
        <DatedInput
          value={(value as DatedSpan | undefined) ?? { date: null, precision: "day" }}
          onChange={(span) => put(span.date ? span : span.precision === "day" ? undefined : span)}
          name={`${path}.date`}
          endName={`${path}.endDate`}
          label={label}
          errorOf={errorOf}
        />
      </Fieldset>
    );
  if (field.type === "rows")
    return (
      <Fieldset name={path} legend={label} hint={hint} error={error} className="sm:col-span-2">
        <RowsInput
          path={path}
          columns={field.columns ?? {}}
          value={(value as Record<string, unknown>[] | undefined) ?? []}
          onChange={(rows) => put(rows.length ? rows : undefined)}
        />
      </Fieldset>
    );
  const isList = field.type === "list";
  return (
    <Field
      name={path}
      label={label}
      hint={hint ?? (isList ? t(formLabels.onePerLine) : undefined)}
      error={error}
      required={field.required}
      className={field.type === "long_text" ? "sm:col-span-2" : undefined}
    >
      {isList ? (
        <ListInput
          value={(value as string[] | undefined) ?? []}
          onChange={(items) => put(items.length ? items : undefined)}
        />
      ) : (
        <PlainControl field={field} value={value} onChange={put} />
      )}
    </Field>
  );
}
