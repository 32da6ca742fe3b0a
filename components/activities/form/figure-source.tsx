"use client";

import type { FigureDraft } from "@/components/activities/form/draft";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { SlipProposal } from "@/components/activities/form/slip-proposal";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { type MetricCode, metricOf } from "@/lib/activities/kinds/metrics";
import { kindOf } from "@/lib/activities/kinds/registry";

/** Where a figure comes from and for when it holds. */
export function FigureSource({
  figure,
  path,
  set,
}: {
  figure: FigureDraft;
  path: (field: string) => string;
  set: (patch: Partial<FigureDraft>) => void;
}) {
  const t = useT();
  const { draft, choices, errorOf } = useDraftContext();
  const own = choices.units.find((unit) => unit.id === draft.departmentId);
  const below = choices.units.filter((unit) => own && unit.path !== own.path && unit.path.startsWith(own.path));
  const metrics = draft.kind === "" ? [] : kindOf(draft.kind).metrics;
  const offered = [...new Set<MetricCode>([...metrics, figure.metric, "other"])];
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <Field name={path("metric")} label={t(formLabels.metric)} error={errorOf(path("metric"))}>
        <Select
          value={figure.metric}
          onChange={(event) => {
            const metric = event.target.value as MetricCode;
            set({ metric, unit: metricOf(metric).unit, wording: "" });
          }}
          options={offered.map((code) => ({ value: code, label: t(metricOf(code).words) }))}
        />
      </Field>
      <Field name={path("unit")} label={t(formLabels.unitOf)} error={errorOf(path("unit"))}>
        <TextInput value={figure.unit} onChange={(event) => set({ unit: event.target.value, wording: "" })} />
      </Field>
      <Field name={path("asOf")} label={t(formLabels.asOf)} hint={t(formLabels.asOfHint)} error={errorOf(path("asOf"))}>
        <DateField value={figure.asOf} onChange={(event) => set({ asOf: event.target.value })} />
      </Field>
      {below.length > 0 && (
        <Field name={path("departmentId")} label={t(formLabels.subUnit)} error={errorOf(path("departmentId"))}>
          <Select
            value={figure.departmentId}
            placeholder={t(formLabels.none)}
            onChange={(event) => set({ departmentId: event.target.value })}
            options={below.map((unit) => ({ value: unit.id, label: unit.name }))}
          />
        </Field>
      )}
      <Field
        name={path("sourceText")}
        label={t(formLabels.source)}
        error={errorOf(path("sourceText"))}
        className="sm:col-span-2"
      >
        <Textarea rows={2} value={figure.sourceText} onChange={(event) => set({ sourceText: event.target.value })} />
      </Field>
      <SlipProposal
        source={figure.sourceText}
        corrected={figure.correctedText}
        onUse={(correctedText) => set({ correctedText })}
      />
      {figure.correctedText !== "" && (
        <Field name={path("correctedText")} label={t(formLabels.corrected)} className="sm:col-span-2">
          <Textarea
            rows={2}
            value={figure.correctedText}
            onChange={(event) => set({ correctedText: event.target.value })}
          />
        </Field>
      )}
    </div>
  );
}
