import type { Qualifier } from "@/lib/activities/figures/types";
import type { CivilDate, DatePrecision } from "@/lib/platform/dates";
import type { MoneyKind, ParticipantRole, WorkState } from "@/lib/platform/db/generated/enums";

export type FigureRecord = {
  readonly id: string;
  readonly metric: string;
  readonly label: string | null;
  readonly value: string | null;
  readonly qualifier: Qualifier;
  readonly wording: string | null;
  readonly unit: string;
  readonly moneyKind: MoneyKind | null;
  readonly asOf: CivilDate | null;
  readonly asOfPrecision: DatePrecision;
  readonly sourceText: string | null;
  readonly correctedText: string | null;
  readonly sampleSize: number | null;
  /** Class or section within the unit. */
  readonly department: { readonly id: string; readonly name: string } | null;
};

export type ParticipantRecord = {
  readonly departmentId: string | null;
  readonly name: string;
  readonly role: ParticipantRole;
  readonly share: string | null;
};

export type StandardRecord = {
  readonly roundId: string;
  readonly roundName: string;
  readonly indicatorId: string;
  readonly code: string;
  readonly name: string;
};

/** An item of the entry, with where each of its links stands. */
export type AttachedEvidence = {
  readonly id: string;
  readonly title: string;
  readonly materialType: string;
  readonly number: number;
  readonly files: readonly { readonly id: string; readonly fileName: string; readonly mediaType: string }[];
  readonly links: readonly {
    readonly id: string;
    readonly state: WorkState;
    readonly code: string;
    readonly reasonCodes: readonly string[];
    readonly comment: string | null;
  }[];
};

export type ActivityRow = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: WorkState;
  readonly version: number;
  readonly year: number;
  readonly startOn: CivilDate | null;
  readonly endOn: CivilDate | null;
  readonly precision: DatePrecision;
  readonly place: string | null;
  readonly occurrences: number | null;
  readonly occurrencesQualifier: Qualifier;
  readonly occurrencesWording: string | null;
  readonly isAggregate: boolean;
  readonly department: { readonly id: string; readonly name: string };
  readonly form: string | null;
  readonly evidenceCount: number;
  readonly figures: readonly Pick<
    FigureRecord,
    "metric" | "label" | "value" | "qualifier" | "wording" | "unit" | "moneyKind"
  >[];
  readonly updatedAt: string;
};

/** A detail of an aggregate entry, or the aggregate of a detail. */
export type RelatedEntry = Pick<
  ActivityRow,
  "id" | "title" | "state" | "startOn" | "endOn" | "precision" | "occurrences" | "occurrencesQualifier"
> & { readonly occurrencesWording: string | null; readonly departmentId: string };

export type ActivityRecord = Omit<ActivityRow, "figures" | "evidenceCount" | "form"> & {
  readonly departmentPath: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly sourceText: string | null;
  readonly correctedText: string | null;
  readonly sourceTitle: string | null;
  readonly createdById: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly returnReasons: readonly string[];
  readonly returnComment: string | null;
  readonly series: { readonly id: string; readonly name: string } | null;
  readonly aggregate: RelatedEntry | null;
  readonly aggregateDetails: readonly RelatedEntry[];
  readonly figures: readonly FigureRecord[];
  readonly participants: readonly ParticipantRecord[];
  readonly standards: readonly StandardRecord[];
  readonly evidence: readonly AttachedEvidence[];
  readonly transitions: readonly {
    readonly from: WorkState | null;
    readonly to: WorkState;
    readonly at: string;
    readonly by: string;
  }[];
};

export type StateTally = Readonly<Record<WorkState, number>>;
