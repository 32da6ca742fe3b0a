"use client";

import { useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import { queueLabels as words } from "@/components/reviews/labels";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { refusalLabels } from "@/lib/platform/result-labels";
import { archiveApprovedAction } from "@/lib/reviews/actions";

/** Says how many approved entries wait to be filed under the filter, and files them all. */
export function ArchiveApproved({
  count,
  filter,
}: {
  count: number;
  filter: { readonly round?: string; readonly department?: string; readonly kind?: string };
}) {
  const t = useT();
  const showToast = useToast();
  const [held, setHeld] = useState<string | null>(null);
  if (count === 0) return null;

  async function archive() {
    const result = await archiveApprovedAction(filter);
    if (!result.ok) {
      const id = result.code === "surprise" ? result.errorId : "";
      showToast({ tone: "danger", text: t(refusalLabels[result.code], { id }) });
      return;
    }
    const text = t(result.data.held > 0 ? words.heldResult : words.archivedResult, result.data);
    setHeld(result.data.held > 0 ? text : null);
    if (result.data.held === 0) showToast({ tone: "success", text });
  }

  return (
    <div className="mb-4">
      <Notice
        tone={held ? "warning" : "info"}
        actions={
          <ConfirmButton
            icon="archive"
            title={t(words.archiveTitle)}
            body={t(words.archiveBody, { count })}
            confirmText={t(words.archiveAll)}
            onConfirm={archive}
          >
            {t(words.archiveAll)}
          </ConfirmButton>
        }
      >
        {held ?? t(words.approvedNotice, { count })}
      </Notice>
    </div>
  );
}
