import type { ActivityRecord } from "@/lib/activities/types";
import type { SlotRequirement, SlotStatus } from "@/lib/evidence/slots/rules";
import type { EvidenceDetail } from "@/lib/evidence/types";

/** A requirement as the reviewer reads it, with what the unit has handed in for it. */
export type SheetRequirement = SlotRequirement & {
  readonly id: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly indicatorCode: string;
  readonly indicatorName: string;
  readonly indicatorText: string | null;
  readonly weight: string | null;
  readonly method: string;
  readonly sequence: number;
  readonly text: string;
  readonly captionRule: string | null;
  readonly note: string | null;
  readonly status: SlotStatus;
};

/** Everything that a verdict looks at: the entry (if any), its items, and the requirements they are to prove. */
export type ReviewSheet = {
  readonly type: "activity" | "link";
  readonly entry: ActivityRecord | null;
  readonly items: readonly EvidenceDetail[];
  /** Key: `requirementKey`. */
  readonly requirements: Readonly<Record<string, SheetRequirement>>;
  /** Ids of links, and of the entry, in which the reader has a part. */
  readonly own: readonly string[];
};

export function requirementKey(roundId: string, requirementId: string): string {
  return `${roundId}:${requirementId}`;
}
