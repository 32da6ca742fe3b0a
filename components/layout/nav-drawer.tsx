"use client";

import { useRef } from "react";
import { Brand } from "@/components/layout/brand";
import { layoutLabels } from "@/components/layout/labels";
import { useT } from "@/components/layout/locale-provider";
import { NavList } from "@/components/layout/nav-list";
import type { NavGroup } from "@/components/layout/nav-types";
import { Icon } from "@/components/ui/icon";

/** The navigation on a phone: a button in the top bar and a drawer from the left. */
export function NavDrawer({ groups }: { groups: readonly NavGroup[] }) {
  const t = useT();
  const drawer = useRef<HTMLDialogElement>(null);
  const close = () => drawer.current?.close();
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => drawer.current?.showModal()}
        className="inline-flex size-11 items-center justify-center rounded-md text-ink-muted hover:bg-sunken lg:hidden"
      >
        <Icon name="menu" size={20} />
        <span className="sr-only">{t(layoutLabels.openNav)}</span>
      </button>
      <dialog
        ref={drawer}
        aria-label={t(layoutLabels.mainNav)}
        className="m-0 h-dvh max-h-none w-72 max-w-[85vw] border-r border-line bg-surface p-3 text-ink backdrop:bg-ink/40"
      >
        <div className="mb-3 flex items-center justify-between">
          <Brand />
          <button
            type="button"
            aria-label={t(layoutLabels.closeNav)}
            onClick={close}
            className="inline-flex size-11 items-center justify-center rounded-md text-ink-muted hover:bg-sunken"
          >
            <Icon name="close" size={20} />
          </button>
        </div>
        <nav aria-label={t(layoutLabels.mainNav)}>
          <NavList groups={groups} onGo={close} />
        </nav>
      </dialog>
    </>
  );
}
