"use client";

import { ErrorState } from "@/components/data/error-state";
import { layoutLabels } from "@/components/layout/labels";
import { useT } from "@/components/layout/locale-provider";

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;
}

/** A page that failed while rendering; the id is the one in the server's log. */
export function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useT();
  return (
    <ErrorState
      as="h1"
      title={t(layoutLabels.errorTitle)}
      body={t(layoutLabels.errorBody)}
      errorId={digestOf(error)}
      onRetry={retry}
    />
  );
}
