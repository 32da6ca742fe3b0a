import { BucketBar } from "@/components/dashboard/bucket-bar";
import { explainHref } from "@/components/dashboard/hrefs";
import { boardLabels as words } from "@/components/dashboard/labels";
import { percentText, pointsText } from "@/components/dashboard/number-words";
import { StatRow, StatTile } from "@/components/data/stat-tile";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import type { Readiness } from "@/lib/dashboard/types";
import type { StateCounts } from "@/lib/evidence/readiness/rules";
import { approvedCount } from "@/lib/evidence/readiness/rules";
import type { Translate } from "@/lib/platform/i18n";

type Props = { t: Translate; params: BoardParams; readiness: Readiness | null; entries?: StateCounts };

/** Completion, score, standards done and entries counted; each opens where it comes from. */
export function BoardTiles({ t, params, readiness, entries }: Props) {
  const total = readiness?.total;
  const reason = total ? t(words.nothingAsked) : t(words.noRound);
  const node = total ? explainHref("node", params, { node: total.id }) : undefined;
  const scored = total && total.full > 0 ? total : null;
  return (
    <div className="flex flex-col gap-4">
      <StatRow>
        <StatTile
          label={t(words.completion)}
          value={percentText(total?.completion ?? null) ?? t(words.none)}
          note={total?.completion === null || !total ? reason : t(words.completionNote)}
          href={node}
        />
        <StatTile
          label={t(words.score)}
          value={scored ? pointsText(scored.score) : t(words.none)}
          note={scored ? t(words.ofFull, { full: pointsText(scored.full) }) : reason}
          href={node}
        />
        <StatTile
          label={t(words.sufficient)}
          value={total ? String(total.buckets.sufficient) : t(words.none)}
          note={total ? t(words.ofStandards, { count: total.standards }) : reason}
          href={total ? explainHref("standards", params, { bucket: "sufficient" }) : undefined}
        />
        {entries && (
          <StatTile
            label={t(words.entriesCounted)}
            value={String(approvedCount(entries))}
            note={t(words.entriesNote)}
            href={explainHref("entries", params, { state: "counted" })}
          />
        )}
      </StatRow>
      {total && total.standards > 0 && (
        <div className="panel px-4 py-3">
          <BucketBar
            t={t}
            id="all-buckets"
            label={t(words.buckets)}
            buckets={total.buckets}
            href={(bucket) => explainHref("standards", params, { bucket })}
            legend
          />
        </div>
      )}
    </div>
  );
}
