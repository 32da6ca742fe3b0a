import { BucketBadge } from "@/components/dashboard/bucket-badge";
import { standardHref } from "@/components/dashboard/hrefs";
import { boardLabels as words } from "@/components/dashboard/labels";
import { missingText } from "@/components/dashboard/standard-words";
import { type Column, DataTable } from "@/components/data/data-table";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import type { StandardStanding } from "@/lib/dashboard/types";
import { formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function columns(t: Translate): Column<StandardStanding>[] {
  return [
    {
      key: "name",
      header: t(words.name),
      className: "min-w-64",
      cell: (standard) => `${standard.code} ${standard.name}`,
    },
    {
      key: "bucket",
      header: t(words.state),
      className: "whitespace-nowrap",
      cell: (standard) => <BucketBadge t={t} bucket={standard.bucket} />,
    },
    { key: "missing", header: t(words.missing), cell: (standard) => missingText(t, standard) },
    { key: "lead", header: t(words.lead), cell: (standard) => standard.leadName ?? t(words.withoutLead) },
    {
      key: "due",
      header: t(words.due),
      className: "whitespace-nowrap",
      cell: (standard) => (standard.dueOn ? formatDay(standard.dueOn, t.locale) : t(words.none)),
    },
  ];
}

/** Standards with bucket, what is missing, lead and due day; a row opens slots and items. */
export function StandardTable({
  t,
  caption,
  standards,
  params,
  empty,
}: {
  t: Translate;
  caption: string;
  standards: readonly StandardStanding[];
  params: BoardParams;
  empty?: React.ReactNode;
}) {
  return (
    <DataTable
      bare
      caption={caption}
      columns={columns(t)}
      rows={standards}
      rowKey={({ id }) => id}
      rowHref={({ id }) => standardHref(id, params)}
      empty={empty}
    />
  );
}
