import { archiveLabels as words } from "@/components/archive/labels";
import { FilterBar } from "@/components/data/filter-bar";
import { listHref } from "@/components/data/list-href";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { ArchiveFilter } from "@/lib/archive/schema";
import { retentionLabels } from "@/lib/evidence/labels";
import { retentions } from "@/lib/evidence/types";
import type { Translate } from "@/lib/platform/i18n";

/** The filter as search parameters. */
export function archiveParams(filter: ArchiveFilter): Record<string, string | undefined> {
  return { year: filter.year?.toString(), department: filter.department, retention: filter.retention, q: filter.q };
}

/** The filters of the archive, for list and catalogue alike. */
export function ArchiveFilters({
  t,
  filter,
  years,
  departments,
}: {
  t: Translate;
  filter: ArchiveFilter;
  years: readonly number[];
  departments: readonly { id: string; name: string }[];
}) {
  const params = archiveParams(filter);
  const shown = [
    filter.year && { key: "year", label: `${t(words.year)} ${filter.year}` },
    filter.department && {
      key: "department",
      label: departments.find((each) => each.id === filter.department)?.name ?? t(words.department),
    },
    filter.retention && { key: "retention", label: t(retentionLabels[filter.retention]) },
    filter.q && { key: "q", label: filter.q },
  ].flatMap((each) => (each ? [each] : []));
  return (
    <FilterBar
      action="/archive"
      applied={shown.map(({ key, label }) => ({
        label,
        removeHref: listHref("/archive", params, { [key]: undefined }),
      }))}
    >
      <Field name="year" label={t(words.year)}>
        <Select
          placeholder={t(words.all)}
          defaultValue={params.year ?? ""}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
      </Field>
      <Field name="department" label={t(words.department)}>
        <Select
          placeholder={t(words.all)}
          defaultValue={filter.department ?? ""}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field name="retention" label={t(words.retention)}>
        <Select
          placeholder={t(words.all)}
          defaultValue={filter.retention ?? ""}
          options={retentions.map((value) => ({ value, label: t(retentionLabels[value]) }))}
        />
      </Field>
      <Field name="q" label={t(words.search)}>
        <TextInput type="search" defaultValue={filter.q ?? ""} />
      </Field>
    </FilterBar>
  );
}
