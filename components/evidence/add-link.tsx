"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { answerErrors } from "@/components/evidence/form-values";
import { evidenceLabels } from "@/components/evidence/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { ErrorSummary, type FormError } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { linkEvidenceAction } from "@/lib/evidence/actions";
import type { RoundChoice, StandardChoice } from "@/lib/evidence/choices";

/** Links the item to one more standard. */
export function AddLink({
  evidenceId,
  rounds,
  standards,
}: {
  evidenceId: string;
  rounds: readonly RoundChoice[];
  standards: readonly StandardChoice[];
}) {
  const t = useT();
  const router = useRouter();
  const [roundId, setRoundId] = useState(rounds[0]?.id ?? "");
  const [indicatorId, setIndicatorId] = useState("");
  const [requirementId, setRequirementId] = useState("");
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const offered = standards.filter((standard) => standard.roundId === roundId);
  const chosen = offered.find((standard) => standard.id === indicatorId);

  async function link() {
    if (!indicatorId) return;
    setPending(true);
    const answer = await linkEvidenceAction({
      evidenceId,
      roundId,
      indicatorId,
      ...(requirementId ? { requirementId } : {}),
    });
    setPending(false);
    setErrors(answerErrors(answer, {}, t).summary);
    if (!answer.ok) return;
    setIndicatorId("");
    setRequirementId("");
    router.refresh();
  }

  return (
    <div className="mt-3 flex flex-col gap-3 border-t border-line pt-3">
      <ErrorSummary errors={errors} />
      {rounds.length > 1 && (
        <Field name="linkRound" label={t(evidenceLabels.round)}>
          <Select
            value={roundId}
            onChange={(event) => {
              setRoundId(event.target.value);
              setIndicatorId("");
              setRequirementId("");
            }}
            options={rounds.map((round) => ({ value: round.id, label: round.name }))}
          />
        </Field>
      )}
      <Field name="linkStandard" label={t(evidenceLabels.addLink)}>
        <Combobox
          key={roundId}
          value={indicatorId}
          onChange={(value) => {
            setIndicatorId(value);
            setRequirementId("");
          }}
          options={offered.map((standard) => ({ value: standard.id, label: `${standard.code} ${standard.name}` }))}
        />
      </Field>
      {chosen && chosen.requirements.length > 1 && (
        <Field name="linkRequirement" label={t(evidenceLabels.requirement)}>
          <Select
            value={requirementId}
            onChange={(event) => setRequirementId(event.target.value)}
            placeholder={t(evidenceLabels.requirementAuto)}
            options={chosen.requirements.map((each) => ({ value: each.id, label: `${each.sequence}. ${each.text}` }))}
          />
        </Field>
      )}
      <Button icon="link" disabled={!indicatorId} pending={pending} onClick={link} className="self-start">
        {t(evidenceLabels.link)}
      </Button>
    </div>
  );
}
