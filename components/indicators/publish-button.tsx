"use client";

import { useRouter } from "next/navigation";
import { treeLabels } from "@/components/indicators/labels";
import { useT } from "@/components/layout/locale-provider";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { useToast } from "@/components/ui/toast";
import { publishEditionAction } from "@/lib/indicators/actions";
import { treeProblemLabels } from "@/lib/indicators/scoring/labels";
import type { Translate } from "@/lib/platform/i18n";
import { refusalLabels } from "@/lib/platform/result-labels";

type Refused = Exclude<Awaited<ReturnType<typeof publishEditionAction>>, { ok: true }>;

function explain(t: Translate, refused: Refused): string {
  if (refused.code === "surprise") return t(refusalLabels.surprise, { id: refused.errorId });
  const [first] = Object.entries(refused.fields ?? {});
  const words = Object.entries(treeProblemLabels).find(([code]) => code === first?.[1])?.[1];
  return words ? `${first?.[0]}: ${t(words)}` : t(refusalLabels[refused.code]);
}

/** Publishes a draft after asking: it cannot be taken back. */
export function PublishButton({ id, version }: { id: string; version: number }) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  return (
    <ConfirmButton
      variant="primary"
      icon="check"
      title={t(treeLabels.publishTitle)}
      body={t(treeLabels.publishBody)}
      confirmText={t(treeLabels.publish)}
      onConfirm={async () => {
        const result = await publishEditionAction({ id, version });
        showToast(
          result.ok ? { tone: "success", text: t(treeLabels.published) } : { tone: "danger", text: explain(t, result) },
        );
        router.refresh();
      }}
    >
      {t(treeLabels.publish)}
    </ConfirmButton>
  );
}
