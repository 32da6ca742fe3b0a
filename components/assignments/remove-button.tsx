"use client";

import { useRouter } from "next/navigation";
import { assignmentFormLabels } from "@/components/assignments/labels";
import { useT } from "@/components/layout/locale-provider";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { useToast } from "@/components/ui/toast";
import { removeAssignmentAction } from "@/lib/assignments/actions";
import type { AssignmentRecord } from "@/lib/assignments/types";
import { refusalLabels } from "@/lib/platform/result-labels";

/** Takes the unit's part away, after asking. */
export function RemoveButton({ assignment, backHref }: { assignment: AssignmentRecord; backHref: string }) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  return (
    <ConfirmButton
      variant="danger"
      icon="trash"
      title={t(assignmentFormLabels.removeTitle)}
      body={t(assignmentFormLabels.removeBody)}
      confirmText={t(assignmentFormLabels.remove)}
      onConfirm={async () => {
        const result = await removeAssignmentAction({ id: assignment.id, version: assignment.version });
        if (!result.ok) {
          const id = result.code === "surprise" ? result.errorId : "";
          return showToast({ tone: "danger", text: t(refusalLabels[result.code], { id }) });
        }
        showToast({ tone: "success", text: t(assignmentFormLabels.removed) });
        router.push(backHref);
      }}
    >
      {t(assignmentFormLabels.remove)}
    </ConfirmButton>
  );
}
