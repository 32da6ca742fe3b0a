import type { WorkState } from "@/lib/platform/db/generated/enums";

/** An entry or an item that came back, with what has to be mended. */
export type ReturnedWork = {
  readonly key: string;
  readonly type: "activity" | "evidence";
  readonly id: string;
  readonly title: string;
  readonly departmentName: string;
  /** Code of the standard, for an item. */
  readonly standard: string | null;
  readonly reasonCodes: readonly string[];
  readonly comment: string | null;
  readonly decidedAt: Date | null;
  readonly own: boolean;
};

export type DraftWork = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly updatedAt: Date;
};

export type WaitingWork = { readonly entries: number; readonly items: number; readonly oldest: Date | null };

/** A step of an entry or item since a moment. */
export type ChangedWork = {
  readonly key: string;
  readonly type: "activity" | "evidence";
  readonly id: string;
  readonly title: string;
  readonly departmentName: string;
  readonly to: WorkState;
  readonly at: Date;
};
export type Changes = {
  readonly entries: Readonly<Record<WorkState, number>>;
  readonly items: Readonly<Record<WorkState, number>>;
  readonly latest: readonly ChangedWork[];
};

export type ReviewLoad = {
  readonly total: number;
  /** By how long they have waited, in days. */
  readonly ages: { readonly fresh: number; readonly days3: number; readonly days7: number };
  /** Approved, but not filed yet. */
  readonly unfiledEntries: number;
  readonly unfiledItems: number;
};
