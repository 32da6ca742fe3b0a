import { boardHref } from "@/components/dashboard/hrefs";
import { boardLabels as words } from "@/components/dashboard/labels";
import { FilterBar } from "@/components/data/filter-bar";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import type { View } from "@/lib/dashboard/view/types";
import { formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** Unit, round, period and day of the board; the URL holds them all. */
export function BoardFilters({
  t,
  view,
  params,
  units,
}: {
  t: Translate;
  view: View;
  params: BoardParams;
  units: readonly { readonly id: string; readonly name: string }[];
}) {
  const day = (value: string) => formatDay(value, t.locale);
  const applied = [
    ...(params.department ? [{ key: "department", label: view.unit.name }] : []),
    ...(params.round && view.round ? [{ key: "round", label: view.round.name }] : []),
    ...(params.from ? [{ key: "from", label: `${t(words.from)} ${day(params.from)}` }] : []),
    ...(params.to ? [{ key: "to", label: `${t(words.to)} ${day(params.to)}` }] : []),
    ...(params.asOf ? [{ key: "asOf", label: `${t(words.asOf)} ${day(params.asOf)}` }] : []),
  ].map(({ key, label }) => ({ label, removeHref: boardHref(params, { [key]: undefined }) }));
  return (
    <FilterBar action="/dashboard" applied={applied}>
      <Field name="department" label={t(words.department)}>
        <Select
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={params.department ?? view.unit.id}
        />
      </Field>
      <Field name="round" label={t(words.round)}>
        <Select
          options={view.rounds.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={view.rounds.length === 0 ? t(words.noRound) : undefined}
          defaultValue={view.round?.id ?? ""}
        />
      </Field>
      <Field name="from" label={t(words.from)} help={t(words.periodHint)}>
        <DateField defaultValue={params.from} />
      </Field>
      <Field name="to" label={t(words.to)}>
        <DateField defaultValue={params.to} />
      </Field>
      <Field name="asOf" label={t(words.asOf)}>
        <DateField defaultValue={params.asOf} />
      </Field>
    </FilterBar>
  );
}
