import type { CheckFault, FourProperty } from "@/lib/archive/checks/types";
import type { WorkState } from "@/lib/platform/db/generated/enums";

/** What stands against filing an approved item; names come from the four checks. */
export type PendingFault = {
  readonly property: FourProperty;
  readonly fault: CheckFault;
  readonly fileName: string | null;
};
export type FiledUnder = { readonly id: string; readonly archiveNumber: string };

export type LinkDecision = {
  readonly id: string;
  readonly state: WorkState;
  readonly version: number;
  readonly filed: FiledUnder | null;
  readonly pending: readonly PendingFault[];
};
export type ActivityDecision = { readonly id: string; readonly state: WorkState; readonly version: number };

export type QueueItem = {
  readonly type: "activity" | "link";
  readonly id: string;
  readonly title: string;
  /** Kind of the entry; `item` for an item outside of a submitted entry. */
  readonly kind: string;
  readonly department: { readonly id: string; readonly name: string };
  /** ISO 8601 */
  readonly submittedAt: string | null;
  /** Weight of the heaviest standard concerned. */
  readonly weight: number;
  /** Codes of the standards concerned. */
  readonly standards: readonly string[];
  /** Links that wait for a verdict. */
  readonly openLinks: number;
  readonly version: number;
  /** The reader has a part in it and may not decide on it. */
  readonly own: boolean;
};
