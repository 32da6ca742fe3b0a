import { blankFigure, type EntryDraft, type FigureDraft, newKey, withRowsOf } from "@/components/activities/form/draft";
import type { MetricCode } from "@/lib/activities/kinds/metrics";
import { isActivityKind } from "@/lib/activities/kinds/registry";
import type { ActivityRecord } from "@/lib/activities/types";

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
