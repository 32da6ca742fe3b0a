import { pageLabels } from "@/components/activities/labels";
import { FilterBar } from "@/components/data/filter-bar";
import { listHref } from "@/components/data/list-href";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { activityKinds, isActivityKind, kindOf } from "@/lib/activities/kinds/registry";
import type { Translate } from "@/lib/platform/i18n";

/** Filters that other pages link with: kept as they are while the fields change. */
const kept = ["state", "standard", "round", "aggregate"] as const;

type Named = { readonly id: string; readonly name: string };

/** The filters of the list; the address holds them all. */
export function ActivityFilters({
  t,
  params,
  units,
  series,
}: {
  t: Translate;
  params: Readonly<Record<string, string>>;
  units: readonly Named[];
  series: readonly Named[];
}) {
  const nameIn = (list: readonly Named[], id: string) => list.find((each) => each.id === id)?.name ?? id;
  const shown: Readonly<Record<string, (value: string) => string>> = {
    text: (value) => value,
    kind: (value) => (isActivityKind(value) ? t(kindOf(value).words) : value),
    department: (value) => nameIn(units, value),
    series: (value) => nameIn(series, value),
    year: (value) => `${t(pageLabels.year)} ${value}`,
    from: (value) => `${t(pageLabels.from)} ${value}`,
    to: (value) => `${t(pageLabels.to)} ${value}`,
    standard: () => t(pageLabels.byStandard),
    round: () => t(pageLabels.byRound),
    aggregate: () => t(pageLabels.aggregate),
  };
  const applied = Object.entries(params).flatMap(([key, value]) => {
    const words = shown[key];
    return words ? [{ label: words(value), removeHref: listHref("/activities", params, { [key]: undefined }) }] : [];
  });
  const options = (list: readonly Named[]) => list.map((each) => ({ value: each.id, label: each.name }));
  return (
    <FilterBar action="/activities" applied={applied}>
      {kept.map((name) => params[name] && <input key={name} type="hidden" name={name} value={params[name]} />)}
      <Field name="text" label={t(pageLabels.text)}>
        <TextInput defaultValue={params.text} />
      </Field>
      <Field name="kind" label={t(pageLabels.kind)}>
        <Select
          defaultValue={params.kind ?? ""}
          placeholder={t(pageLabels.all)}
          options={activityKinds.map((kind) => ({ value: kind, label: t(kindOf(kind).words) }))}
        />
      </Field>
      {units.length > 1 && (
        <Field name="department" label={t(pageLabels.unit)}>
          <Select defaultValue={params.department ?? ""} placeholder={t(pageLabels.all)} options={options(units)} />
        </Field>
      )}
      <Field name="year" label={t(pageLabels.year)}>
        <TextInput defaultValue={params.year} inputMode="numeric" pattern="[0-9]{4}" />
      </Field>
      <Field name="from" label={t(pageLabels.from)}>
        <DateField defaultValue={params.from} />
      </Field>
      <Field name="to" label={t(pageLabels.to)}>
        <DateField defaultValue={params.to} />
      </Field>
      {series.length > 0 && (
        <Field name="series" label={t(pageLabels.series)}>
          <Select defaultValue={params.series ?? ""} placeholder={t(pageLabels.all)} options={options(series)} />
        </Field>
      )}
    </FilterBar>
  );
}
