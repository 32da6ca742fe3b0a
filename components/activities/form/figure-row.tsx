"use client";

import { type FigureDraft, isUnreadable, readFigureInto } from "@/components/activities/form/draft";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { FigureSource } from "@/components/activities/form/figure-source";
import { QualifierSelect } from "@/components/activities/form/qualifier-select";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { needsMoneyKind } from "@/lib/activities/completeness/rules";
import { moneyKindLabels } from "@/lib/activities/figures/labels";
import { hasNumber } from "@/lib/activities/figures/rules";
import { type MoneyKind, moneyKinds } from "@/lib/activities/figures/types";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { type MetricCode, metricOf } from "@/lib/activities/kinds/metrics";
import { kindOf } from "@/lib/activities/kinds/registry";

/** One figure: typed as the source says it, split into value, qualifier and unit on leaving the field. */
export function FigureRow({
  figure,
  index,
  onChange,
  onRemove,
}: {
  figure: FigureDraft;
  index: number;
  onChange: (update: (row: FigureDraft) => FigureDraft) => void;
  onRemove: () => void;
}) {
  const t = useT();
  const { draft, errorOf } = useDraftContext();
  const path = (field: string) => `figures.${index}.${field}`;
  const set = (patch: Partial<FigureDraft>) => onChange((row) => ({ ...row, ...patch }));
  const counted = hasNumber(figure.qualifier);
  const definition = metricOf(figure.metric);
  const metrics = draft.kind === "" ? [] : kindOf(draft.kind).metrics;
  const offered = [...new Set<MetricCode>([...metrics, figure.metric, "other"])];
  const filled = counted ? figure.value !== "" && !isUnreadable(figure) : true;
  const { moneyKind, wording } = figure;
  const shown = {
    ...figure,
    value: counted ? figure.value : null,
    moneyKind: moneyKind || null,
    wording: wording || null,
  };
  return (
    <div className="rounded-md border border-line p-3">
      <div className="grid grid-cols-2 items-start gap-3 md:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_9rem_7rem_auto]">
        <Field
          name={path("metric")}
          label={t(formLabels.metric)}
          error={errorOf(path("metric"))}
          className="max-md:col-span-2"
        >
          <Select
            value={figure.metric}
            onChange={(event) => {
              const metric = event.target.value as MetricCode;
              set({ metric, unit: metricOf(metric).unit, wording: "" });
            }}
            options={offered.map((code) => ({ value: code, label: t(metricOf(code).words) }))}
          />
        </Field>
        <Field
          name={path("value")}
          label={t(formLabels.value)}
          error={errorOf(path("value")) ?? (isUnreadable(figure) ? t(formLabels.unreadable) : undefined)}
        >
          <NumberField
            value={counted ? figure.value : figure.wording}
            onChange={(event) =>
              set({ value: event.target.value, wording: "", qualifier: counted ? figure.qualifier : "exact" })
            }
            onBlur={(event) => {
              const typed = event.target.value;
              if (typed.trim() !== "" && counted) onChange((row) => readFigureInto(row, typed));
            }}
          />
        </Field>
        <Field name={path("qualifier")} label={t(formLabels.qualifier)}>
          <QualifierSelect value={figure.qualifier} onChange={(qualifier) => set({ qualifier, wording: "" })} />
        </Field>
        <Field name={path("unit")} label={t(formLabels.unitOf)} error={errorOf(path("unit"))}>
          <TextInput value={figure.unit} onChange={(event) => set({ unit: event.target.value, wording: "" })} />
        </Field>
        <div className="flex items-end justify-end self-end max-md:self-center">
          <Button
            variant="quiet"
            icon="trash"
            aria-label={t(formLabels.removeFigure, { name: t(definition.words) })}
            onClick={onRemove}
          />
        </div>
        {figure.metric === "other" && (
          <Field name={path("label")} label={t(formLabels.metricLabel)} error={errorOf(path("label"))} required>
            <TextInput value={figure.label} onChange={(event) => set({ label: event.target.value })} />
          </Field>
        )}
        {needsMoneyKind(figure) && (
          <Field name={path("moneyKind")} label={t(formLabels.moneyKind)} error={errorOf(path("moneyKind"))}>
            <Select
              value={figure.moneyKind}
              placeholder={t(formLabels.choose)}
              onChange={(event) => set({ moneyKind: event.target.value as MoneyKind | "" })}
              options={moneyKinds.map((code) => ({ value: code, label: t(moneyKindLabels[code]) }))}
            />
          </Field>
        )}
        {definition.sample && (
          <Field name={path("sampleSize")} label={t(formLabels.sampleSize)} error={errorOf(path("sampleSize"))}>
            <NumberField value={figure.sampleSize} onChange={(event) => set({ sampleSize: event.target.value })} />
          </Field>
        )}
      </div>
      {filled && (
        <p className="mt-2 text-sm text-ink-muted">{t(formLabels.willRead, { text: formatFigure(shown, "zh-CN") })}</p>
      )}
      {filled && (
        <Disclosure summary={t(formLabels.figureMore)} open={Boolean(errorOf(path("sourceText")))}>
          <FigureSource figure={figure} path={path} set={set} />
        </Disclosure>
      )}
    </div>
  );
}
