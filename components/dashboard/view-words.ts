import { explainLabels } from "@/components/dashboard/explain-labels";
import { boardLabels } from "@/components/dashboard/labels";
import { kindOf } from "@/lib/activities/kinds/registry";
import { activityStateLabels } from "@/lib/activities/labels";
import type { CountedCell } from "@/lib/dashboard/months/types";
import type { View } from "@/lib/dashboard/view/types";
import { formatDay, formatMonth } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** Round, window and day of a view in one sentence. */
export function boardLead(t: Translate, { round, asOf }: View): string {
  const day = (value: string) => formatDay(value, t.locale);
  const about = round
    ? t(boardLabels.leadRound, {
        round: round.name,
        from: day(round.windowFrom),
        to: day(round.windowTo),
        day: day(round.assessmentDate),
      })
    : t(boardLabels.leadNoRound);
  if (!asOf) return about;
  return `${about}${t.locale === "en" ? " " : ""}${t(boardLabels.asOfNote, { day: day(asOf) })}`;
}

/** The period of a view: 2026年1月1日 至 …, or all dates. */
export function periodText(t: Translate, { from, to }: Pick<View, "from" | "to">): string {
  const day = (value: string) => formatDay(value, t.locale);
  if (from && to) return t(explainLabels.fromTo, { from: day(from), to: day(to) });
  if (from) return t(explainLabels.fromOnly, { from: day(from) });
  return to ? t(explainLabels.toOnly, { to: day(to) }) : t(explainLabels.allTime);
}

/** Which of the entries: 2026年5月 · 会议 · 已通过. */
export function cellText(t: Translate, { month, kind, state }: CountedCell): string {
  const parts = [
    ...(month ? [formatMonth(month, t.locale)] : []),
    ...(kind ? [t(kindOf(kind).words)] : []),
    ...(state === "counted" ? [t(boardLabels.entriesNote)] : state ? [t(activityStateLabels[state])] : []),
  ];
  return parts.length > 0 ? parts.join(" · ") : t(explainLabels.allEntries);
}
