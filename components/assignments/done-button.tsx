"use client";

import { useTransition } from "react";
import { assignmentLabels } from "@/components/assignments/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { setAssignmentDoneAction } from "@/lib/assignments/actions";
import type { AssignmentRecord } from "@/lib/assignments/types";
import { refusalLabels } from "@/lib/platform/result-labels";

/** Marks the unit's part as done, or opens it again. */
export function DoneButton({ assignment }: { assignment: AssignmentRecord }) {
  const t = useT();
  const showToast = useToast();
  const [pending, startTransition] = useTransition();
  const done = assignment.doneAt === null;

  function save() {
    startTransition(async () => {
      const result = await setAssignmentDoneAction({ id: assignment.id, version: assignment.version, done });
      if (!result.ok) {
        const id = result.code === "surprise" ? result.errorId : "";
        return showToast({ tone: "danger", text: t(refusalLabels[result.code], { id }) });
      }
      showToast({ tone: "success", text: t(done ? assignmentLabels.markedDone : assignmentLabels.reopened) });
    });
  }

  return (
    <Button icon={done ? "check" : "undo"} onClick={save} pending={pending}>
      {t(done ? assignmentLabels.markDone : assignmentLabels.reopen)}
    </Button>
  );
}
