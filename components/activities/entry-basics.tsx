import { DetailValue, hasDetail } from "@/components/activities/detail-value";
import { countText, kindText, whenText } from "@/components/activities/entry-words";
import { pageLabels } from "@/components/activities/labels";
import { type Definition, DefinitionList } from "@/components/data/definition-list";
import { fieldsOf, sectionOf } from "@/lib/activities/kinds/registry";
import { sectionLabels } from "@/lib/activities/labels";
import type { ActivityRecord } from "@/lib/activities/types";
import type { Translate } from "@/lib/platform/i18n";

const shownElsewhere = new Set(["form", "section"]);

/** What, when, where, and the kind's own fields as far as they are filled in. */
export function EntryBasics({ t, record }: { t: Translate; record: ActivityRecord }) {
  const own = Object.entries(fieldsOf(record.kind)).filter(
    ([key]) => !shownElsewhere.has(key) && hasDetail(record.details[key]),
  );
  const items: Definition[] = [
    { term: t(pageLabels.kind), detail: kindText(record.kind, record.details.form, t) },
    { term: t(pageLabels.unit), detail: record.department.name },
    { term: t(pageLabels.when), detail: whenText(record, t) },
    { term: t(pageLabels.place), detail: record.place ?? "—" },
    { term: t(pageLabels.count), detail: countText(record, record.details, t) },
    { term: t(pageLabels.year), detail: String(record.year) },
    { term: t(pageLabels.section), detail: t(sectionLabels[sectionOf(record.kind, record.details)]) },
    { term: t(pageLabels.createdBy), detail: record.createdBy },
    ...(record.series ? [{ term: t(pageLabels.series), detail: record.series.name }] : []),
    ...(record.tags.length ? [{ term: t(pageLabels.tags), detail: record.tags.join("、") }] : []),
    ...own.map(([key, field]) => ({
      term: t(field.label),
      detail: <DetailValue t={t} field={field} value={record.details[key]} />,
      wide: field.type === "rows" || field.type === "long_text" || field.type === "list",
    })),
  ];
  return <DefinitionList columns={2} items={items} />;
}
