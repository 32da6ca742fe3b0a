"use client";

import { useState, useTransition } from "react";
import { useT } from "@/components/layout/locale-provider";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { uiLabels } from "@/components/ui/labels";

/**
 * A button that asks before it acts. `onConfirm` may be async: the dialog stays until it is done, and closes after.
 * `confirmText` names the deed ("删除"), never just "OK".
 */
export function ConfirmButton({
  title,
  body,
  confirmText,
  onConfirm,
  children,
  ...button
}: Omit<ButtonProps, "onClick" | "title" | "pending"> & {
  title: string;
  body: React.ReactNode;
  confirmText: string;
  onConfirm: () => void | Promise<void>;
}) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  function confirm() {
    start(async () => {
      await onConfirm();
      setOpen(false);
    });
  }
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{t(uiLabels.cancel)}</Button>
            <Button
              variant={button.variant === "danger" ? "danger-primary" : "primary"}
              pending={pending}
              onClick={confirm}
            >
              {confirmText}
            </Button>
          </>
        }
      >
        {body}
      </Dialog>
    </>
  );
}
