"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { draftOf } from "@/components/activities/form/draft-of";
import { formErrors } from "@/components/activities/form/form-errors";
import { formLabels, pageLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Dialog } from "@/components/ui/dialog";
import { ButtonLink } from "@/components/ui/link";
import { useToast } from "@/components/ui/toast";
import { deleteDraftAction, submitActivityAction } from "@/lib/activities/actions";
import type { ActivityRecord } from "@/lib/activities/types";
import { refusalLabels } from "@/lib/platform/result-labels";

export type EntryRights = {
  readonly edit: boolean;
  readonly submit: boolean;
  readonly remove: boolean;
  readonly copy: boolean;
  readonly review: boolean;
};

/** What the reader may do with the entry, and nothing else. */
export function EntryActions({ record, rights }: { record: ActivityRecord; rights: EntryRights }) {
  const t = useT();
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const standing = { id: record.id, version: record.version };

  async function submit() {
    setPending(true);
    const result = await submitActivityAction(standing).catch(() => null);
    setPending(false);
    if (result?.ok) return toast({ tone: "success", text: t(formLabels.submitted) });
    const fields = result && "fields" in result ? (result.fields ?? {}) : {};
    const listed = formErrors(fields, draftOf(record), t).map((error) => error.message);
    if (listed.length > 0) return setMissing(listed);
    toast({ tone: "danger", text: t(refusalLabels[result?.code ?? "surprise"], { id: "" }) });
    router.refresh();
  }

  async function remove() {
    const result = await deleteDraftAction(standing).catch(() => null);
    if (!result?.ok) return toast({ tone: "danger", text: t(refusalLabels[result?.code ?? "surprise"], { id: "" }) });
    toast({ tone: "success", text: t(pageLabels.removed) });
    router.push("/activities");
  }

  return (
    <>
      {rights.review && (
        <ButtonLink href={`/reviews/activities/${record.id}`} icon="review" variant="primary">
          {t(pageLabels.review)}
        </ButtonLink>
      )}
      {rights.copy && (
        <ButtonLink href={`/activities/new?copy=${record.id}`} icon="copy">
          {t(pageLabels.copy)}
        </ButtonLink>
      )}
      {rights.remove && (
        <ConfirmButton
          icon="trash"
          title={t(pageLabels.removeTitle)}
          body={t(pageLabels.removeBody)}
          confirmText={t(pageLabels.removeConfirm)}
          onConfirm={remove}
        >
          {t(pageLabels.remove)}
        </ConfirmButton>
      )}
      {rights.edit && (
        <ButtonLink href={`/activities/${record.id}/edit`} icon="edit">
          {t(pageLabels.edit)}
        </ButtonLink>
      )}
      {rights.submit && (
        <Button variant="primary" icon="send" pending={pending} onClick={() => void submit()}>
          {t(pageLabels.submit)}
        </Button>
      )}
      {rights.submit && (
        <Dialog
          open={missing.length > 0}
          onClose={() => setMissing([])}
          title={t(formLabels.incomplete)}
          footer={
            <ButtonLink href={`/activities/${record.id}/edit`} variant="primary" icon="edit">
              {t(pageLabels.edit)}
            </ButtonLink>
          }
        >
          <ul className="list-disc pl-5">
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
