import type { Freshness } from "@/lib/evidence/types";
import { type DatedSpan, type DateWindow, periodOf, windowRelation } from "@/lib/platform/dates";

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

/**
 * Freshness against the window of a round or requirement (domain rule: both days, of forming and of
 * happening, must lie in it). A date that is not given does not count; the worse of two decides.
 */
export function freshness(dates: EvidenceDates, window: DateWindow): Freshness {
  const found = new Set([oneDate(dates.happened, window), oneDate(dates.formed, window)]);
  const worstFirst: readonly Freshness[] = ["before", "after", "unclear", "inside"];
  return worstFirst.find((each) => found.has(each)) ?? "undated";
}

/** A requirement may narrow the window of its round. */
export function effectiveWindow(
  requirement: { readonly windowFrom: string | null; readonly windowTo: string | null },
  round: { readonly windowFrom: string; readonly windowTo: string },
): DateWindow {
  return { start: requirement.windowFrom ?? round.windowFrom, end: requirement.windowTo ?? round.windowTo };
}
