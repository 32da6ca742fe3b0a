"use client";

import { useT } from "@/components/layout/locale-provider";
import { sheetLabels as words } from "@/components/reviews/labels";
import { StatusBadge } from "@/components/ui/badge";
import { materialTypeLabels, slotFindingLabels } from "@/lib/evidence/labels";
import { bucketLabels } from "@/lib/indicators/scoring/labels";
import { formatDay } from "@/lib/platform/dates";
import type { SheetRequirement } from "@/lib/reviews/sheet/types";

const bucketTones = {
  not_started: "neutral",
  in_progress: "warning",
  under_review: "info",
  sufficient: "success",
} as const;

/** What a standard asks for, and how far the unit has come with it. */
export function RequirementCard({ requirement }: { requirement: SheetRequirement }) {
  const t = useT();
  const { status, window } = requirement;
  const day = (date: string | null) => (date ? formatDay(date, t.locale) : "…");
  return (
    <article className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3">
      <h4 className="font-medium">
        {requirement.indicatorCode} {requirement.indicatorName}
        {requirement.weight && (
          <span className="ml-2 text-sm font-normal text-ink-muted">
            {t(words.weight, { weight: requirement.weight })}
          </span>
        )}
      </h4>
      {requirement.indicatorText && <p className="text-sm text-ink-muted">{requirement.indicatorText}</p>}
      <p>
        {requirement.sequence}. {requirement.text}
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
        <dt className="text-ink-muted">{t(words.window)}</dt>
        <dd>
          {day(window.start)} – {day(window.end)}
        </dd>
        {requirement.materialTypes.length > 0 && (
          <>
            <dt className="text-ink-muted">{t(words.asks)}</dt>
            <dd>{requirement.materialTypes.map((type) => t(materialTypeLabels[type])).join(" / ")}</dd>
          </>
        )}
        {requirement.captionRule && (
          <>
            <dt className="text-ink-muted">{t(words.captionRule)}</dt>
            <dd>{requirement.captionRule}</dd>
          </>
        )}
      </dl>
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <StatusBadge tone={bucketTones[status.bucket]}>{t(bucketLabels[status.bucket])}</StatusBadge>
        {t(words.count, { approved: status.approved, waiting: status.waiting, min: status.minItems })}
      </div>
      <ul className="text-sm text-ink-muted">
        {status.findings
          .filter((finding) => finding.linkId === null)
          .map((finding) => (
            <li key={finding.code}>
              {t(slotFindingLabels[finding.code], { found: finding.found, wanted: finding.wanted })}
            </li>
          ))}
      </ul>
    </article>
  );
}
