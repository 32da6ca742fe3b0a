"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { answerErrors } from "@/components/evidence/form-values";
import { evidenceLabels } from "@/components/evidence/labels";
import { ReturnReasons } from "@/components/evidence/return-reasons";
import { useT } from "@/components/layout/locale-provider";
import { StatusBadge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormError } from "@/components/ui/error-summary";
import { useToast } from "@/components/ui/toast";
import { submitLinkAction, unlinkEvidenceAction } from "@/lib/evidence/actions";
import { freshnessLabels, freshnessTones, linkStateLabels, linkStateTones } from "@/lib/evidence/labels";
import type { EvidenceLinkView } from "@/lib/evidence/types";
import type { ActionResult } from "@/lib/platform/action";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function Verdicts({ link, t }: { link: EvidenceLinkView; t: Translate }) {
  if (link.decisions.length === 0) return null;
  return (
    <ul className="flex flex-col gap-0.5 text-sm text-ink-muted">
      {link.decisions.map((decision) => (
        <li key={decision.decidedAt.toISOString()}>
          {formatInstant(decision.decidedAt, t.locale)} {decision.decidedBy}{" "}
          {t(decision.verdict === "approved" ? evidenceLabels.approvedBy : evidenceLabels.returnedBy)}{" "}
          {t(evidenceLabels.onVersion, { number: decision.versionNumber })}
        </li>
      ))}
    </ul>
  );
}

/** One link: what it proves, its verdict in words, and the next step. */
function LinkRow({
  link,
  mayLink,
  run,
  pending,
}: {
  link: EvidenceLinkView;
  mayLink: boolean;
  run: (step: "submit" | "unlink", link: EvidenceLinkView) => void;
  pending: boolean;
}) {
  const t = useT();
  const open = link.state === "draft" || link.state === "returned";
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 last:border-b-0">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 flex-1 basis-60">
          <p className="font-medium">
            {link.indicator.code} {link.indicator.name}
          </p>
          <p className="text-sm text-ink-muted">
            {link.round.name} · {link.requirement.sequence}. {link.requirement.text}
          </p>
        </div>
        <div className="flex flex-wrap gap-1">
          <StatusBadge tone={linkStateTones[link.state]}>{t(linkStateLabels[link.state])}</StatusBadge>
          <StatusBadge tone={freshnessTones[link.freshness]}>{t(freshnessLabels[link.freshness])}</StatusBadge>
        </div>
      </div>
      {link.state === "returned" && <ReturnReasons codes={link.reasonCodes} comment={link.comment} />}
      <Verdicts link={link} t={t} />
      {mayLink && open && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" variant="primary" icon="send" pending={pending} onClick={() => run("submit", link)}>
            {t(link.state === "returned" ? evidenceLabels.resubmit : evidenceLabels.submit)}
          </Button>
          {link.state === "draft" && link.decisions.length === 0 && (
            <Button size="sm" variant="quiet" icon="close" pending={pending} onClick={() => run("unlink", link)}>
              {t(evidenceLabels.unlink)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** The links of an item with their verdicts; submits and takes back one at a time. */
export function LinksPanel({ links, mayLink }: { links: readonly EvidenceLinkView[]; mayLink: boolean }) {
  const t = useT();
  const router = useRouter();
  const toast = useToast();
  const [busy, setBusy] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  async function run(step: "submit" | "unlink", link: EvidenceLinkView) {
    setBusy(link.id);
    const input = { linkId: link.id, version: link.version };
    const answer: ActionResult<unknown> = await (step === "submit"
      ? submitLinkAction(input)
      : unlinkEvidenceAction(input));
    setBusy(null);
    if (answer.ok) {
      setErrors([]);
      if (step === "submit") toast({ tone: "success", text: t(evidenceLabels.submitted) });
    } else setErrors(answerErrors(answer, {}, t).summary);
    router.refresh();
  }

  if (links.length === 0) return <p className="text-ink-muted">{t(evidenceLabels.noLinks)}</p>;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ul>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} mayLink={mayLink} run={run} pending={busy === link.id} />
        ))}
      </ul>
    </>
  );
}
