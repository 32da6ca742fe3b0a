import type { z } from "zod";
import type { EntryDraft, FigureDraft } from "@/components/activities/form/draft";
import { isDecimal } from "@/lib/activities/figures/decimals/rules";
import { parseFigureText, wordingAgrees } from "@/lib/activities/figures/reading/rules";
import { hasNumber } from "@/lib/activities/figures/rules";
import type { activityInputSchema } from "@/lib/activities/schema";

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
