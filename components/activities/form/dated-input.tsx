"use client";

import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { precisionLabels } from "@/lib/activities/labels";
import { type DatedSpan, type DatePrecision, datePrecisions } from "@/lib/platform/dates";

const order: readonly DatePrecision[] = ["day", "range", "month", "quarter", "half_year", "year", "unknown"];
const stepOf = { quarter: 3, half_year: 6 } as const;

/** A year as typed: kept while incomplete, a date only once it has four digits. */
function yearDate(year: string, month: number): string | null {
  return /^\d{4}$/.test(year) ? `${year}-${String(month).padStart(2, "0")}-01` : null;
}

function PartOfYear({
  value,
  onChange,
  name,
}: {
  value: DatedSpan;
  onChange: (span: DatedSpan) => void;
  name: string;
}) {
  const t = useT();
  const step = value.precision === "half_year" ? stepOf.half_year : stepOf.quarter;
  const year = value.date?.slice(0, 4) ?? "";
  const month = Number(value.date?.slice(5, 7) ?? 1);
  const part = Math.ceil(month / step);
  const put = (nextYear: string, nextPart: number) =>
    onChange({ ...value, date: yearDate(nextYear, (nextPart - 1) * step + 1) });
  const words = (n: number) =>
    step === 6 ? t(n === 1 ? formLabels.half1 : formLabels.half2) : t(formLabels.quarterN, { n });
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field name={name} label={t(formLabels.year)}>
        <NumberField key={value.precision} defaultValue={year} onChange={(event) => put(event.target.value, part)} />
      </Field>
      {value.precision !== "year" && (
        <Field name={`${name}-part`} label={t(step === 6 ? formLabels.half : formLabels.quarter)}>
          <Select
            value={String(part)}
            onChange={(event) => put(year, Number(event.target.value))}
            options={Array.from({ length: 12 / step }, (_, index) => ({
              value: String(index + 1),
              label: words(index + 1),
            }))}
          />
        </Field>
      )}
    </div>
  );
}

function DateParts({
  value,
  onChange,
  name,
  endName,
  errorOf,
  label,
}: {
  value: DatedSpan;
  onChange: (span: DatedSpan) => void;
  name: string;
  endName: string;
  errorOf: (field: string) => string | undefined;
  label: string;
}) {
  const t = useT();
  if (value.precision === "unknown") return null;
  if (value.precision === "day" || value.precision === "range") {
    const isRange = value.precision === "range";
    return (
      <div className={isRange ? "grid grid-cols-1 gap-3 sm:grid-cols-2" : undefined}>
        <Field name={name} label={isRange ? t(formLabels.from) : label} error={errorOf(name)}>
          <DateField
            value={value.date ?? ""}
            onChange={(event) => onChange({ ...value, date: event.target.value || null })}
          />
        </Field>
        {isRange && (
          <Field name={endName} label={t(formLabels.to)} error={errorOf(endName)}>
            <DateField
              value={value.endDate ?? ""}
              onChange={(event) => onChange({ ...value, endDate: event.target.value || null })}
            />
          </Field>
        )}
      </div>
    );
  }
  if (value.precision === "month")
    return (
      <Field name={name} label={label} error={errorOf(name)}>
        <DateField
          precision="month"
          value={value.date?.slice(0, 7) ?? ""}
          onChange={(event) => onChange({ ...value, date: event.target.value ? `${event.target.value}-01` : null })}
        />
      </Field>
    );
  return <PartOfYear value={value} onChange={onChange} name={name} />;
}

/** A date as exactly as it is known: first how exactly, then only the fields which that needs. */
export function DatedInput({
  value,
  onChange,
  name,
  endName,
  label,
  errorOf,
}: {
  value: DatedSpan;
  onChange: (span: DatedSpan) => void;
  /** Field paths of the first and the last day, to which errors are given. */
  name: string;
  endName: string;
  label: string;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useT();
  const options = order
    .filter((precision) => datePrecisions.includes(precision))
    .map((precision) => ({ value: precision, label: t(precisionLabels[precision]) }));
  function setPrecision(precision: DatePrecision) {
    onChange({ date: precision === "unknown" ? null : value.date, precision, endDate: null });
  }
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <Field name={`${name}-precision`} label={t(formLabels.precision)}>
        <Select
          value={value.precision}
          onChange={(event) => setPrecision(event.target.value as DatePrecision)}
          options={options}
        />
      </Field>
      <DateParts value={value} onChange={onChange} name={name} endName={endName} errorOf={errorOf} label={label} />
    </div>
  );
}
