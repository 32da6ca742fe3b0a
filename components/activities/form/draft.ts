import type { z } from "zod";
import { isDecimal } from "@/lib/activities/figures/decimals/rules";
import { parseFigureText, wordingAgrees } from "@/lib/activities/figures/reading/rules";
import { hasNumber } from "@/lib/activities/figures/rules";
import type { MoneyKind, Qualifier } from "@/lib/activities/figures/types";
import { type MetricCode, metricOf } from "@/lib/activities/kinds/metrics";
import { type ActivityKind, fieldsOf, isActivityKind, kindOf } from "@/lib/activities/kinds/registry";
import type { activityInputSchema } from "@/lib/activities/schema";
import type { ActivityRecord } from "@/lib/activities/types";
import type { DatePrecision } from "@/lib/platform/dates";
import type { ParticipantRole } from "@/lib/platform/db/generated/enums";

export type FigureDraft = {
  readonly key: string;
  readonly metric: MetricCode;
  readonly label: string;
  readonly value: string;
  readonly qualifier: Qualifier;
  readonly wording: string;
  readonly unit: string;
  readonly moneyKind: MoneyKind | "";
  readonly asOf: string;
  readonly sourceText: string;
  readonly correctedText: string;
  readonly departmentId: string;
  readonly sampleSize: string;
};

export type ParticipantDraft = {
  readonly key: string;
  readonly departmentId: string;
  readonly name: string;
  readonly role: ParticipantRole;
  readonly share: string;
};

/** What stands in the form: texts as typed, so that nothing half-written is lost. */
export type EntryDraft = {
  readonly departmentId: string;
  readonly kind: ActivityKind | "";
  readonly title: string;
  readonly text: string;
  readonly startOn: string;
  readonly endOn: string;
  readonly precision: DatePrecision;
  readonly year: string;
  readonly place: string;
  readonly occurrences: string;
  readonly occurrencesQualifier: Qualifier;
  readonly occurrencesWording: string;
  readonly aggregateId: string;
  readonly seriesId: string;
  readonly tags: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly sourceText: string;
  readonly correctedText: string;
  readonly sourceTitle: string;
  readonly figures: readonly FigureDraft[];
  readonly participants: readonly ParticipantDraft[];
  readonly standards: readonly string[];
};

/** A key for rows and repeated sends; works without HTTPS too, where `randomUUID` does not exist. */
export const newKey = (): string => [...crypto.getRandomValues(new Uint32Array(4))].join("-");

export function blankFigure(metric: MetricCode): FigureDraft {
  return {
    key: newKey(),
    metric,
    label: "",
    value: "",
    qualifier: "exact",
    wording: "",
    unit: metricOf(metric).unit,
    moneyKind: "",
    asOf: "",
    sourceText: "",
    correctedText: "",
    departmentId: "",
    sampleSize: "",
  };
}

export function blankDraft(departmentId: string): EntryDraft {
  return {
    departmentId,
    kind: "",
    title: "",
    text: "",
    startOn: "",
    endOn: "",
    precision: "day",
    year: "",
    place: "",
    occurrences: "1",
    occurrencesQualifier: "exact",
    occurrencesWording: "",
    aggregateId: "",
    seriesId: "",
    tags: [],
    details: {},
    sourceText: "",
    correctedText: "",
    sourceTitle: "",
    figures: [],
    participants: [],
    standards: [],
  };
}

const shownMetrics = 3;

/** The kind's first metrics as empty rows, behind the rows that are filled in already. */
export function withRowsOf(kind: ActivityKind, figures: readonly FigureDraft[]): FigureDraft[] {
  const kept = figures.filter((figure) => figure.value !== "" || !hasNumber(figure.qualifier));
  const fresh = kindOf(kind)
    .metrics.slice(0, shownMetrics)
    .filter((metric) => metric !== "other" && !kept.some((figure) => figure.metric === metric));
  return [...kept, ...fresh.map(blankFigure)];
}

/** Another kind: details that it does not know go, its metrics come. */
export function withKind(draft: EntryDraft, kind: ActivityKind): EntryDraft {
  const known = fieldsOf(kind);
  const kept = Object.entries(draft.details).filter(([key]) => Object.hasOwn(known, key) && key !== "form");
  return { ...draft, kind, details: Object.fromEntries(kept), figures: withRowsOf(kind, draft.figures) };
}

/** The draft of an entry that exists. */
export function draftOf(record: ActivityRecord): EntryDraft {
  const kind = isActivityKind(record.kind) ? record.kind : "";
  const figures = record.figures.map(
    (figure): FigureDraft => ({
      key: figure.id,
      metric: figure.metric as MetricCode,
      label: figure.label ?? "",
      value: figure.value ?? "",
      qualifier: figure.qualifier,
      wording: figure.wording ?? "",
      unit: figure.unit,
      moneyKind: figure.moneyKind ?? "",
      asOf: figure.asOf ?? "",
      sourceText: figure.sourceText ?? "",
      correctedText: figure.correctedText ?? "",
      departmentId: figure.department?.id ?? "",
      sampleSize: figure.sampleSize ? String(figure.sampleSize) : "",
    }),
  );
  return {
    departmentId: record.department.id,
    kind,
    title: record.title,
    text: record.text,
    startOn: record.startOn ?? "",
    endOn: record.endOn ?? "",
    precision: record.precision,
    year: record.startOn?.startsWith(String(record.year)) ? "" : String(record.year),
    place: record.place ?? "",
    occurrences: record.occurrences === null ? "" : String(record.occurrences),
    occurrencesQualifier: record.occurrencesQualifier,
    occurrencesWording: record.occurrencesWording ?? "",
    aggregateId: record.aggregate?.id ?? "",
    seriesId: record.series?.id ?? "",
    tags: record.tags,
    details: record.details,
    sourceText: record.sourceText ?? "",
    correctedText: record.correctedText ?? "",
    sourceTitle: record.sourceTitle ?? "",
    figures: kind ? withRowsOf(kind, figures) : figures,
    participants: record.participants.map((part) => ({
      key: newKey(),
      departmentId: part.departmentId ?? "",
      name: part.departmentId ? "" : part.name,
      role: part.role,
      share: part.share ?? "",
    })),
    standards: record.standards.map(({ roundId, indicatorId }) => `${roundId}:${indicatorId}`),
  };
}

/** Last year's entry as a template: everything but its dates, its values and its place in an aggregate. */
export function copyOf(record: ActivityRecord): EntryDraft {
  const draft = draftOf(record);
  const { planned: _planned, ...details } = draft.details;
  return {
    ...draft,
    startOn: "",
    endOn: "",
    year: "",
    aggregateId: "",
    details,
    sourceText: "",
    correctedText: "",
    standards: [],
    figures: draft.figures.map((figure) => ({
      ...blankFigure(figure.metric),
      label: figure.label,
      unit: figure.unit,
      moneyKind: figure.moneyKind,
    })),
  };
}

/** Puts "300余份" into its fields; text that is no figure stays as typed, to be marked. */
export function readFigureInto(figure: FigureDraft, typed: string): FigureDraft {
  const read = parseFigureText(typed);
  if (!read) return { ...figure, value: typed.trim(), wording: "" };
  const worded = read.qualifier !== "exact" || read.value !== typed.trim();
  return {
    ...figure,
    value: read.value ?? "",
    qualifier: read.qualifier === "exact" && /^[\d.,]+$/.test(typed.trim()) ? figure.qualifier : read.qualifier,
    unit: read.unit || figure.unit,
    wording: worded ? read.wording : "",
  };
}

/** True for a row that cannot be stored as it stands. */
export function isUnreadable(figure: FigureDraft): boolean {
  return hasNumber(figure.qualifier) && figure.value !== "" && !isDecimal(figure.value);
}

function figureInput(figure: FigureDraft) {
  const value = hasNumber(figure.qualifier) ? figure.value : null;
  const { qualifier, unit } = figure;
  const wording = figure.wording && wordingAgrees({ value, qualifier, unit, wording: figure.wording });
  return {
    metric: figure.metric,
    label: figure.label,
    value,
    qualifier,
    wording: wording ? figure.wording : null,
    unit,
    moneyKind: figure.moneyKind || null,
    asOf: figure.asOf || null,
    sourceText: figure.sourceText,
    correctedText: figure.correctedText,
    departmentId: figure.departmentId || null,
    sampleSize: Number(figure.sampleSize) || null,
  };
}

/** Rows that are saved: those with a value that can be read, or without one on purpose. */
export function savedFigures(draft: EntryDraft): FigureDraft[] {
  return draft.figures.filter(
    (figure) =>
      (hasNumber(figure.qualifier) ? figure.value !== "" : true) &&
      !isUnreadable(figure) &&
      (figure.metric !== "other" || figure.label !== ""),
  );
}

type Input = Omit<z.input<typeof activityInputSchema>, "departmentId" | "clientKey" | "kind">;

/** The draft as the server takes it. What cannot be stored yet (a half-typed number) waits in the form. */
export function inputOf(draft: EntryDraft): Input {
  const occurrences = Number(draft.occurrences);
  const number = hasNumber(draft.occurrencesQualifier) && Number.isInteger(occurrences) && occurrences > 0;
  const isRange = draft.precision === "range";
  return {
    title: draft.title,
    text: draft.text,
    startOn: draft.precision === "unknown" ? null : draft.startOn || null,
    endOn: isRange && draft.startOn ? draft.endOn || null : null,
    precision: draft.precision,
    ...(draft.year ? { year: Number(draft.year) } : {}),
    place: draft.place,
    occurrences: number ? occurrences : null,
    occurrencesQualifier: draft.occurrencesQualifier,
    occurrencesWording: draft.occurrencesWording,
    aggregateId: draft.aggregateId || null,
    seriesId: draft.seriesId || null,
    tags: [...draft.tags],
    details: { ...draft.details },
    sourceText: draft.sourceText,
    correctedText: draft.correctedText,
    sourceTitle: draft.sourceTitle,
    figures: savedFigures(draft).map(figureInput),
    participants: draft.participants
      .filter((part) => part.departmentId || part.name)
      .map(({ departmentId, name, role, share }) => ({
        departmentId: departmentId || null,
        name: departmentId ? null : name,
        role,
        share: share || null,
      })),
    standards: draft.standards.map((key) => {
      const [roundId = "", indicatorId = ""] = key.split(":");
      return { roundId, indicatorId };
    }),
  };
}
