"use client";

import { CountedInput } from "@/components/activities/form/counted-input";
import type { FigureDraft } from "@/components/activities/form/draft";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { isUnreadable, readFigureInto } from "@/components/activities/form/draft-input";
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
import { metricOf } from "@/lib/activities/kinds/metrics";

type RowProps = {
  figure: FigureDraft;
  index: number;
  onChange: (update: (row: FigureDraft) => FigureDraft) => void;
  onRemove: () => void;
};

/** Name of a free metric, kind of money, size of the sample: asked only where the metric needs it. */
function NeededFields({
  figure,
  index,
  set,
}: Pick<RowProps, "figure" | "index"> & { set: (patch: Partial<FigureDraft>) => void }) {
  const t = useT();
  const { errorOf } = useDraftContext();
  const path = (field: string) => `figures.${index}.${field}`;
  return (
    <>
      {needsMoneyKind(figure) && (
        <Field
          name={path("moneyKind")}
          label={t(formLabels.moneyKind)}
          error={errorOf(path("moneyKind"))}
          className="max-md:col-span-3"
        >
          <Select
            value={figure.moneyKind}
            placeholder={t(formLabels.choose)}
            onChange={(event) => set({ moneyKind: event.target.value as MoneyKind | "" })}
            options={moneyKinds.map((code) => ({ value: code, label: t(moneyKindLabels[code]) }))}
          />
        </Field>
      )}
      {metricOf(figure.metric).sample && (
        <Field
          name={path("sampleSize")}
          label={t(formLabels.sampleSize)}
          error={errorOf(path("sampleSize"))}
          className="max-md:col-span-3"
        >
          <NumberField value={figure.sampleSize} onChange={(event) => set({ sampleSize: event.target.value })} />
        </Field>
      )}
    </>
  );
}

/** One figure: typed as the source says it, split into value, qualifier and unit on leaving the field. */
export function FigureRow({ figure, index, onChange, onRemove }: RowProps) {
  const t = useT();
  const { errorOf } = useDraftContext();
  const path = (field: string) => `figures.${index}.${field}`;
  const set = (patch: Partial<FigureDraft>) => onChange((row) => ({ ...row, ...patch }));
  const counted = hasNumber(figure.qualifier);
  const name = figure.metric === "other" && figure.label ? figure.label : t(metricOf(figure.metric).words);
  const filled = counted ? figure.value !== "" && !isUnreadable(figure) : true;
  const { moneyKind, wording } = figure;
  const shown = {
    ...figure,
    value: counted ? figure.value : null,
    moneyKind: moneyKind || null,
    wording: wording || null,
  };
  return (
    <div className="border-b border-line pb-3 last:border-b-0">
      <div className="grid grid-cols-[minmax(0,1fr)_8rem_auto] items-start gap-x-3 gap-y-2 md:grid-cols-[minmax(0,16rem)_9rem_auto_minmax(0,12rem)]">
        {figure.metric === "other" && (
          <Field
            name={path("label")}
            label={t(formLabels.metricLabel)}
            error={errorOf(path("label"))}
            required
            className="col-span-full md:max-w-96"
          >
            <TextInput value={figure.label} onChange={(event) => set({ label: event.target.value })} />
          </Field>
        )}
        <Field
          name={path("value")}
          label={name}
          error={errorOf(path("value")) ?? (isUnreadable(figure) ? t(formLabels.unreadable) : undefined)}
        >
          <CountedInput
            unit={figure.unit}
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
        <div className="pt-7">
          <Button variant="quiet" icon="trash" aria-label={t(formLabels.removeFigure, { name })} onClick={onRemove} />
        </div>
        {(filled || figure.metric === "other") && <NeededFields figure={figure} index={index} set={set} />}
      </div>
      {filled && (
        <div className="mt-1 flex flex-wrap items-baseline gap-x-6">
          <p className="text-sm text-ink-muted">{t(formLabels.willRead, { text: formatFigure(shown, "zh-CN") })}</p>
          <Disclosure
            summary={t(formLabels.figureMore)}
            open={Boolean(errorOf(path("sourceText")) ?? errorOf(path("unit")))}
            className="open:w-full"
          >
            <FigureSource figure={figure} path={path} set={set} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}
