"use client";

import { signOut } from "next-auth/react";
import { useTransition } from "react";
import { layoutLabels } from "@/components/layout/labels";
import { useT } from "@/components/layout/locale-provider";
import { Icon } from "@/components/ui/icon";

/** Ends the session on the server and leads to the sign-in page. */
export function SignOutButton() {
  const t = useT();
  const [pending, start] = useTransition();
  return (
    <button
      type="button"
      aria-disabled={pending || undefined}
      onClick={() => start(async () => void (await signOut({ callbackUrl: "/sign-in" })))}
      className="control flex w-full items-center gap-2.5 rounded-md px-2.5 text-left hover:bg-sunken"
    >
      <Icon name="sign-out" className="text-ink-muted" />
      {t(layoutLabels.signOut)}
    </button>
  );
}
