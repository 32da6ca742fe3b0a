import type { CheckReport } from "@/lib/archive/checks/types";
import { fourProperties } from "@/lib/archive/checks/types";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import type { PendingFault } from "@/lib/reviews/types";

/**
 * Why an entry cannot be approved as its links stand; null when it can. Drafts are no part of what was
 * handed in. Domain rule: only the wrong item goes back, so an entry waits until each is decided.
 */
export function approvalObstacle(linkStates: readonly WorkState[]): "links_undecided" | "links_returned" | null {
  if (linkStates.includes("submitted")) return "links_undecided";
  return linkStates.includes("returned") ? "links_returned" : null;
}

/** True when every link that was handed in is filed. */
export function allFiled(linkStates: readonly WorkState[]): boolean {
  return linkStates.every((state) => state === "archived" || state === "draft");
}

/** The findings of the four checks as one list. */
export function pendingFaults(report: CheckReport): PendingFault[] {
  return fourProperties.flatMap((property) => report.findings[property].map((finding) => ({ property, ...finding })));
}
