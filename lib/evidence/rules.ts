import type { Freshness } from "@/lib/evidence/types";
import { type DatedSpan, type DateWindow, periodOf, windowRelation } from "@/lib/platform/dates";
import type { WorkState } from "@/lib/platform/db/generated/enums";

/** The two dates that a window is tested against. The third, of upload, says nothing about freshness. */
export type EvidenceDates = { readonly formed: DatedSpan; readonly happened: DatedSpan };

function oneDate(span: DatedSpan, window: DateWindow): Freshness {
  const relation = windowRelation(span, window);
  if (relation === "unknown") return "undated";
  if (relation === "inside") return "inside";
  if (relation === "overlaps") return "unclear";
  const period = periodOf(span);
  return period && window.start && period.end < window.start ? "before" : "after";
}

const worstFirst: readonly Freshness[] = ["before", "after", "unclear", "inside"];

/** The freshness of an item by that of its two dates: the worse counts, and one not given does not. */
export function combineFreshness(happened: Freshness, formed: Freshness): Freshness {
  return worstFirst.find((each) => each === happened || each === formed) ?? "undated";
}

/** Freshness against the window of a round or requirement (domain rule: both days must lie in it). */
export function freshness(dates: EvidenceDates, window: DateWindow): Freshness {
  return combineFreshness(oneDate(dates.happened, window), oneDate(dates.formed, window));
}

/** A requirement may narrow the window of its round. */
export function effectiveWindow(
  requirement: { readonly windowFrom: string | null; readonly windowTo: string | null },
  round: { readonly windowFrom: string; readonly windowTo: string },
): DateWindow {
  return { start: requirement.windowFrom ?? round.windowFrom, end: requirement.windowTo ?? round.windowTo };
}

type Standing = { readonly state: WorkState };

/** Without a link of its own an item is judged with its entry, and so rests while the entry does. */
export function isJudgedWithEntry(links: readonly Standing[], entries: readonly Standing[]): boolean {
  const isClosed = entries.some(({ state }) => state === "submitted" || state === "approved");
  return isClosed && links.every(({ state }) => state === "draft");
}
