"use client";

import { useState, useTransition } from "react";
import { auditPageLabels as words } from "@/components/audit/labels";
import { VerifyReport } from "@/components/audit/verify-report";
import { useT } from "@/components/layout/locale-provider";
import { Section } from "@/components/layout/section";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { verifyLedgerAction } from "@/lib/archive/verify/actions";
import type { LedgerReport } from "@/lib/archive/verify/types";
import { refusalLabels } from "@/lib/platform/result-labels";

/** Starts a verification and shows what it found. */
export function VerifyPanel() {
  const t = useT();
  const [report, setReport] = useState<LedgerReport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();

  function verify(files: "1" | "size") {
    start(async () => {
      const result = await verifyLedgerAction({ files });
      setReport(result.ok ? result.data : null);
      const id = result.ok || result.code !== "surprise" ? "" : result.errorId;
      setProblem(result.ok ? null : t(refusalLabels[result.code], { id }));
    });
  }

  return (
    <Section
      title={t(words.verifyTitle)}
      lead={t(words.verifyLead)}
      className="mb-5"
      actions={
        <>
          <Button disabled={pending} onClick={() => verify("size")}>
            {t(words.verifyQuick)}
          </Button>
          <Button
            variant="primary"
            icon="shield"
            pending={pending}
            pendingText={t(words.verifying)}
            onClick={() => verify("1")}
          >
            {t(words.verifyAll)}
          </Button>
        </>
      }
    >
      <div aria-live="polite">
        {problem && <Notice tone="danger">{problem}</Notice>}
        {report && <VerifyReport report={report} />}
      </div>
    </Section>
  );
}
