import { BucketBar } from "@/components/dashboard/bucket-bar";
import { explainHref } from "@/components/dashboard/hrefs";
import { boardLabels as words } from "@/components/dashboard/labels";
import { type Column, DataTable } from "@/components/data/data-table";
import { Section } from "@/components/layout/section";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import type { DepartmentStanding } from "@/lib/dashboard/types";
import { approvedCount } from "@/lib/evidence/readiness/rules";
import type { Translate } from "@/lib/platform/i18n";

type Props = {
  t: Translate;
  params: BoardParams;
  departments: readonly DepartmentStanding[];
  actions?: React.ReactNode;
};

function columns({ t }: Props): Column<DepartmentStanding>[] {
  return [
    {
      key: "name",
      header: t(words.department),
      className: "min-w-40",
      cell: (line) => line.name ?? t(words.withoutLead),
    },
    { key: "standards", header: t(words.standards), align: "end", cell: (line) => line.standards },
    {
      key: "buckets",
      header: t(words.buckets),
      className: "min-w-40",
      cell: (line) => (
        <BucketBar
          t={t}
          id={`unit-${line.departmentId ?? "none"}`}
          label={line.name ?? t(words.withoutLead)}
          buckets={line.buckets}
        />
      ),
    },
    { key: "approved", header: t(words.linksApproved), align: "end", cell: (line) => approvedCount(line.links) },
    { key: "waiting", header: t(words.linksWaiting), align: "end", cell: (line) => line.links.submitted },
    { key: "returned", header: t(words.linksReturned), align: "end", cell: (line) => line.links.returned },
  ];
}

/** Every unit with the standards it leads and its items; a line opens its standards. */
export function DepartmentTable(props: Props) {
  const { t, params, departments, actions } = props;
  return (
    <Section flush title={t(words.departmentsTable)} lead={t(words.departmentsLead)} actions={actions}>
      <DataTable
        bare
        caption={t(words.departmentsTable)}
        columns={columns(props)}
        rows={departments}
        rowKey={(line) => line.departmentId ?? "none"}
        rowHref={(line) => explainHref("standards", params, { lead: line.departmentId ?? "none" })}
      />
    </Section>
  );
}
