import { useT } from "@/components/layout/locale-provider";
import { targetFormLabels } from "@/components/targets/labels";
import { Combobox } from "@/components/ui/combobox";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { qualifierLabels } from "@/lib/activities/figures/labels";
import { qualifiers } from "@/lib/activities/figures/types";
import { metricCodes, metrics } from "@/lib/activities/kinds/metrics";
import type { TargetRecord } from "@/lib/assignments/targets/types";

const precisions = ["day", "month", "quarter", "half_year", "year"] as const;

type Props = { target: TargetRecord | null; errorOf: (name: string) => string | undefined };

/** What is promised: words, value with qualifier and unit, what measures it, and by when. */
export function PromiseFields({ target, errorOf }: Props) {
  const t = useT();
  const metricOptions = metricCodes.map((code) => ({
    value: code,
    label: t(metrics[code].words),
    detail: metrics[code].unit,
  }));
  return (
    <>
      <Field name="name" label={t(targetFormLabels.name)} error={errorOf("name")} required className="md:col-span-2">
        <TextInput defaultValue={target?.name} maxLength={200} />
      </Field>
      <Field name="qualifier" label={t(targetFormLabels.qualifier)} error={errorOf("qualifier")} required>
        <Select
          options={qualifiers.map((value) => ({ value, label: t(qualifierLabels[value]) }))}
          defaultValue={target?.qualifier ?? "at_least"}
        />
      </Field>
      <Field
        name="value"
        label={t(targetFormLabels.value)}
        hint={t(targetFormLabels.valueHint)}
        error={errorOf("value")}
      >
        <NumberField defaultValue={target?.value ?? ""} />
      </Field>
      <Field name="unit" label={t(targetFormLabels.unit)} error={errorOf("unit")}>
        <TextInput defaultValue={target?.unit ?? ""} maxLength={20} />
      </Field>
      <Field
        name="wording"
        label={t(targetFormLabels.wording)}
        hint={t(targetFormLabels.wordingHint)}
        error={errorOf("wording")}
      >
        <TextInput defaultValue={target?.wording ?? ""} maxLength={40} />
      </Field>
      <Field
        name="metric"
        label={t(targetFormLabels.metric)}
        hint={t(targetFormLabels.metricHint)}
        error={errorOf("metric")}
        className="md:col-span-2"
      >
        <Combobox options={metricOptions} defaultValue={target?.metric ?? ""} />
      </Field>
      <Field name="dueOn" label={t(targetFormLabels.dueOn)} error={errorOf("dueOn")}>
        <DateField defaultValue={target?.dueOn ?? ""} />
      </Field>
      <Field name="duePrecision" label={t(targetFormLabels.duePrecision)} error={errorOf("duePrecision")}>
        <Select
          options={precisions.map((value) => ({ value, label: t(targetFormLabels.precision[value]) }))}
          defaultValue={target?.duePrecision ?? "day"}
        />
      </Field>
    </>
  );
}
