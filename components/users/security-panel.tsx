"use client";

import { useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";
import { accountLabels, secretLabels } from "@/components/users/account-labels";
import { SecretDialog } from "@/components/users/secret-dialog";
import { useDeed } from "@/components/users/use-deed";
import { formatInstant } from "@/lib/platform/dates";
import { liftLockAction, resetPasswordAction, setUserActiveAction } from "@/lib/users/actions";
import type { UserRecord } from "@/lib/users/types";

/** What an administrator does to an account's way in: lift a lock, reset the password, close or reopen it. */
export function SecurityPanel({ user }: { user: UserRecord }) {
  const t = useT();
  const run = useDeed();
  const [secret, setSecret] = useState<string | null>(null);
  const based = { userId: user.id, version: user.version };
  const changed = t(accountLabels.changed);

  async function reset() {
    const made = await run(() => resetPasswordAction(based), changed);
    if (made) setSecret(made.firstPassword);
  }
  const setActive = async (active: boolean) =>
    void (await run(() => setUserActiveAction({ ...based, active }), changed));
  const unlock = async () => void (await run(() => liftLockAction({ userId: user.id }), t(accountLabels.unlocked)));

  return (
    <div className="flex flex-col gap-3">
      {user.lockedUntil && (
        <Notice tone="warning" actions={<Button onClick={unlock}>{t(accountLabels.unlock)}</Button>}>
          {t(accountLabels.lockedUntil, { time: formatInstant(user.lockedUntil, t.locale) })}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <ConfirmButton
          icon="key"
          title={t(accountLabels.resetTitle)}
          body={t(accountLabels.resetBody)}
          confirmText={t(accountLabels.reset)}
          onConfirm={reset}
        >
          {t(accountLabels.reset)}
        </ConfirmButton>
        {user.active ? (
          <ConfirmButton
            variant="danger"
            icon="lock"
            title={t(accountLabels.disableTitle)}
            body={t(accountLabels.disableBody)}
            confirmText={t(accountLabels.disable)}
            onConfirm={() => setActive(false)}
          >
            {t(accountLabels.disable)}
          </ConfirmButton>
        ) : (
          <Button onClick={() => setActive(true)}>{t(accountLabels.enable)}</Button>
        )}
      </div>
      <SecretDialog
        secret={secret}
        title={t(secretLabels.passwordTitle)}
        body={t(secretLabels.passwordBody, { username: user.username })}
        onClose={() => setSecret(null)}
      />
    </div>
  );
}
