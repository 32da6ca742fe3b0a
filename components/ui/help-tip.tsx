"use client";

import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useT } from "@/components/layout/locale-provider";
import { Icon } from "@/components/ui/icon";
import { uiLabels } from "@/components/ui/labels";

/** A "?" button that opens a short explanation (click, Enter or touch; Escape closes). `label` is what it explains. */
export function HelpTip({ label, children }: { label: string; children: React.ReactNode }) {
  const name = useT()(uiLabels.help, { label });
  return (
    <DialogTrigger>
      <Button
        aria-label={name}
        className="relative inline-flex size-6 items-center justify-center rounded-full text-ink-faint after:absolute after:-inset-2.5 hover:bg-accent-soft hover:text-accent md:after:inset-0"
      >
        <Icon name="help" size={15} />
      </Button>
      <Popover
        placement="bottom start"
        containerPadding={12}
        className="max-w-80 rounded-lg border border-line bg-surface shadow-float"
      >
        <Dialog aria-label={name} className="p-3 text-sm text-ink outline-none">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
