"use client";

import { dataLabels } from "@/components/data/labels";
import { useT } from "@/components/layout/locale-provider";
import { Icon, type IconName } from "@/components/ui/icon";
import { ButtonLink } from "@/components/ui/link";

function Frame({
  icon,
  title,
  body,
  action,
}: {
  icon: IconName;
  title: string;
  body?: React.ReactNode;
  action?: React.ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-1 px-4 py-10 text-center">
      <Icon name={icon} size={28} className="mb-1 text-ink-faint" />
      <p className="text-lg font-semibold">{title}</p>
      {body && <div className="max-w-prose text-ink-muted">{body}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}

/** Nothing is there yet: says what will stand here, and offers the next step (`action`, when the reader may take it). */
export function NothingYet({
  title,
  body,
  icon = "dashed",
  action,
  boxed = true,
}: {
  title: string;
  body?: React.ReactNode;
  icon?: IconName;
  action?: React.ReactNode;
  boxed?: boolean;
}) {
  return (
    <div className={boxed ? "panel" : undefined}>
      <Frame icon={icon} title={title} body={body} action={action} />
    </div>
  );
}

/** There are rows, but none under these filters. */
export function NothingMatches({ clearHref, boxed = true }: { clearHref: string; boxed?: boolean }) {
  const t = useT();
  return (
    <div className={boxed ? "panel" : undefined}>
      <Frame
        icon="search"
        title={t(dataLabels.noMatchTitle)}
        body={t(dataLabels.noMatchBody)}
        action={<ButtonLink href={clearHref}>{t(dataLabels.clearFilters)}</ButtonLink>}
      />
    </div>
  );
}
