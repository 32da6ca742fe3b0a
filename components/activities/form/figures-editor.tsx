"use client";

import { blankFigure, type FigureDraft } from "@/components/activities/form/draft";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { FigureRow } from "@/components/activities/form/figure-row";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { type MetricCode, metricOf } from "@/lib/activities/kinds/metrics";
import { kindOf } from "@/lib/activities/kinds/registry";

/** The entry's figures: the kind's metrics stand ready as empty rows, which cost nothing when left empty. */
export function FiguresEditor() {
  const t = useT();
  const { draft, change, errorOf } = useDraftContext();
  if (draft.kind === "") return null;
  const put = (key: string, update: (row: FigureDraft) => FigureDraft) =>
    change((before) => ({ ...before, figures: before.figures.map((row) => (row.key === key ? update(row) : row)) }));
  const add = (metric: MetricCode) =>
    change((before) => ({ ...before, figures: [...before.figures, blankFigure(metric)] }));
  return (
    <div className="flex flex-col gap-3">
      {draft.figures.map((figure, index) => (
        <FigureRow
          key={figure.key}
          figure={figure}
          index={index}
          onChange={(update) => put(figure.key, update)}
          onRemove={() =>
            change((before) => ({ ...before, figures: before.figures.filter((row) => row.key !== figure.key) }))
          }
        />
      ))}
      <Field name="figures" label={t(formLabels.addFigure)} error={errorOf("figures")} className="md:max-w-64">
        <Select
          value=""
          placeholder={t(formLabels.choose)}
          onChange={(event) => add(event.target.value as MetricCode)}
          options={[...new Set<MetricCode>([...kindOf(draft.kind).metrics, "other"])].map((code) => ({
            value: code,
            label: t(metricOf(code).words),
          }))}
        />
      </Field>
    </div>
  );
}
