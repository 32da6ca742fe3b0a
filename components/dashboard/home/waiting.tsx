import { homeLabels as words } from "@/components/dashboard/home-labels";
import { StatRow, StatTile } from "@/components/data/stat-tile";
import type { WaitingWork } from "@/lib/dashboard/desk/types";
import { civilToday, formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** What the unit has handed in and waits for. */
export function WaitingTiles({ t, waiting }: { t: Translate; waiting: WaitingWork }) {
  const oldest = waiting.oldest ? formatDay(civilToday(waiting.oldest), t.locale) : null;
  return (
    <StatRow>
      <StatTile
        label={t(words.waitingEntries)}
        value={String(waiting.entries)}
        note={oldest ? t(words.oldest, { day: oldest }) : undefined}
        href="/activities?state=submitted"
      />
      <StatTile label={t(words.waitingItems)} value={String(waiting.items)} href="/evidence?state=submitted" />
    </StatRow>
  );
}
