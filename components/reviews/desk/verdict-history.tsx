"use client";

import { useT } from "@/components/layout/locale-provider";
import { sheetLabels as words } from "@/components/reviews/labels";
import { Disclosure } from "@/components/ui/disclosure";
import type { DecisionView } from "@/lib/evidence/types";
import { formatInstant } from "@/lib/platform/dates";

/** Verdicts given before, newest first: who, when, on which version. */
export function VerdictHistory({ decisions }: { decisions: readonly DecisionView[] }) {
  const t = useT();
  if (decisions.length === 0) return null;
  return (
    <Disclosure summary={t(words.history)}>
      <ul className="flex flex-col gap-1.5 text-sm">
        {decisions.map((decision) => (
          <li key={decision.decidedAt.toISOString()}>
            {t(decision.verdict === "approved" ? words.approve : words.return)} ·{" "}
            {t(words.version, { number: decision.versionNumber })}
            <span className="block text-ink-muted">
              {decision.decidedBy} · {formatInstant(decision.decidedAt, t.locale)}
            </span>
            {decision.comment && <span className="block">{decision.comment}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
