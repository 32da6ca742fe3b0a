"use client";

import { useState } from "react";
import { hasDetail } from "@/components/activities/detail-value";
import { DatedInput } from "@/components/activities/form/dated-input";
import { DetailField } from "@/components/activities/form/detail-field";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { OccurrencesInput } from "@/components/activities/form/occurrences-input";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { kindOf } from "@/lib/activities/kinds/registry";

/** Date, place, text and the kind's own fields. */
export function WhenWhere() {
  const t = useT();
  const { draft, change, errorOf } = useDraftContext();
  const fields = draft.kind === "" ? [] : Object.entries(kindOf(draft.kind).fields);
  const needed = fields.filter(([name, field]) => name === "form" || field.required);
  const optional = fields.filter(([name, field]) => name !== "form" && !field.required);
  const [opened, setOpened] = useState(() => optional.some(([name]) => hasDetail(draft.details[name])));
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      {needed.map(([name, field]) => (
        <DetailField key={`${draft.kind}-${name}`} name={name} field={field} />
      ))}
      <OccurrencesInput />
      <div className="sm:col-span-2">
        <DatedInput
          value={{ date: draft.startOn || null, endDate: draft.endOn || null, precision: draft.precision }}
          onChange={({ date, endDate, precision }) =>
            change((before) => ({ ...before, startOn: date ?? "", endOn: endDate ?? "", precision }))
          }
          name="startOn"
          endName="endOn"
          label={t(formLabels.startOn)}
          errorOf={errorOf}
        />
      </div>
      <Field name="place" label={t(formLabels.place)} error={errorOf("place")} className="sm:col-span-2">
        <TextInput
          value={draft.place}
          onChange={(event) => change((before) => ({ ...before, place: event.target.value }))}
        />
      </Field>
      <Field
        name="text"
        label={t(formLabels.text)}
        hint={t(formLabels.textHint)}
        error={errorOf("text")}
        className="sm:col-span-2"
      >
        <Textarea
          rows={4}
          value={draft.text}
          onChange={(event) => change((before) => ({ ...before, text: event.target.value }))}
        />
      </Field>
      {optional.length > 0 && (
        <div className="sm:col-span-2">
          <Button
            variant="quiet"
            size="sm"
            icon={opened ? "chevron-up" : "chevron-down"}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            {t(formLabels.kindFields, { count: optional.length })}
          </Button>
        </div>
      )}
      {opened &&
        optional.map(([name, field]) => <DetailField key={`${draft.kind}-${name}`} name={name} field={field} />)}
    </div>
  );
}
