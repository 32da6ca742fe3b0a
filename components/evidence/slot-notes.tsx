"use client";

import { evidenceLabels } from "@/components/evidence/labels";
import { useT } from "@/components/layout/locale-provider";
import { StatusBadge } from "@/components/ui/badge";
import type { StandardChoice } from "@/lib/evidence/choices";
import { slotFindingLabels, slotLabels } from "@/lib/evidence/labels";
import type { Slot } from "@/lib/evidence/slots/data";
import type { SlotStatus } from "@/lib/evidence/slots/rules";

function SlotState({ status }: { status: SlotStatus }) {
  const t = useT();
  if (status.sufficient) return <StatusBadge tone="success">{t(slotLabels.sufficient)}</StatusBadge>;
  if (status.handedIn && status.waiting > 0) return <StatusBadge tone="info">{t(slotLabels.handedIn)}</StatusBadge>;
  return <StatusBadge tone="warning">{t(slotLabels.missing)}</StatusBadge>;
}

/** What the chosen standards ask for, what is there already, and when nothing more is needed. */
export function SlotNotes({ slots, standards }: { slots: readonly Slot[]; standards: readonly StandardChoice[] }) {
  const t = useT();
  if (standards.length === 0) return null;
  return (
    <div>
      <h3 className="mb-1 text-sm font-medium text-ink-muted">{t(evidenceLabels.slots)}</h3>
      <ul className="flex flex-col gap-2">
        {standards.flatMap((standard) =>
          standard.requirements.map((requirement) => {
            const slot = slots.find((each) => each.requirementId === requirement.id);
            return (
              <li key={requirement.id} className="rounded-md border border-line px-3 py-2">
                <p>
                  <span className="font-medium">{standard.code}</span> {requirement.sequence}. {requirement.text}
                </p>
                {slot && (
                  <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
                    <SlotState status={slot.status} />
                    <span>
                      {t(evidenceLabels.slotCount, {
                        approved: slot.status.approved,
                        waiting: slot.status.waiting,
                        min: slot.status.minItems,
                      })}
                    </span>
                    {slot.status.findings
                      .filter((finding) => finding.linkId === null)
                      .map((finding) => (
                        <span key={finding.code}>
                          {t(slotFindingLabels[finding.code], { found: finding.found, wanted: finding.wanted })}
                        </span>
                      ))}
                  </div>
                )}
              </li>
            );
          }),
        )}
      </ul>
    </div>
  );
}
