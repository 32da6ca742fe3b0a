"use client";

import { layoutLabels } from "@/components/layout/labels";
import { useT } from "@/components/layout/locale-provider";
import { Icon } from "@/components/ui/icon";

/** Ends the session: posts to `action`, a path or a server action. */
export function SignOutButton({ action }: { action: string | (() => Promise<void>) }) {
  const t = useT();
  return (
    <form action={action} method={typeof action === "string" ? "post" : undefined}>
      <button
        type="submit"
        className="control flex w-full items-center gap-2.5 rounded-md px-2.5 text-left hover:bg-sunken"
      >
        <Icon name="sign-out" className="text-ink-muted" />
        {t(layoutLabels.signOut)}
      </button>
    </form>
  );
}
