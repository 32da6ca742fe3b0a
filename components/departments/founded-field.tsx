"use client";

import { groupLabels } from "@/components/departments/labels";
import { useT } from "@/components/layout/locale-provider";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { groupPrecisionLabels } from "@/lib/departments/leading-groups/labels";
import type { DatePrecision } from "@/lib/platform/dates";
import type { Words } from "@/lib/platform/i18n";

export type FoundedPrecision = Exclude<DatePrecision, "range">;
/** The first day of what is meant, and how exactly it is known. */
export type Founded = { readonly date: string; readonly precision: FoundedPrecision };

const precisions = Object.keys(groupPrecisionLabels) as FoundedPrecision[];

const parts: Partial<Record<FoundedPrecision, readonly { start: string; words: Words }[]>> = {
  half_year: [
    { start: "01-01", words: { zh: "上半年", en: "First half" } },
    { start: "07-01", words: { zh: "下半年", en: "Second half" } },
  ],
  quarter: [
    { start: "01-01", words: { zh: "第一季度", en: "First quarter" } },
    { start: "04-01", words: { zh: "第二季度", en: "Second quarter" } },
    { start: "07-01", words: { zh: "第三季度", en: "Third quarter" } },
    { start: "10-01", words: { zh: "第四季度", en: "Fourth quarter" } },
  ],
};

/** What of a date survives a change of precision: the year always, the part only where it still begins one. */
function refit(date: string, precision: FoundedPrecision): string {
  const [year = "", month = "01"] = date.split("-");
  if (precision === "unknown" || year === "") return "";
  if (precision === "day") return date;
  if (precision === "month") return `${year}-${month}-01`;
  const starts = parts[precision]?.map((part) => part.start) ?? ["01-01"];
  return `${year}-${starts.findLast((start) => start <= `${month}-31`) ?? "01-01"}`;
}

/** When something was founded, from an exact day to a mere year: 2021年上半年 is a half-year, not a day. */
export function FoundedField({
  value,
  onChange,
  error,
}: {
  value: Founded;
  onChange: (value: Founded) => void;
  error?: string;
}) {
  const t = useT();
  const { date, precision } = value;
  const [year = "", ...rest] = date.split("-");
  const part = rest.join("-") || "01-01";
  const set = (next: string) => onChange({ date: next, precision });
  const byYear = precision === "year" || precision in parts;
  return (
    <div className="grid gap-4 sm:grid-cols-2 md:col-span-2">
      <Field name="foundedPrecision" label={t(groupLabels.precision)}>
        <Select
          value={precision}
          options={precisions.map((one) => ({ value: one, label: t(groupPrecisionLabels[one]) }))}
          onChange={(event) => {
            const next = precisions.find((one) => one === event.currentTarget.value) ?? "day";
            onChange({ date: refit(date, next), precision: next });
          }}
        />
      </Field>
      {precision === "day" && (
        <Field name="foundedOn" label={t(groupLabels.foundedOn)} error={error} required>
          <DateField value={date} onChange={(event) => set(event.currentTarget.value)} />
        </Field>
      )}
      {precision === "month" && (
        <Field name="foundedOn" label={t(groupLabels.foundedOn)} error={error} required>
          <DateField
            precision="month"
            value={date.slice(0, 7)}
            onChange={(event) => set(event.currentTarget.value && `${event.currentTarget.value}-01`)}
          />
        </Field>
      )}
      {byYear && (
        <div className="flex gap-3">
          <Field name="foundedOn" label={t(groupLabels.year)} error={error} required className="w-28">
            <NumberField
              value={year}
              maxLength={4}
              onChange={(event) => set(event.currentTarget.value && `${event.currentTarget.value}-${part}`)}
            />
          </Field>
          {parts[precision] && (
            <Field name="foundedPart" label={t(groupLabels.part)} className="flex-1">
              <Select
                value={part}
                options={parts[precision].map((one) => ({ value: one.start, label: t(one.words) }))}
                onChange={(event) => set(`${year}-${event.currentTarget.value}`)}
              />
            </Field>
          )}
        </div>
      )}
    </div>
  );
}
