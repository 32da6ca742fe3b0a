"use client";

import { useRouter } from "next/navigation";
import { assignmentLabels } from "@/components/assignments/labels";
import { useT } from "@/components/layout/locale-provider";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { useToast } from "@/components/ui/toast";
import { assignByTableAction } from "@/lib/assignments/actions";
import { refusalLabels } from "@/lib/platform/result-labels";

/** Distributes the round by the units that the edition's table names; unknown names are told. */
export function ByTableButton({ roundId }: { roundId: string }) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  return (
    <ConfirmButton
      icon="spreadsheet"
      title={t(assignmentLabels.byTableTitle)}
      body={t(assignmentLabels.byTableBody)}
      confirmText={t(assignmentLabels.byTableConfirm)}
      onConfirm={async () => {
        const result = await assignByTableAction({ roundId });
        if (!result.ok) {
          const id = result.code === "surprise" ? result.errorId : "";
          return showToast({ tone: "danger", text: t(refusalLabels[result.code], { id }) });
        }
        const { created, unknownUnits } = result.data;
        const words = unknownUnits.length > 0 ? assignmentLabels.byTableUnknown : assignmentLabels.byTableDone;
        showToast({ tone: "success", text: t(words, { created, units: unknownUnits.join("、") }) });
        router.refresh();
      }}
    >
      {t(assignmentLabels.byTable)}
    </ConfirmButton>
  );
}
