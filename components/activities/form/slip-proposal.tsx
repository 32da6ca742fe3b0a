"use client";

import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { correctedReading } from "@/lib/activities/slips/rules";

/** Proposes a reading where the source looks like a slip; the source itself is never touched. */
export function SlipProposal({
  source,
  corrected,
  onUse,
}: {
  source: string;
  corrected: string;
  onUse: (reading: string) => void;
}) {
  const t = useT();
  const reading = correctedReading(source);
  if (!reading || corrected) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-warning sm:col-span-2">
      {t(formLabels.proposal, { text: reading })}
      <Button size="sm" onClick={() => onUse(reading)}>
        {t(formLabels.useProposal)}
      </Button>
    </p>
  );
}
