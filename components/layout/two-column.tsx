"use client";

import { useId, useState } from "react";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

/** Main column with a side panel. On the phone the panel comes first, folded behind a button named `sideTitle`. */
export function TwoColumn({
  side,
  sideTitle,
  children,
}: {
  side: React.ReactNode;
  sideTitle: string;
  children: React.ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const sideId = useId();
  return (
    <div className="grid grid-cols-1 gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-5 max-lg:order-2">{children}</div>
      <aside aria-label={sideTitle} className="min-w-0 max-lg:order-1">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={sideId}
          onClick={() => setOpen(!open)}
          className="panel control flex w-full items-center gap-2 px-4 text-left font-medium lg:hidden print:hidden"
        >
          <Icon name="chevron-right" className={cx("text-ink-muted transition-transform", open && "rotate-90")} />
          {sideTitle}
        </button>
        <div
          id={sideId}
          className={cx("flex flex-col gap-5 max-lg:pt-3 lg:sticky lg:top-19 print:flex", !open && "max-lg:hidden")}
        >
          {side}
        </div>
      </aside>
    </div>
  );
}
