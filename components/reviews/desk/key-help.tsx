"use client";

import { useT } from "@/components/layout/locale-provider";
import { sheetLabels as words } from "@/components/reviews/labels";
import { Checkbox } from "@/components/ui/checkbox";
import { Kbd } from "@/components/ui/kbd";

/** The keys of the review, always in sight at a desk, with the switch that turns them off (WCAG 2.1.4). */
export function KeyHelp({ enabled, onChange }: { enabled: boolean; onChange: (enabled: boolean) => void }) {
  const t = useT();
  const keys = [
    ["J", words.keyNext],
    ["K", words.keyPrevious],
    ["A", words.approve],
    ["R", words.return],
  ] as const;
  return (
    <section
      aria-label={t(words.keys)}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-muted max-lg:hidden print:hidden"
    >
      {keys.map(([key, label]) => (
        <span key={key} className="inline-flex items-center gap-1.5">
          <Kbd>{key}</Kbd>
          {t(label)}
        </span>
      ))}
      <Checkbox label={t(words.keysOn)} checked={enabled} onChange={(event) => onChange(event.currentTarget.checked)} />
    </section>
  );
}
