"use client";

import { DatedInput } from "@/components/activities/form/dated-input";
import { PlainControl } from "@/components/activities/form/detail-field";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import type { FieldDefinition, Fields } from "@/lib/activities/kinds/types";
import type { DatedSpan } from "@/lib/platform/dates";

type Row = Readonly<Record<string, unknown>>;

function Cell({
  path,
  field,
  value,
  onChange,
}: {
  path: string;
  field: FieldDefinition;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const t = useT();
  const { errorOf } = useDraftContext();
  const label = t(field.label);
  if (field.type === "yes_no")
    return (
      <Checkbox
        name={path}
        label={label}
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
      />
    );
  if (field.type === "dated")
    return (
      <Fieldset legend={label} className="sm:col-span-2">
        <DatedInput
          value={(value as DatedSpan | undefined) ?? { date: null, precision: "day" }}
          onChange={onChange}
          name={`${path}.date`}
          endName={`${path}.endDate`}
          label={label}
          errorOf={errorOf}
        />
      </Fieldset>
    );
  return (
    <Field name={path} label={label} error={errorOf(path)}>
      <PlainControl field={field} value={value} onChange={onChange} />
    </Field>
  );
}

/** A small table of a kind (milestones, outputs, groups of teams), each row a box that stacks on the phone. */
export function RowsInput({
  path,
  columns,
  value,
  onChange,
}: {
  path: string;
  columns: Fields;
  value: readonly Row[];
  onChange: (rows: Row[]) => void;
}) {
  const t = useT();
  const put = (at: number, key: string, cell: unknown) =>
    onChange(value.map((row, index) => (index === at ? { ...row, [key]: cell ?? null } : row)));
  return (
    <div className="flex flex-col gap-3">
      {[...value.entries()].map(([index, row]) => (
        <div key={index} className="grid grid-cols-1 gap-3 rounded-md border border-line p-3 sm:grid-cols-2">
          {Object.entries(columns).map(([key, field]) => (
            <Cell
              key={key}
              path={`${path}.${index}.${key}`}
              field={field}
              value={row[key] ?? undefined}
              onChange={(cell) => put(index, key, cell)}
            />
          ))}
          <div className="sm:col-span-2">
            <Button
              variant="quiet"
              size="sm"
              icon="trash"
              onClick={() => onChange(value.filter((_, each) => each !== index))}
            >
              {t(formLabels.removeRow, { n: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button size="sm" icon="plus" onClick={() => onChange([...value, {}])}>
          {t(formLabels.addRow)}
        </Button>
      </div>
    </div>
  );
}
