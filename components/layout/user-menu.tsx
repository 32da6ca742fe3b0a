"use client";

import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { layoutLabels } from "@/components/layout/labels";
import { LanguageSwitch } from "@/components/layout/language-switch";
import { useT } from "@/components/layout/locale-provider";
import type { ShellUser } from "@/components/layout/nav-types";
import { SignOutButton } from "@/components/layout/sign-out-button";
import { Icon } from "@/components/ui/icon";
import { PlainLink } from "@/components/ui/plain-link";

const row = "control flex w-full items-center gap-2.5 rounded-md px-2.5 text-left hover:bg-sunken";

/** Who is signed in, the way to their settings, and out. On the phone the language stands here too. */
export function UserMenu({ user }: { user: ShellUser }) {
  const t = useT();
  return (
    <DialogTrigger>
      <Button
        aria-label={`${t(layoutLabels.account)} ${user.name} · ${user.department} · ${user.role}`}
        className="control inline-flex max-w-72 items-center gap-2 rounded-md px-2 text-left hover:bg-sunken"
      >
        <Icon name="user" size={18} className="text-ink-muted" />
        <span className="hidden min-w-0 leading-tight md:block">
          <span className="block truncate text-sm font-medium">{user.name}</span>
          <span className="block truncate text-xs text-ink-faint">
            {user.department} · {user.role}
          </span>
        </span>
        <Icon name="chevron-down" size={14} className="hidden text-ink-muted md:block" />
      </Button>
      <Popover placement="bottom end" className="w-64 rounded-lg border border-line bg-surface shadow-float">
        <Dialog aria-label={t(layoutLabels.account)} className="p-1.5 outline-none">
          {({ close }) => (
            <>
              <div className="border-b border-line px-2.5 pt-1.5 pb-2.5">
                <p className="font-semibold">{user.name}</p>
                <p className="text-sm text-ink-muted">{user.department}</p>
                <p className="text-sm text-ink-muted">{user.role}</p>
              </div>
              <div className="pt-1.5">
                <PlainLink href="/settings" onClick={close} className={row}>
                  <Icon name="settings" className="text-ink-muted" />
                  {t(layoutLabels.mySettings)}
                </PlainLink>
                <SignOutButton />
              </div>
              <div className="mt-1.5 border-t border-line px-2.5 pt-2 pb-1 sm:hidden">
                <LanguageSwitch />
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
