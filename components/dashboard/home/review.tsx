import { homeLabels as words } from "@/components/dashboard/home-labels";
import { NothingYet } from "@/components/data/empty-state";
import { StatRow, StatTile } from "@/components/data/stat-tile";
import { Section } from "@/components/layout/section";
import { QueueTable } from "@/components/reviews/queue-table";
import { TextLink } from "@/components/ui/link";
import type { ReviewLoad } from "@/lib/dashboard/desk/types";
import type { Translate } from "@/lib/platform/i18n";
import type { QueueItem } from "@/lib/reviews/types";

/** The queue by age, what is approved but not filed, and what has waited longest. */
export function ReviewPanel({
  t,
  load,
  items,
  now,
}: {
  t: Translate;
  load: ReviewLoad;
  items: readonly QueueItem[];
  now: Date;
}) {
  const tiles = [
    { label: t(words.queueTotal), value: load.total, href: "/reviews" },
    { label: t(words.queue7), value: load.ages.days7, href: "/reviews" },
    { label: t(words.queue3), value: load.ages.days3, href: "/reviews" },
    { label: t(words.queueFresh), value: load.ages.fresh, href: "/reviews" },
    { label: t(words.unfiledEntries), value: load.unfiledEntries, href: "/activities?state=approved" },
    { label: t(words.unfiledItems), value: load.unfiledItems, href: "/evidence?state=approved" },
  ];
  return (
    <div className="flex flex-col gap-5">
      <StatRow>
        {tiles.map(({ label, value, href }) => (
          <StatTile key={label} label={label} value={String(value)} href={href} />
        ))}
      </StatRow>
      <Section
        variant="plain"
        title={t(words.oldestFirst)}
        actions={<TextLink href="/reviews">{t(words.allQueue)}</TextLink>}
      >
        <QueueTable
          t={t}
          items={items}
          filter={{ order: "age" }}
          now={now}
          empty={<NothingYet icon="success" title={t(words.noQueue)} />}
        />
      </Section>
    </div>
  );
}
