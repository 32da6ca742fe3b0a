import type { FormError } from "@/components/ui/error-summary";
import { evidenceFieldErrors } from "@/lib/evidence/labels";
import type { EvidenceVersionView } from "@/lib/evidence/types";
import type { ActionResult } from "@/lib/platform/action";
import type { Translate, Words } from "@/lib/platform/i18n";
import { fieldErrorLabels, refusalLabels } from "@/lib/platform/result-labels";

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

function orNull(value: string): string | null {
  return value === "" ? null : value;
}

/** What was typed that is no number stays what it is, so that the schema can say so. */
function count(value: string): number | null {
  if (value === "") return null;
  return Number(value.normalize("NFKC").replaceAll(",", ""));
}

/** The description as the schemas of the slice take it. A date left empty in a new item is left to the photos. */
export function readDescription(form: FormData, isNew: boolean) {
  const day = (name: string) => orNull(text(form, name)) ?? (isNew ? undefined : null);
  return {
    title: text(form, "title"),
    materialType: (text(form, "materialType") || undefined) as EvidenceVersionView["materialType"],
    documentNumber: orNull(text(form, "documentNumber")),
    issuer: orNull(text(form, "issuer")),
    formedOn: day("formedOn"),
    formedPrecision: text(form, "formedPrecision") as "day",
    happenedOn: day("happenedOn"),
    happenedPrecision: text(form, "happenedPrecision") as "day",
    caption: orNull(text(form, "caption")),
    place: orNull(text(form, "place")),
    wordCount: count(text(form, "wordCount")),
    pageCount: count(text(form, "pageCount")),
    isOriginal: form.get("isOriginal") !== null,
    retention: text(form, "retention") as EvidenceVersionView["retention"],
  };
}

/** Words for each field that an answer complains about, and for the answer itself when it names none. */
export function answerErrors(
  answer: ActionResult<unknown>,
  fieldLabels: Readonly<Record<string, Words>>,
  t: Translate,
): { summary: FormError[]; fields: Record<string, string> } {
  if (answer.ok) return { summary: [], fields: {} };
  if (answer.code === "surprise")
    return { summary: [{ message: t(refusalLabels.surprise, { id: answer.errorId }) }], fields: {} };
  const fields: Record<string, string> = {};
  const summary: FormError[] = [];
  for (const [path, code] of Object.entries(answer.fields ?? {})) {
    const name = path.split(".")[0] ?? path;
    const words = evidenceFieldErrors[code] ?? fieldErrorLabels[code] ?? fieldErrorLabels.invalid;
    const message = words ? t(words) : code;
    fields[name] ??= message;
    const label = fieldLabels[name];
    summary.push(label ? { name, message: `${t(label)}${t.locale === "en" ? ": " : "："}${message}` } : { message });
  }
  if (summary.length === 0 || answer.code === "conflict") summary.unshift({ message: t(refusalLabels[answer.code]) });
  return { summary, fields };
}
