"use client";

import { useRouter } from "next/navigation";
import { answerErrors } from "@/components/evidence/form-values";
import { evidenceLabels } from "@/components/evidence/labels";
import { useT } from "@/components/layout/locale-provider";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { useToast } from "@/components/ui/toast";
import { deleteDraftEvidenceAction } from "@/lib/evidence/actions";

/** Deletes an item that was never submitted, after asking. */
export function RemoveDraft({ evidenceId, version }: { evidenceId: string; version: number }) {
  const t = useT();
  const router = useRouter();
  const toast = useToast();
  async function remove() {
    const answer = await deleteDraftEvidenceAction({ evidenceId, version });
    if (answer.ok) {
      toast({ tone: "success", text: t(evidenceLabels.removed) });
      router.push("/evidence");
      return;
    }
    for (const error of answerErrors(answer, {}, t).summary) toast({ tone: "danger", text: error.message });
  }
  return (
    <ConfirmButton
      variant="danger"
      icon="trash"
      title={t(evidenceLabels.removeTitle)}
      body={t(evidenceLabels.removeBody)}
      confirmText={t(evidenceLabels.remove)}
      onConfirm={remove}
    >
      {t(evidenceLabels.remove)}
    </ConfirmButton>
  );
}
