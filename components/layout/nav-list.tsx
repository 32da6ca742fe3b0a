"use client";

import { usePathname } from "next/navigation";
import type { NavGroup, NavItem } from "@/components/layout/nav-types";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { PlainLink } from "@/components/ui/plain-link";

function isCurrent(pathname: string, address: string): boolean {
  const [href = ""] = address.split("?");
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}

function NavLink({ item, current, onGo }: { item: NavItem; current: boolean; onGo?: () => void }) {
  return (
    <PlainLink
      href={item.href}
      aria-current={current ? "page" : undefined}
      onClick={onGo}
      className={cx(
        "control flex items-center gap-2.5 rounded-md px-2.5 focus-visible:-outline-offset-2",
        current ? "bg-accent-soft font-semibold text-accent" : "text-ink-muted hover:bg-sunken hover:text-ink",
      )}
    >
      <Icon name={item.icon} size={17} />
      <span className="min-w-0 flex-1 truncate">{item.label}</span>
      {item.badge !== undefined && item.badge > 0 && (
        <span className="rounded-full bg-accent px-1.5 text-xs/4.5 font-semibold text-white">{item.badge}</span>
      )}
    </PlainLink>
  );
}

/** The navigation's groups and entries, the current one marked. */
export function NavList({ groups, onGo }: { groups: readonly NavGroup[]; onGo?: () => void }) {
  const pathname = usePathname();
  return (
    <div className="flex flex-col gap-4">
      {groups.map((group) => (
        <div key={group.label ?? group.items[0]?.href}>
          {group.label && <p className="px-2.5 pb-1 text-xs text-ink-faint">{group.label}</p>}
          <ul className="flex flex-col gap-0.5">
            {group.items.map((item) => (
              <li key={item.href}>
                <NavLink item={item} current={isCurrent(pathname, item.href)} onGo={onGo} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
