import type { CivilDate, DatePrecision } from "@/lib/platform/dates";
import type { MaterialType, Retention, Verdict, WorkState } from "@/lib/platform/db/generated/enums";

export const materialTypes = [
  "normative_document",
  "narrative_report",
  "statistics_table",
  "scene_photo",
  "audio_video",
  "other",
] as const satisfies readonly MaterialType[];

export const retentions = ["permanent", "years_30", "years_10"] as const satisfies readonly Retention[];

/** Precisions that one date of an item can have (a span has its own fields elsewhere). */
export const evidencePrecisions = ["day", "month", "quarter", "half_year", "year"] as const;

/** Coded reasons for a return, as auditors of the field give them. Words in `labels.ts`. */
export const reasonCodes = [
  "out_of_window",
  "wrong_issuer",
  "no_number_or_seal",
  "not_original",
  "picture_elements_missing",
  "over_word_limit",
  "too_many_pictures",
  "does_not_prove",
  "proof_not_marked",
  "wrong_material_type",
  "wrong_unit",
  "duplicate_item",
  "blurred_or_watermarked",
  "collage",
  "screenshot_not_scan",
  "reused_text",
  "numbers_contradict",
  "sensitive_data",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Where an item's dates lie towards a window; `unclear`: known too roughly to tell. */
export const freshnesses = ["inside", "before", "after", "unclear", "undated"] as const;
export type Freshness = (typeof freshnesses)[number];

export type EvidenceFileView = {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly takenAt: Date | null;
};

export type EvidenceVersionView = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly materialType: MaterialType;
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  readonly formedOn: CivilDate | null;
  readonly formedPrecision: DatePrecision;
  readonly happenedOn: CivilDate | null;
  readonly happenedPrecision: DatePrecision;
  readonly caption: string | null;
  readonly place: string | null;
  readonly wordCount: number | null;
  readonly pageCount: number | null;
  readonly isOriginal: boolean;
  readonly retention: Retention;
  readonly changeNote: string | null;
  readonly frozen: boolean;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly archiveNumber: string | null;
  readonly files: readonly EvidenceFileView[];
};

export type DecisionView = {
  readonly verdict: Verdict;
  readonly versionNumber: number;
  readonly reasonCodes: readonly string[];
  readonly comment: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
};

export type EvidenceLinkView = {
  readonly id: string;
  readonly evidenceId: string;
  readonly state: WorkState;
  readonly version: number;
  readonly versionNumber: number | null;
  readonly round: { readonly id: string; readonly name: string };
  readonly indicator: { readonly id: string; readonly code: string; readonly name: string };
  readonly requirement: { readonly id: string; readonly sequence: number; readonly text: string };
  readonly freshness: Freshness;
  readonly reasonCodes: readonly string[];
  readonly comment: string | null;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decisions: readonly DecisionView[];
  /** 档号 of the version that the link stands on, once it is filed. */
  readonly archiveNumber: string | null;
};

export type EvidenceListItem = {
  readonly id: string;
  readonly title: string;
  readonly materialType: MaterialType;
  readonly documentNumber: string | null;
  readonly department: { readonly id: string; readonly name: string };
  readonly formedOn: CivilDate | null;
  readonly happenedOn: CivilDate | null;
  readonly formedPrecision: DatePrecision;
  readonly happenedPrecision: DatePrecision;
  readonly createdAt: Date;
  readonly number: number;
  readonly version: number;
  readonly fileCount: number;
  readonly cover: EvidenceFileView | null;
  readonly archiveNumber: string | null;
  /** Towards the window of the round looked at; null without any round. */
  readonly freshness: Freshness | null;
  readonly links: readonly {
    readonly id: string;
    readonly state: WorkState;
    readonly code: string;
    readonly freshness: Freshness;
  }[];
};

export type EvidenceDetail = {
  readonly id: string;
  readonly version: number;
  readonly department: { readonly id: string; readonly name: string; readonly path: string };
  readonly createdById: string;
  readonly createdAt: Date;
  readonly current: EvidenceVersionView;
  readonly versions: readonly EvidenceVersionView[];
  readonly links: readonly EvidenceLinkView[];
  readonly activities: readonly { readonly id: string; readonly title: string; readonly state: WorkState }[];
};

export type Page<T> = { readonly items: readonly T[]; readonly nextCursor: string | null };
