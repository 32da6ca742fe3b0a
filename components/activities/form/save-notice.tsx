"use client";

import type { useAutosave } from "@/components/activities/form/use-autosave";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { refusalLabels } from "@/lib/platform/result-labels";

/** What became of saving, where it needs somebody: restored content, a refusal, a sign-in that ended. */
export function SaveNotice({ saving }: { saving: ReturnType<typeof useAutosave> }) {
  const t = useT();
  const { refused, restored, state } = saving;
  if (refused && state.kind === "failed") {
    const signedOut = refused.code === "unauthenticated";
    return (
      <Notice
        tone="danger"
        role="alert"
        actions={
          <>
            {signedOut && (
              <ButtonLink href="/sign-in" target="_blank" size="sm">
                {t(formLabels.signIn)}
              </ButtonLink>
            )}
            <Button size="sm" onClick={() => void saving.save()}>
              {t(formLabels.retry)}
            </Button>
          </>
        }
      >
        {t(refusalLabels[refused.code], { id: refused.errorId ?? "" })}
      </Notice>
    );
  }
  if (!restored) return null;
  return (
    <Notice
      tone="info"
      actions={
        <Button size="sm" onClick={saving.discard}>
          {t(formLabels.discard)}
        </Button>
      }
    >
      {t(formLabels.restored)}
    </Notice>
  );
}
