import { auditPageLabels as words } from "@/components/audit/labels";
import { type Column, DataTable } from "@/components/data/data-table";
import { StatusBadge } from "@/components/ui/badge";
import { auditEventLabels, auditSubjectLabels } from "@/lib/audit/labels";
import type { AuditEventView } from "@/lib/audit/schema";
import type { AuditEventType } from "@/lib/audit/types";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function eventName(t: Translate, type: string): string {
  return type in auditEventLabels ? t(auditEventLabels[type as AuditEventType]) : type;
}

function subjectName(t: Translate, type: string): string {
  const kind = auditSubjectLabels[type];
  return kind ? t(kind) : type;
}

function Details({ t, event }: { t: Translate; event: AuditEventView }) {
  return (
    <details>
      <summary className="cursor-pointer text-accent">{t(words.details)}</summary>
      <pre className="max-w-80 overflow-auto text-left text-xs whitespace-pre-wrap break-all">
        {event.subjectId && `${t(words.subjectId)} ${event.subjectId}\n`}
        {JSON.stringify(event.data, null, 2)}
        {`\n${event.hash}`}
      </pre>
    </details>
  );
}

function columns(t: Translate): Column<AuditEventView>[] {
  return [
    { key: "seq", header: t(words.seq), align: "end", phone: "hidden", cell: (event) => event.seq },
    {
      key: "type",
      header: t(words.type),
      phone: "title",
      className: "whitespace-nowrap",
      cell: (event) => eventName(t, event.type),
    },
    {
      key: "at",
      header: t(words.at),
      className: "whitespace-nowrap",
      cell: (event) => formatInstant(new Date(event.at), t.locale, { seconds: true }),
    },
    { key: "actor", header: t(words.actor), cell: (event) => event.actorName },
    { key: "department", header: t(words.department), cell: (event) => event.department?.name ?? "—" },
    { key: "subject", header: t(words.subject), cell: (event) => subjectName(t, event.subjectType) },
    {
      key: "outcome",
      header: t(words.outcome),
      cell: (event) => (
        <StatusBadge tone={event.success ? "success" : "warning"}>
          {t(event.success ? words.success : words.failure)}
        </StatusBadge>
      ),
    },
    { key: "address", header: t(words.address), phone: "hidden", cell: (event) => event.address ?? "—" },
    { key: "details", header: t(words.details), cell: (event) => <Details t={t} event={event} /> },
  ];
}

/** Events of the chain, newest first. */
export function AuditEventTable({
  t,
  events,
  empty,
}: {
  t: Translate;
  events: readonly AuditEventView[];
  empty: React.ReactNode;
}) {
  return (
    <DataTable
      caption={t(words.caption)}
      columns={columns(t)}
      rows={events}
      rowKey={(event) => event.seq}
      empty={empty}
    />
  );
}
