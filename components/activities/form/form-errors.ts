import type { EntryDraft } from "@/components/activities/form/draft";
import { errorText } from "@/components/activities/form/field-text";
import { formLabels } from "@/components/activities/labels";
import type { FormError } from "@/components/ui/error-summary";
import { metricOf } from "@/lib/activities/kinds/metrics";
import { fieldsOf } from "@/lib/activities/kinds/registry";
import type { Translate, Words } from "@/lib/platform/i18n";
import type { FieldErrors } from "@/lib/platform/result";

const fieldWords: Readonly<Record<string, Words>> = {
  kind: formLabels.kind,
  title: formLabels.title,
  text: formLabels.text,
  startOn: formLabels.startOn,
  endOn: formLabels.to,
  place: formLabels.place,
  occurrences: formLabels.count,
  figures: formLabels.stepFigures,
  evidence: formLabels.stepEvidence,
  participants: formLabels.joint,
  aggregateId: formLabels.aggregate,
  seriesId: formLabels.series,
  departmentId: formLabels.unit,
};
const figureWords: Readonly<Record<string, Words>> = {
  value: formLabels.value,
  unit: formLabels.unitOf,
  moneyKind: formLabels.moneyKind,
  sourceText: formLabels.source,
  asOf: formLabels.asOf,
  label: formLabels.metricLabel,
};

/** The name of a field as the reader knows it: "资金 · 资金性质". */
function nameOf(path: string, draft: EntryDraft, t: Translate): string {
  const [head = "", second = "", third = ""] = path.split(".");
  if (head === "details" && draft.kind !== "") {
    const field = fieldsOf(draft.kind)[second];
    if (field) return t(field.label);
  }
  if (head === "figures" && second !== "") {
    const row = draft.figures[Number(second)];
    const part = figureWords[third];
    if (row) return `${t(metricOf(row.metric).words)}${part ? ` · ${t(part)}` : ""}`;
  }
  if (head === "links") return t(formLabels.stepEvidence);
  return t(fieldWords[head] ?? formLabels.particulars);
}

/** Everything that was refused or is missing, each line with its field. */
export function formErrors(fields: FieldErrors, draft: EntryDraft, t: Translate): FormError[] {
  return Object.entries(fields).map(([path, code]) => ({
    name: path.startsWith("links.") ? "evidence" : path,
    message: `${nameOf(path, draft, t)}${t.locale === "en" ? ": " : "："}${errorText(code, t)}`,
  }));
}

/** What stands under a field path, to tell whether it was touched since it was found wrong. */
function valueAt(draft: EntryDraft, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined | null)?.[key], draft);
}

/** The errors that still speak of what stands in the form: a field changed since then says nothing more. */
export function standingErrors(fields: FieldErrors, then: EntryDraft | null, now: EntryDraft): FieldErrors {
  if (!then) return {};
  // The wish for a picture came from the chosen standards.
  const source = (path: string) => (path === "evidence" ? "standards" : path);
  const stands = (path: string) => valueAt(then, source(path)) === valueAt(now, source(path));
  return Object.fromEntries(Object.entries(fields).filter(([path]) => stands(path)));
}
