import { navigationFor } from "@/app/(workspace)/navigation";
import { AppShell } from "@/components/layout/app-shell";
import type { ShellUser } from "@/components/layout/nav-types";
import type { Actor } from "@/lib/platform/actor";
import type { Translate } from "@/lib/platform/i18n";
import { getT } from "@/lib/platform/locale";
import { requireActor } from "@/lib/platform/session";
import { roleLabels } from "@/lib/users/labels";

function shellUser(actor: Actor, t: Translate): ShellUser {
  const separator = t.locale === "en" ? ", " : "、";
  const departments = new Set(actor.terms.map((term) => term.departmentName));
  const roles = new Set(actor.terms.map((term) => t(roleLabels[term.role])));
  return { name: actor.name, department: [...departments].join(separator), role: [...roles].join(separator) };
}

export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  const actor = await requireActor();
  const t = await getT();
  return (
    <AppShell t={t} nav={navigationFor(actor, t)} user={shellUser(actor, t)}>
      {children}
    </AppShell>
  );
}
