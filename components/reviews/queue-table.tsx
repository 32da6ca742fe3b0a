import { type Column, DataTable } from "@/components/data/data-table";
import { listHref } from "@/components/data/list-href";
import { queueLabels as words } from "@/components/reviews/labels";
import { queueKind, queueParams } from "@/components/reviews/queue-filters";
import { Badge, StatusBadge } from "@/components/ui/badge";
import { civilToday, daysBetween } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";
import type { QueueFilter } from "@/lib/reviews/schema";
import type { QueueItem } from "@/lib/reviews/types";

/** Where a thing of the queue is reviewed; the filter goes along, so that "next" stays within it. */
export function reviewHref(filter: QueueFilter, key: string): string {
  const at = key.indexOf("-");
  const folder = key.slice(0, at) === "activity" ? "activities" : "links";
  return listHref(`/reviews/${folder}/${key.slice(at + 1)}`, queueParams(filter));
}

function waited(t: Translate, submittedAt: string | null, now: Date): string {
  if (!submittedAt) return "—";
  const days = daysBetween(civilToday(new Date(submittedAt)), civilToday(now));
  return days > 0 ? t(words.days, { days }) : t(words.today);
}

const shownCodes = 4;

function Standards({ t, codes }: { t: Translate; codes: readonly string[] }) {
  if (codes.length === 0) return <span className="text-ink-faint">{t(words.noStandard)}</span>;
  const rest = codes.length - shownCodes;
  return (
    <span className="inline-flex flex-wrap gap-1 max-md:justify-end">
      {codes.slice(0, shownCodes).map((code) => (
        <Badge key={code}>{code}</Badge>
      ))}
      {rest > 0 && <span className="text-sm text-ink-muted">+{rest}</span>}
    </span>
  );
}

function columns(t: Translate, now: Date): Column<QueueItem>[] {
  return [
    { key: "title", header: t(words.itemTitle), className: "min-w-56", cell: (item) => item.title },
    { key: "kind", header: t(words.kind), className: "whitespace-nowrap", cell: (item) => queueKind(t, item.kind) },
    { key: "department", header: t(words.department), cell: (item) => item.department.name },
    { key: "standards", header: t(words.standards), cell: (item) => <Standards t={t} codes={item.standards} /> },
    { key: "weight", header: t(words.weight), align: "end", phone: "hidden", cell: (item) => item.weight || "—" },
    { key: "openLinks", header: t(words.openLinks), align: "end", cell: (item) => item.openLinks },
    {
      key: "waiting",
      header: t(words.waiting),
      align: "end",
      className: "whitespace-nowrap",
      cell: (item) => waited(t, item.submittedAt, now),
    },
    {
      key: "own",
      header: t(words.remark),
      cell: (item) => (item.own ? <StatusBadge tone="warning">{t(words.own)}</StatusBadge> : null),
    },
  ];
}

/** What waits for a verdict; each row opens its review. */
export function QueueTable({
  t,
  items,
  filter,
  now,
  empty,
}: {
  t: Translate;
  items: readonly QueueItem[];
  filter: QueueFilter;
  now: Date;
  empty: React.ReactNode;
}) {
  return (
    <DataTable
      caption={t(words.caption)}
      columns={columns(t, now)}
      rows={items}
      rowKey={(item) => `${item.type}-${item.id}`}
      rowHref={(item) => reviewHref(filter, `${item.type}-${item.id}`)}
      empty={empty}
    />
  );
}
