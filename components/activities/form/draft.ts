import { hasNumber } from "@/lib/activities/figures/rules";
import type { MoneyKind, Qualifier } from "@/lib/activities/figures/types";
import { type MetricCode, metricOf } from "@/lib/activities/kinds/metrics";
import { type ActivityKind, fieldsOf, kindOf } from "@/lib/activities/kinds/registry";
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
