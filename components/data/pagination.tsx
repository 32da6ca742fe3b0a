"use client";

import { dataLabels } from "@/components/data/labels";
import { useT } from "@/components/layout/locale-provider";
import { Icon } from "@/components/ui/icon";
import { ButtonLink } from "@/components/ui/link";

/** Previous and next by key, not by page number. `summary` says what is shown ("本页 50 条"). Nothing when there is one page. */
export function Pagination({
  previousHref,
  nextHref,
  summary,
}: {
  previousHref?: string;
  nextHref?: string;
  summary?: string;
}) {
  const t = useT();
  if (!previousHref && !nextHref && !summary) return null;
  return (
    <nav
      aria-label={t(dataLabels.pages)}
      className="mt-3 flex flex-wrap items-center justify-between gap-3 print:hidden"
    >
      <p className="text-sm text-ink-muted">{summary}</p>
      <div className="flex gap-2">
        {previousHref && (
          <ButtonLink href={previousHref} icon="chevron-left" rel="prev">
            {t(dataLabels.previous)}
          </ButtonLink>
        )}
        {nextHref && (
          <ButtonLink href={nextHref} rel="next">
            {t(dataLabels.next)}
            <Icon name="chevron-right" />
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
