"use client";

import { DataTable } from "@/components/data/data-table";
import { useT } from "@/components/layout/locale-provider";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextLink } from "@/components/ui/link";
import { accountLabels } from "@/components/users/account-labels";
import { useDeed } from "@/components/users/use-deed";
import { civilToday, formatDay } from "@/lib/platform/dates";
import { endRoleTermAction } from "@/lib/users/actions";
import { roleLabels } from "@/lib/users/labels";
import type { RoleTermRecord, UserRecord } from "@/lib/users/types";

function EndTerm({ user, term }: { user: UserRecord; term: RoleTermRecord }) {
  const t = useT();
  const run = useDeed();
  const words = { role: t(roleLabels[term.role]), department: term.departmentName };
  const end = () => endRoleTermAction({ userId: user.id, version: user.version, termId: term.id });
  return (
    <ConfirmButton
      size="sm"
      variant="danger"
      title={t(accountLabels.endTermTitle)}
      body={t(accountLabels.endTermBody, words)}
      confirmText={t(accountLabels.endTerm)}
      onConfirm={async () => void (await run(end, t(accountLabels.changed)))}
    >
      {t(accountLabels.endTerm)}
    </ConfirmButton>
  );
}

/** The terms of an account, present and past. `canEnd` says for each whether the reader may end it. */
export function TermsPanel({ user, canEnd }: { user: UserRecord; canEnd: readonly string[] }) {
  const t = useT();
  const day = (instant: Date) => formatDay(civilToday(instant), t.locale);
  return (
    <DataTable
      bare
      caption={t(accountLabels.terms)}
      rows={user.terms}
      rowKey={(term) => term.id}
      empty={<p className="px-4 py-3 text-ink-muted">{t(accountLabels.noTerms)}</p>}
      columns={[
        { key: "role", header: t(accountLabels.role), cell: (term) => t(roleLabels[term.role]) },
        {
          key: "department",
          header: t(accountLabels.departmentId),
          cell: (term) => (
            <TextLink quiet href={`/departments/${term.departmentId}`}>
              {term.departmentName}
            </TextLink>
          ),
        },
        { key: "from", header: t(accountLabels.from), cell: (term) => day(term.startedAt) },
        {
          key: "to",
          header: t(accountLabels.to),
          cell: (term) => (term.endedAt ? day(term.endedAt) : t(accountLabels.present)),
        },
        {
          key: "end",
          header: "",
          align: "end",
          cell: (term) => canEnd.includes(term.id) && <EndTerm user={user} term={term} />,
        },
      ]}
    />
  );
}
