"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { dataLabels } from "@/components/data/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** A read that failed: says so instead of showing zero, with the id for the administrator and a retry. */
export function ErrorState({
  title,
  body,
  errorId,
  onRetry,
  boxed = true,
  as: Title = "p",
}: {
  title?: string;
  body?: string;
  errorId?: string;
  /** Default: reads the page again. */
  onRetry?: () => void;
  boxed?: boolean;
  /** "h1" when the failure is the whole page. */
  as?: "p" | "h1" | "h2";
}) {
  const t = useT();
  const router = useRouter();
  const [pending, start] = useTransition();
  return (
    <div role="alert" className={boxed ? "panel" : undefined}>
      <div className="flex flex-col items-center gap-1 px-4 py-10 text-center">
        <Icon name="warning" size={28} className="mb-1 text-danger" />
        <Title className="text-lg font-semibold">{title ?? t(dataLabels.failedTitle)}</Title>
        <p className="max-w-prose text-ink-muted">{body ?? t(dataLabels.failedBody)}</p>
        {errorId && (
          <p className="text-sm text-ink-muted">
            {t(dataLabels.errorId)} <code className="font-mono select-all">{errorId}</code>
          </p>
        )}
        <Button icon="refresh" className="mt-3" pending={pending} onClick={() => start(onRetry ?? router.refresh)}>
          {t(dataLabels.retry)}
        </Button>
      </div>
    </div>
  );
}
