import { layoutLabels } from "@/components/layout/labels";
import { Icon } from "@/components/ui/icon";
import { PlainLink } from "@/components/ui/plain-link";
import type { Translate } from "@/lib/platform/i18n";

export type Crumb = { href: string; label: string };

/** The way from the list to this page; the page itself is not repeated, its title stands right below. */
export function Breadcrumb({ t, crumbs }: { t: Translate; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={t(layoutLabels.breadcrumb)} className="print:hidden">
      <ol className="flex flex-wrap items-center text-sm text-ink-muted">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex min-w-0 items-center">
            {index > 0 && <Icon name="chevron-right" size={14} className="mx-1 text-ink-faint" />}
            <PlainLink
              href={crumb.href}
              className="control-sm inline-flex min-w-0 items-center rounded-sm hover:text-accent hover:underline"
            >
              {crumb.label}
            </PlainLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
