"use client";

import { useState } from "react";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { errorText } from "@/components/activities/form/field-text";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { saveSeriesAction } from "@/lib/activities/actions";
import { refusalLabels } from "@/lib/platform/result-labels";

/** The series of the entry: one that exists (the unit's or one above it), or a new one made in passing. */
export function SeriesField() {
  const t = useT();
  const { draft, change, choices, errorOf } = useDraftContext();
  const [made, setMade] = useState<readonly { id: string; name: string }[]>([]);
  const [name, setName] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const line = choices.units.find((unit) => unit.id === draft.departmentId)?.path ?? "";
  const offered = [...made, ...choices.series.filter((series) => line.includes(`/${series.departmentId}/`))];
  async function make() {
    setPending(true);
    const result = await saveSeriesAction({ departmentId: draft.departmentId, name: name ?? "" }).catch(() => null);
    setPending(false);
    if (!result?.ok) {
      const code = result && "fields" in result ? result.fields?.name : undefined;
      setError(code ? errorText(code, t) : t(refusalLabels[result?.code ?? "surprise"], { id: "" }));
      return;
    }
    const { id } = result.data;
    setMade((before) => [{ id, name: name ?? "" }, ...before]);
    change((before) => ({ ...before, seriesId: id }));
    setName(null);
    setError(undefined);
  }
  return (
    <div className="flex flex-col gap-2">
      <Field name="seriesId" label={t(formLabels.series)} error={errorOf("seriesId")}>
        <Select
          value={draft.seriesId}
          placeholder={t(formLabels.none)}
          onChange={(event) => change((before) => ({ ...before, seriesId: event.target.value }))}
          options={offered.map((series) => ({ value: series.id, label: series.name }))}
        />
      </Field>
      {name === null ? (
        <div>
          <Button size="sm" variant="quiet" icon="plus" onClick={() => setName("")}>
            {t(formLabels.newSeries)}
          </Button>
        </div>
      ) : (
        <div className="flex items-end gap-2">
          <Field name="seriesName" label={t(formLabels.seriesName)} error={error} className="flex-1">
            <TextInput value={name} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Button onClick={() => void make()} pending={pending} icon="check">
            {t(formLabels.newSeries)}
          </Button>
        </div>
      )}
    </div>
  );
}
