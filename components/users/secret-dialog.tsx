"use client";

import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { secretLabels } from "@/components/users/account-labels";

/** Shows a secret the one time it can be shown; `secret` null keeps it closed. */
export function SecretDialog({
  secret,
  title,
  body,
  onClose,
}: {
  secret: string | null;
  title: string;
  body: string;
  onClose: () => void;
}) {
  const t = useT();
  const showToast = useToast();
  async function copy(text: string) {
    // Browsers keep the clipboard from pages without HTTPS; the text can still be selected.
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    showToast(
      copied ? { tone: "success", text: t(secretLabels.copied) } : { tone: "info", text: t(secretLabels.copyFailed) },
    );
  }
  return (
    <Dialog
      open={secret !== null}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button icon="copy" onClick={() => secret && copy(secret)}>
            {t(secretLabels.copy)}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t(secretLabels.done)}
          </Button>
        </>
      }
    >
      <p>{body}</p>
      <p className="mt-3 rounded-md border border-line bg-sunken px-3 py-2 font-mono text-lg break-all select-all">
        {secret}
      </p>
    </Dialog>
  );
}
