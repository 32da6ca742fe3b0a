import { assignmentLabels } from "@/components/assignments/labels";
import { type Column, DataTable } from "@/components/data/data-table";
import { StatusBadge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { assignmentRoleLabels, fixedPointLabels } from "@/lib/assignments/labels";
import type { AssignmentRecord } from "@/lib/assignments/types";
import { formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function Points({ t, missing }: { t: Translate; missing: AssignmentRecord["missing"] }) {
  if (missing.length === 0) return <StatusBadge tone="success">{t(assignmentLabels.complete)}</StatusBadge>;
  const points = missing.map((point) => t(fixedPointLabels[point])).join(t.locale === "en" ? ", " : "、");
  return <span className="text-warning">{t(assignmentLabels.lacks, { count: missing.length, points })}</span>;
}

/** Parts in the order of the tree; each leads to its form. */
export function AssignmentTable({
  t,
  rows,
  editionId,
  empty,
}: {
  t: Translate;
  rows: readonly AssignmentRecord[];
  editionId: string;
  empty: React.ReactNode;
}) {
  const columns: Column<AssignmentRecord>[] = [
    {
      key: "department",
      header: t(assignmentLabels.department),
      phone: "title",
      cell: (row) => row.departmentName,
      className: "min-w-32",
    },
    {
      key: "role",
      header: t(assignmentLabels.role),
      cell: (row) => (
        <StatusBadge tone={row.role === "lead" ? "accent" : "neutral"}>{t(assignmentRoleLabels[row.role])}</StatusBadge>
      ),
      className: "whitespace-nowrap",
    },
    {
      key: "standard",
      header: t(assignmentLabels.standard),
      cell: (row) => (
        <TextLink quiet href={`/indicators/${editionId}?node=${row.indicatorId}`}>
          {row.indicatorCode} {row.indicatorName}
        </TextLink>
      ),
    },
    {
      key: "due",
      header: t(assignmentLabels.due),
      cell: (row) => (row.dueOn ? formatDay(row.dueOn, t.locale) : (row.schedule ?? "—")),
    },
    { key: "points", header: t(assignmentLabels.points), cell: (row) => <Points t={t} missing={row.missing} /> },
  ];
  return (
    <DataTable
      caption={t(assignmentLabels.list)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/assignments/${row.id}`}
      empty={empty}
    />
  );
}
