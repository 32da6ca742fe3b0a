import { FilterBar } from "@/components/data/filter-bar";
import { listHref } from "@/components/data/list-href";
import { queueLabels as words } from "@/components/reviews/labels";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { activityKinds, isActivityKind, kindOf } from "@/lib/activities/kinds/registry";
import type { Translate } from "@/lib/platform/i18n";
import type { QueueFilter } from "@/lib/reviews/schema";

/** The filter as search parameters; the default order is left out. */
export function queueParams(filter: QueueFilter): Record<string, string | undefined> {
  const { round, department, kind, order } = filter;
  return { round, department, kind, order: order === "age" ? undefined : order };
}

/** Words for a kind of the queue. */
export function queueKind(t: Translate, kind: string): string {
  return isActivityKind(kind) ? t(kindOf(kind).words) : t(words.item);
}

type Choice = { readonly id: string; readonly name: string };

function applied(t: Translate, filter: QueueFilter, rounds: readonly Choice[], departments: readonly Choice[]) {
  const names: Record<string, string | undefined> = {
    round: rounds.find((each) => each.id === filter.round)?.name,
    department: departments.find((each) => each.id === filter.department)?.name,
    kind: filter.kind && queueKind(t, filter.kind),
    order: filter.order === "weight" ? `${t(words.order)} ${t(words.weightOrder)}` : undefined,
  };
  return Object.entries(names).flatMap(([key, label]) =>
    label ? [{ label, removeHref: listHref("/reviews", queueParams(filter), { [key]: undefined }) }] : [],
  );
}

function counted(name: string, count: number | undefined): string {
  return count ? `${name} (${count})` : name;
}

/** Filters of the queue; what waits under each kind and unit stands beside its name. */
export function QueueFilters({
  t,
  filter,
  choices,
  byKind,
  byDepartment,
}: {
  t: Translate;
  filter: QueueFilter;
  choices: { readonly rounds: readonly Choice[]; readonly departments: readonly Choice[] };
  byKind: Readonly<Record<string, number>>;
  byDepartment: Readonly<Record<string, number>>;
}) {
  return (
    <FilterBar action="/reviews" applied={applied(t, filter, choices.rounds, choices.departments)}>
      <Field name="round" label={t(words.round)}>
        <Select
          placeholder={t(words.all)}
          defaultValue={filter.round ?? ""}
          options={choices.rounds.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field name="department" label={t(words.department)}>
        <Select
          placeholder={t(words.all)}
          defaultValue={filter.department ?? ""}
          options={choices.departments.map(({ id, name }) => ({ value: id, label: counted(name, byDepartment[id]) }))}
        />
      </Field>
      <Field name="kind" label={t(words.kind)}>
        <Select
          placeholder={t(words.all)}
          defaultValue={filter.kind ?? ""}
          options={["item", ...activityKinds].map((value) => ({
            value,
            label: counted(queueKind(t, value), byKind[value]),
          }))}
        />
      </Field>
      <Field name="order" label={t(words.order)}>
        <Select
          defaultValue={filter.order}
          options={[
            { value: "age", label: t(words.age) },
            { value: "weight", label: t(words.weightOrder) },
          ]}
        />
      </Field>
    </FilterBar>
  );
}
