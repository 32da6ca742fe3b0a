"use client";

import { dataLabels } from "@/components/data/labels";
import { useT } from "@/components/layout/locale-provider";
import { Icon } from "@/components/ui/icon";
import { PlainLink } from "@/components/ui/plain-link";

/** One condition in words ("类型：宣传") and the address of the list without it. */
export type AppliedFilter = { label: string; removeHref: string };

/** The conditions that hold now, each with the way to take it away. `onGo` is told before a link is followed. */
export function AppliedFilters({
  applied,
  clearHref,
  onGo,
}: {
  applied: readonly AppliedFilter[];
  clearHref: string;
  onGo: () => void;
}) {
  const t = useT();
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-2 max-md:gap-y-3 max-md:py-3">
      <span className="text-sm text-ink-muted">{t(dataLabels.applied)}</span>
      <ul className="contents">
        {applied.map((filter) => (
          <li key={filter.label} className="max-w-full">
            <PlainLink
              href={filter.removeHref}
              scroll={false}
              onClick={onGo}
              className="relative inline-flex h-8 max-w-full items-center gap-1.5 rounded-md border border-accent-line bg-accent-soft px-2 text-sm after:absolute after:-inset-1.5 hover:border-accent md:h-7 md:after:inset-0"
            >
              <span className="sr-only">{t(dataLabels.removeFilter, { name: filter.label })}</span>
              <span aria-hidden="true" className="truncate">
                {filter.label}
              </span>
              <Icon name="close" size={13} className="text-ink-muted" />
            </PlainLink>
          </li>
        ))}
      </ul>
      <PlainLink
        href={clearHref}
        scroll={false}
        onClick={onGo}
        className="control-sm inline-flex items-center rounded-sm px-1 text-sm text-accent hover:underline"
      >
        {t(dataLabels.clearFilters)}
      </PlainLink>
    </div>
  );
}
