import type { z } from "zod";
import type { ActivityKind, KindDetails } from "@/lib/activities/kinds/registry";
import type { activityInputSchema } from "@/lib/activities/schema";
import type { targetInputSchema } from "@/lib/assignments/targets/schema";
import type { DepartmentKind, GroupRole, MaterialType, ParticipantRole, Role } from "@/lib/platform/db/generated/enums";

type ActivityInput = z.input<typeof activityInputSchema>;

export type FigureEntry = NonNullable<ActivityInput["figures"]>[number];
export type When = Pick<ActivityInput, "startOn" | "endOn" | "precision">;
export type Count = Pick<ActivityInput, "occurrences" | "occurrencesQualifier" | "occurrencesWording">;

/** A unit of the report's tree. `under` names another unit; left out: the top unit. */
export type Unit = {
  readonly name: string;
  readonly code: string;
  readonly kind: DepartmentKind;
  readonly under?: string;
  readonly shortName?: string;
  readonly officeCode?: string;
};

export type Account = {
  readonly username: string;
  readonly role: Role;
  readonly office: string;
  /** Name of the unit; left out: the top unit. */
  readonly unit?: string;
};

export type Member = { readonly role: GroupRole; readonly office: string; readonly headcount?: number | null };

/** One version of a leading group; a later one of the same name supersedes it. */
export type GroupVersion = {
  readonly row: string;
  readonly unit: string;
  readonly name: string;
  readonly on: string;
  readonly foundedOn: string | null;
  readonly precision: "day" | "month" | "half_year" | "year" | "unknown";
  readonly reason?: string;
  readonly officePlace?: string;
  readonly officeDuties?: readonly string[];
  readonly source: string;
  readonly members: readonly Member[];
};

export type WorkingGroup = {
  readonly unit: string;
  readonly name: string;
  readonly kind: "group" | "office";
  readonly leadOffice?: string;
  readonly duties?: string;
};

/** One lead of a standard by its code, with what the report says of the five fixed points (五定). */
export type Duty = {
  readonly standard: string;
  readonly unit: string;
  readonly task?: string;
  readonly schedule?: string;
  readonly dueOn?: string;
  /** Day on which the unit reported it done. */
  readonly doneOn?: string;
  readonly responsible?: string;
  readonly leaderOffice?: string;
  readonly assessment?: string;
  readonly reward?: string;
  readonly source: string;
};

type TargetInput = z.input<typeof targetInputSchema>;
export type Target = Omit<TargetInput, "departmentId" | "roundId" | "indicatorId" | "sourceText"> & {
  readonly row: string;
  /** Name of the department; `unit` is that of the value. */
  readonly unitName: string;
  readonly standard?: string;
  readonly source: TargetInput["source"];
  readonly sentence: string;
};

export type Series = {
  readonly unit: string;
  readonly name: string;
  readonly description?: string;
  readonly source: string;
};

/** A file that the seed makes for an entry, as an item with its links. */
export type Paper = {
  readonly file: string;
  readonly title: string;
  readonly materialType: MaterialType;
  readonly documentNumber?: string;
  readonly issuer?: string;
  readonly formedOn: string;
  readonly caption?: string;
  readonly place?: string;
  /** Paragraphs of a .docx, or the lines on the board of a picture. */
  readonly lines: readonly string[];
  readonly standards: readonly string[];
};

/** A unit of the report's tree, or a body outside of it by name. */
export type Participant = { readonly role: ParticipantRole } & (
  | { readonly unit: string; readonly name?: undefined }
  | { readonly name: string; readonly unit?: undefined }
);

type EntryOf<K extends ActivityKind> = {
  readonly kind: K;
  readonly title: string;
  /** Rows of the acceptance table that the entry holds. */
  readonly row: string;
  readonly text: string;
  /** Left out: some time in the year of the report. */
  readonly when?: When;
  readonly count?: Count;
  readonly place?: string;
  readonly unit?: string;
  readonly series?: string;
  /** Name of an aggregate, and in its details the aggregate they belong to. */
  readonly key?: string;
  readonly detailOf?: string;
  readonly tags?: readonly string[];
  readonly details?: KindDetails<K>;
  readonly figures?: readonly FigureEntry[];
  readonly participants?: readonly Participant[];
  readonly standards?: readonly string[];
  /** 原文 letter by letter (a person's name gives way to the office), and the reading where it has a slip. */
  readonly source: string;
  readonly corrected?: string;
  readonly papers?: readonly Paper[];
  /** Day on which it was entered, where that is not soon after it happened. */
  readonly enteredOn?: string;
};
export type EntryFields<K extends ActivityKind> = Omit<EntryOf<K>, "kind" | "title" | "row">;
export type Entry = { [K in ActivityKind]: EntryOf<K> }[ActivityKind];

/** A work summary as ledger data: who, when, and everything that it states. */
export type Report = {
  readonly root: { readonly code: string; readonly name: string; readonly fonds: string; readonly officeCode: string };
  readonly units: readonly Unit[];
  readonly accounts: readonly Account[];
  /** Name of the reporting unit, where entries stand unless they name another. */
  readonly reporting: string;
  readonly year: number;
  readonly round: { readonly code: string; readonly name: string };
  /** First and last day on which entries without a day of their own were made. */
  readonly entered: { readonly from: string; readonly to: string };
  readonly sourceTitle: string;
  readonly groups: readonly GroupVersion[];
  readonly workingGroups: readonly WorkingGroup[];
  readonly duties: readonly Duty[];
  readonly targets: readonly Target[];
  readonly series: readonly Series[];
  readonly entries: readonly Entry[];
  readonly tags: readonly string[];
};
