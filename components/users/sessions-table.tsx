"use client";

import { DataTable } from "@/components/data/data-table";
import { useT } from "@/components/layout/locale-provider";
import { StatusBadge } from "@/components/ui/badge";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { settingsLabels } from "@/components/users/account-labels";
import { useDeed } from "@/components/users/use-deed";
import { formatInstant } from "@/lib/platform/dates";
import { endSessionAction } from "@/lib/users/actions";
import type { OwnSession } from "@/lib/users/sessions/data";
import { deviceName } from "@/lib/users/sessions/rules";

/** Where the reader is signed in; every place but this one can be ended here. */
export function SessionsTable({ sessions }: { sessions: readonly OwnSession[] }) {
  const t = useT();
  const run = useDeed();
  return (
    <DataTable
      bare
      caption={t(settingsLabels.sessions)}
      rows={sessions}
      rowKey={(session) => session.id}
      columns={[
        {
          key: "device",
          header: t(settingsLabels.device),
          cell: (session) => deviceName(session.userAgent) ?? t(settingsLabels.unknownDevice),
        },
        { key: "address", header: t(settingsLabels.address), cell: (session) => session.address ?? "—" },
        {
          key: "since",
          header: t(settingsLabels.since),
          cell: (session) => formatInstant(session.createdAt, t.locale),
        },
        {
          key: "seen",
          header: t(settingsLabels.seen),
          cell: (session) => formatInstant(session.lastSeenAt, t.locale),
        },
        {
          key: "end",
          header: "",
          align: "end",
          cell: (session) =>
            session.isCurrent ? (
              <StatusBadge tone="success">{t(settingsLabels.thisOne)}</StatusBadge>
            ) : (
              <ConfirmButton
                size="sm"
                variant="danger"
                title={t(settingsLabels.endTitle)}
                body={t(settingsLabels.endBody)}
                confirmText={t(settingsLabels.end)}
                onConfirm={async () => {
                  await run(() => endSessionAction({ id: session.id }), t(settingsLabels.ended));
                }}
              >
                {t(settingsLabels.end)}
              </ConfirmButton>
            ),
        },
      ]}
    />
  );
}
