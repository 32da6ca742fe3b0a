"use client";

import { DataTable } from "@/components/data/data-table";
import { useT } from "@/components/layout/locale-provider";
import { StatusBadge } from "@/components/ui/badge";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { settingsLabels } from "@/components/users/account-labels";
import { useDeed } from "@/components/users/use-deed";
import { addDays, civilToday, formatDay, formatInstant } from "@/lib/platform/dates";
import { revokeApiTokenAction } from "@/lib/users/actions";
import type { TokenRecord } from "@/lib/users/tokens/data";

function stateOf(token: TokenRecord, now: Date): "valid" | "expired" | "revoked" {
  if (token.revokedAt) return "revoked";
  return token.expiresAt <= now ? "expired" : "valid";
}

/** The reader's own tokens; `now` comes from the server, so that both renderings agree. */
export function TokensTable({ tokens, now }: { tokens: readonly TokenRecord[]; now: Date }) {
  const t = useT();
  const run = useDeed();
  return (
    <DataTable
      bare
      caption={t(settingsLabels.tokens)}
      rows={tokens}
      rowKey={(token) => token.id}
      empty={<p className="px-4 py-3 text-ink-muted">{t(settingsLabels.noTokens)}</p>}
      columns={[
        { key: "name", header: t(settingsLabels.tokenName), cell: (token) => token.name },
        {
          key: "scope",
          header: t(settingsLabels.scope),
          cell: (token) => t(token.scopes.includes("write") ? settingsLabels.write : settingsLabels.read),
        },
        {
          key: "expires",
          header: t(settingsLabels.expiresOn),
          // It ends at midnight: the last whole day is the one before.
          cell: (token) => formatDay(addDays(civilToday(token.expiresAt), -1), t.locale),
        },
        {
          key: "used",
          header: t(settingsLabels.lastUsed),
          cell: (token) => (token.lastUsedAt ? formatInstant(token.lastUsedAt, t.locale) : t(settingsLabels.never)),
        },
        {
          key: "state",
          header: t(settingsLabels.state),
          cell: (token) => {
            const state = stateOf(token, now);
            return (
              <StatusBadge tone={state === "valid" ? "success" : "neutral"}>{t(settingsLabels[state])}</StatusBadge>
            );
          },
        },
        {
          key: "revoke",
          header: "",
          align: "end",
          cell: (token) =>
            stateOf(token, now) === "valid" && (
              <ConfirmButton
                size="sm"
                variant="danger"
                title={t(settingsLabels.revokeTitle)}
                body={t(settingsLabels.revokeBody, { name: token.name })}
                confirmText={t(settingsLabels.revoke)}
                onConfirm={async () => {
                  await run(() => revokeApiTokenAction({ id: token.id }), t(settingsLabels.revoked));
                }}
              >
                {t(settingsLabels.revoke)}
              </ConfirmButton>
            ),
        },
      ]}
    />
  );
}
