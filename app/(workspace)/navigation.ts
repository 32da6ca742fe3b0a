import { navigationLabels } from "@/app/(workspace)/labels";
import type { NavGroup } from "@/components/layout/nav-types";
import type { IconName } from "@/components/ui/icon";
import { can } from "@/lib/permissions/rules";
import type { PermissionAction } from "@/lib/permissions/types";
import type { Actor } from "@/lib/platform/actor";
import type { Translate } from "@/lib/platform/i18n";

type Name = keyof typeof navigationLabels;
type Entry = { name: Name; href: string; icon: IconName; needs?: PermissionAction };

const groups: readonly { name?: Name; entries: readonly Entry[] }[] = [
  { entries: [{ name: "home", href: "/", icon: "home" }] },
  {
    name: "daily",
    entries: [
      { name: "activities", href: "/activities", icon: "ledger", needs: "activity.read" },
      { name: "evidence", href: "/evidence", icon: "attachment", needs: "evidence.read" },
      { name: "reviews", href: "/reviews", icon: "review", needs: "activity.review" },
      { name: "archive", href: "/archive", icon: "archive", needs: "archive.read" },
    ],
  },
  {
    name: "duties",
    entries: [
      { name: "assignments", href: "/assignments", icon: "checklist", needs: "assignment.read" },
      { name: "targets", href: "/targets", icon: "target", needs: "target.read" },
      { name: "indicators", href: "/indicators", icon: "tree", needs: "edition.read" },
    ],
  },
  {
    name: "results",
    entries: [
      { name: "dashboard", href: "/dashboard", icon: "chart", needs: "dashboard.read" },
      { name: "reports", href: "/reports", icon: "document", needs: "report.read" },
    ],
  },
  {
    name: "administration",
    entries: [
      { name: "departments", href: "/departments", icon: "network", needs: "department.read" },
      { name: "users", href: "/users", icon: "users", needs: "user.read" },
      { name: "audit", href: "/audit", icon: "log", needs: "audit.read" },
      { name: "settings", href: "/settings", icon: "settings" },
    ],
  },
];

/** Whoever works for one unit begins with that unit's duties; the filter on the page opens the whole city. */
function hrefFor(actor: Actor, { href }: Entry): string {
  const [term, ...others] = actor.terms;
  const inUnit = term && others.length === 0 && (term.role === "staff" || term.role === "head");
  return href === "/assignments" && inUnit ? `${href}?department=${term.departmentId}` : href;
}

/** The navigation as far as the actor's roles open it. */
export function navigationFor(actor: Actor, t: Translate): NavGroup[] {
  return groups
    .map((group) => ({
      label: group.name && t(navigationLabels[group.name]),
      items: group.entries
        .filter((entry) => !entry.needs || can(actor, entry.needs))
        .map((entry) => ({ href: hrefFor(actor, entry), label: t(navigationLabels[entry.name]), icon: entry.icon })),
    }))
    .filter((group) => group.items.length > 0);
}
