"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import type { Target } from "@/components/reviews/desk/targets";
import { sheetLabels as words } from "@/components/reviews/labels";
import { useToast } from "@/components/ui/toast";
import { faultLabels } from "@/lib/archive/labels";
import type { ReasonCode } from "@/lib/evidence/types";
import type { Translate } from "@/lib/platform/i18n";
import { fieldErrorLabels, refusalLabels } from "@/lib/platform/result-labels";
import {
  archiveActivityAction,
  decideActivityAction,
  decideLinkAction,
  fileApprovedLinkAction,
} from "@/lib/reviews/actions";
import { reviewFieldErrors } from "@/lib/reviews/labels";
import type { FiledUnder } from "@/lib/reviews/types";

export type VerdictGiven = {
  readonly verdict: "approved" | "returned";
  readonly reasonCodes: ReasonCode[];
  readonly comment: string | null;
};

type Answer = Awaited<ReturnType<typeof decideLinkAction>> | Awaited<ReturnType<typeof decideActivityAction>>;

/** What stands against the step, in words: a field's own reason before the general one. */
function problemWords(t: Translate, answer: Extract<Answer, { ok: false }>): string {
  if (answer.code === "surprise") return t(refusalLabels.surprise, { id: answer.errorId });
  if (answer.code === "conflict") return t(words.conflict);
  const field = Object.values(answer.fields ?? {})[0];
  const known = field && (reviewFieldErrors[field] ?? fieldErrorLabels[field]);
  return t(known || refusalLabels[answer.code]);
}

function successWords(t: Translate, answer: Extract<Answer, { ok: true }>, verdict: VerdictGiven["verdict"]): string {
  if (verdict === "returned") return t(words.returnedToast);
  const filed: FiledUnder | null = "filed" in answer.data ? answer.data.filed : null;
  if (filed) return t(words.filedToast, { number: filed.archiveNumber });
  const pending = "pending" in answer.data ? answer.data.pending : [];
  if (pending.length === 0) return t(words.approvedToast);
  const faults = [...new Set(pending.map(({ fault }) => t(faultLabels[fault])))];
  return t(words.pendingToast, { faults: faults.join(t.locale === "en" ? "; " : "；") });
}

/** Sends verdicts one at a time and keeps what stood against them, by the id of the thing decided on. */
export function useDecisions() {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const [pending, setPending] = useState<string | null>(null);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});

  async function run(id: string, call: () => Promise<Answer>, done: (answer: Extract<Answer, { ok: true }>) => string) {
    if (pending) return false;
    setPending(id);
    setProblems(({ [id]: _, ...rest }) => rest);
    try {
      const answer = await call();
      if (answer.ok) showToast({ tone: "success", text: done(answer) });
      else setProblems((all) => ({ ...all, [id]: problemWords(t, answer) }));
      // A lost race shows itself: the page is read anew.
      if (!answer.ok) router.refresh();
      return answer.ok;
    } finally {
      setPending(null);
    }
  }

  function decide(target: Target, given: VerdictGiven): Promise<boolean> {
    const { id, version } = target;
    const call = () =>
      target.type === "link"
        ? decideLinkAction({ linkId: id, version, ...given })
        : decideActivityAction({ activityId: id, version, ...given });
    return run(id, call, (answer) => successWords(t, answer, given.verdict));
  }

  function archive(id: string, version: number): Promise<boolean> {
    return run(
      id,
      () => archiveActivityAction({ activityId: id, version }),
      () => t(words.archivedToast),
    );
  }

  function file(linkId: string): Promise<boolean> {
    return run(
      linkId,
      () => fileApprovedLinkAction({ linkId }),
      (answer) => successWords(t, answer, "approved"),
    );
  }

  return { pending, problems, decide, archive, file };
}
