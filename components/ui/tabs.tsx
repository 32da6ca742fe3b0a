import { cx } from "@/components/ui/class-names";
import { PlainLink } from "@/components/ui/plain-link";

export type Tab = { href: string; label: string; count?: number; current: boolean };

/** Views of one subject as links, so that each has an address. `label` names the group for screen readers. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line print:hidden">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <PlainLink
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={cx(
                "control inline-flex items-center gap-1.5 border-b-2 px-3 whitespace-nowrap focus-visible:-outline-offset-2",
                tab.current
                  ? "border-accent font-semibold text-accent"
                  : "border-transparent text-ink-muted hover:border-line-strong hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-full bg-sunken px-1.5 text-xs font-normal text-ink-muted">{tab.count}</span>
              )}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
