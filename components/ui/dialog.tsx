"use client";

import { useEffect, useId, useRef } from "react";
import { useT } from "@/components/layout/locale-provider";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { uiLabels } from "@/components/ui/labels";

const widths = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-4xl" } as const;

/**
 * A modal on the native `<dialog>`: focus goes in, stays in, and returns to where it came from; Escape closes.
 * `footer` holds the buttons; the children scroll when long.
 */
export function Dialog({
  open,
  onClose,
  title,
  size = "sm",
  footer,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  size?: keyof typeof widths;
  footer?: React.ReactNode;
  children: React.ReactNode;
}) {
  const t = useT();
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={(event) => event.stopPropagation()}
      className={cx(
        "m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] rounded-lg border border-line bg-surface p-0 text-ink shadow-float",
        "backdrop:bg-ink/40 open:flex open:flex-col",
        widths[size],
      )}
    >
      <header className="flex items-start justify-between gap-3 border-b border-line py-2 pr-2 pl-5">
        <h2 id={titleId} className="py-1.5 text-lg font-semibold">
          {title}
        </h2>
        <button
          type="button"
          aria-label={t(uiLabels.close)}
          onClick={onClose}
          className="control inline-flex w-11 items-center justify-center rounded-md text-ink-muted hover:bg-sunken md:w-9"
        >
          <Icon name="close" size={18} />
        </button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
      {footer && (
        <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 max-sm:flex-col-reverse">
          {footer}
        </footer>
      )}
    </dialog>
  );
}
