"use client";

import { useT } from "@/components/layout/locale-provider";
import type { DeskState } from "@/components/reviews/desk/use-desk";
import { VerdictBox } from "@/components/reviews/desk/verdict-box";
import { sheetLabels as words } from "@/components/reviews/labels";
import { StatusBadge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { activityStateLabels, activityStateTones } from "@/lib/activities/labels";
import type { ActivityRecord } from "@/lib/activities/types";
import { reviewFieldErrors } from "@/lib/reviews/labels";
import { approvalObstacle } from "@/lib/reviews/rules";

/** The verdict on the entry as a whole, once its items are decided; and its filing. */
export function EntryVerdict({ entry, own, desk }: { entry: ActivityRecord; own: boolean; desk: DeskState }) {
  const t = useT();
  const box = desk.boxOf(entry.id);
  const obstacle = approvalObstacle(entry.evidence.flatMap((item) => item.links.map((link) => link.state)));
  return (
    <VerdictBox
      {...box}
      id={entry.id}
      title={t(words.entryVerdict)}
      open={entry.state === "submitted"}
      own={own ? t(words.selfEntry) : undefined}
      blocked={obstacle ? t(reviewFieldErrors[obstacle] ?? words.verdict) : undefined}
    >
      <div>
        <StatusBadge tone={activityStateTones[entry.state]}>{t(activityStateLabels[entry.state])}</StatusBadge>
      </div>
      {entry.state === "submitted" && desk.openLinks > 1 && (
        <ConfirmButton
          size="sm"
          icon="check"
          title={t(words.approveRest)}
          body={t(words.approveRestBody, { count: desk.openLinks })}
          confirmText={t(words.approveRest)}
          onConfirm={desk.approveRest}
        >
          {t(words.approveRest)}
        </ConfirmButton>
      )}
      {entry.state === "approved" && !own && (
        <Button
          variant="primary"
          icon="archive"
          pending={box.pending}
          onClick={() => desk.archive(entry.id, entry.version)}
        >
          {t(words.archive)}
        </Button>
      )}
    </VerdictBox>
  );
}
