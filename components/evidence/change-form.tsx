"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DescriptionFields, descriptionFieldLabels } from "@/components/evidence/description-fields";
import { answerErrors, readDescription } from "@/components/evidence/form-values";
import { evidenceLabels, uploaderLabels } from "@/components/evidence/labels";
import { Uploader, type UploaderState } from "@/components/evidence/uploader";
import { useT } from "@/components/layout/locale-provider";
import { Section } from "@/components/layout/section";
import { StickyActions } from "@/components/layout/sticky-actions";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary, type FormError } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { ButtonLink } from "@/components/ui/link";
import { TextInput } from "@/components/ui/text-input";
import { addEvidenceVersionAction, updateEvidenceAction } from "@/lib/evidence/actions";
import type { EvidenceVersionView } from "@/lib/evidence/types";

/** Changes the present version (`edit`) or adds one (`version`). What was entered stays, whatever the answer. */
export function ChangeEvidenceForm({
  mode,
  evidenceId,
  departmentId,
  version,
  current,
  limitMb,
}: {
  mode: "edit" | "version";
  evidenceId: string;
  departmentId: string;
  version: number;
  current: EvidenceVersionView;
  limitMb: number;
}) {
  const t = useT();
  const router = useRouter();
  const [uploads, setUploads] = useState<UploaderState>({ files: [], busy: false, failed: false });
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<{ summary: readonly FormError[]; fields: Record<string, string> }>({
    summary: [],
    fields: {},
  });

  async function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (uploads.busy || uploads.failed) {
      const message = t(uploads.busy ? uploaderLabels.busy : uploaderLabels.failedLeft);
      setErrors({ summary: [{ message }], fields: {} });
      return;
    }
    const form = new FormData(event.currentTarget);
    const kept = form.getAll("keep").map(String);
    const common = {
      ...readDescription(form, false),
      evidenceId,
      version,
      uploadIds: uploads.files.map((file) => file.uploadId),
    };
    setPending(true);
    const sending =
      mode === "edit"
        ? updateEvidenceAction({
            ...common,
            removeFileIds: current.files.map((file) => file.id).filter((id) => !kept.includes(id)),
          })
        : addEvidenceVersionAction({
            ...common,
            changeNote: String(form.get("changeNote") ?? ""),
            keepFileIds: kept,
          });
    const answer = await sending.catch(() => null);
    setPending(false);
    if (answer?.ok) return router.push(`/evidence/${evidenceId}`);
    setErrors(
      answer
        ? answerErrors(answer, descriptionFieldLabels, t)
        : { summary: [{ message: t(uploaderLabels.network) }], fields: {} },
    );
  }

  return (
    <form onSubmit={save} noValidate className="flex flex-col gap-5">
      <ErrorSummary errors={errors.summary} />
      <Section title={t(evidenceLabels.files)}>
        <div className="flex flex-col gap-4">
          {current.files.length > 0 && (
            <Fieldset legend={t(evidenceLabels.keepFiles)}>
              {current.files.map((file) => (
                <Checkbox key={file.id} name="keep" value={file.id} label={file.fileName} defaultChecked />
              ))}
            </Fieldset>
          )}
          <Uploader departmentId={departmentId} limitMb={limitMb} onChange={setUploads} />
        </div>
      </Section>
      <Section title={t(evidenceLabels.properties)}>
        <div className="flex flex-col gap-4">
          {mode === "version" && (
            <Field name="changeNote" label={t(evidenceLabels.changeNote)} required error={errors.fields.changeNote}>
              <TextInput maxLength={500} />
            </Field>
          )}
          <DescriptionFields initial={current} errors={errors.fields} />
        </div>
      </Section>
      <StickyActions>
        <ButtonLink href={`/evidence/${evidenceId}`}>{t(evidenceLabels.cancel)}</ButtonLink>
        <Button type="submit" variant="primary" icon="save" pending={pending}>
          {t(evidenceLabels.save)}
        </Button>
      </StickyActions>
    </form>
  );
}
