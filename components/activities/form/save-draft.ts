import type { EntryDraft } from "@/components/activities/form/draft";
import { inputOf, savedFigures } from "@/components/activities/form/draft-input";
import { createActivityAction, updateActivityAction } from "@/lib/activities/actions";
import type { ActivityRecord } from "@/lib/activities/types";
import type { FieldErrors, RefusalCode } from "@/lib/platform/result";

/** Where the draft stands in the ledger: nowhere yet, or under an id and a version. */
export type Standing = { readonly id: string; readonly version: number };

export type SaveAnswer =
  | { readonly kind: "saved"; readonly standing: Standing }
  | { readonly kind: "conflict"; readonly theirs: ActivityRecord | null }
  | {
      readonly kind: "refused";
      readonly code: RefusalCode | "surprise";
      readonly fields: FieldErrors;
      readonly errorId?: string;
    };

/** The n-th figure that was sent is another row of the form when rows before it were left out. */
export function toFormFields(draft: EntryDraft, fields: FieldErrors): FieldErrors {
  const sent = savedFigures(draft);
  return Object.fromEntries(
    Object.entries(fields).map(([path, code]) => {
      const found = /^figures\.(\d+)\.(.+)$/.exec(path);
      const row = found ? sent[Number(found[1])] : undefined;
      return [row && found ? `figures.${draft.figures.indexOf(row)}.${found[2]}` : path, code];
    }),
  );
}

async function readTheirs(id: string): Promise<ActivityRecord | null> {
  const answer = await fetch(`/api/v1/activities/${id}`);
  return answer.ok ? ((await answer.json()) as ActivityRecord) : null;
}

/** Sends the draft: as a new entry under `clientKey`, or as a change based on `standing`. Never throws. */
export async function sendDraft(draft: EntryDraft, standing: Standing | null, clientKey: string): Promise<SaveAnswer> {
  if (draft.kind === "") return { kind: "refused", code: "invalid", fields: { kind: "required" } };
  const input = { ...inputOf(draft), kind: draft.kind };
  try {
    const result = standing
      ? await updateActivityAction({ ...input, ...standing })
      : await createActivityAction({ ...input, departmentId: draft.departmentId, clientKey });
    if (result.ok) return { kind: "saved", standing: { id: result.data.id, version: result.data.version } };
    if (result.code === "conflict" && standing) return { kind: "conflict", theirs: await readTheirs(standing.id) };
    if (result.code === "surprise") return { kind: "refused", code: "surprise", fields: {}, errorId: result.errorId };
    return { kind: "refused", code: result.code, fields: toFormFields(draft, result.fields ?? {}) };
  } catch {
    return { kind: "refused", code: "surprise", fields: {}, errorId: "network" };
  }
}
