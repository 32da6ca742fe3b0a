"use client";

import { useDraftContext } from "@/components/activities/form/draft-context";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { StatusBadge, type Tone } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Chip } from "@/components/ui/chip";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import type { AssignedStandard } from "@/lib/activities/form/types";
import type { Words } from "@/lib/platform/i18n";

const looks: Readonly<Record<AssignedStandard["bucket"], { tone: Tone; words: Words }>> = {
  sufficient: { tone: "success", words: formLabels.sufficient },
  under_review: { tone: "info", words: formLabels.underReview },
  in_progress: { tone: "warning", words: formLabels.inProgress },
  not_started: { tone: "neutral", words: formLabels.notStarted },
};

const keyOf = (standard: { roundId: string; indicatorId: string }) => `${standard.roundId}:${standard.indicatorId}`;

function StandardHint({ standard }: { standard: AssignedStandard }) {
  const t = useT();
  const look = looks[standard.bucket];
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <StatusBadge tone={look.tone}>{t(look.words)}</StatusBadge>
      {standard.wanted > 0 && <span>{t(formLabels.slots, { have: standard.handedIn, want: standard.wanted })}</span>}
      {standard.picturesDemanded && <span>{t(formLabels.pictureDemanded)}</span>}
    </span>
  );
}

/** The unit's own standards with what they still need, and a search for any other. */
export function StandardsPicker() {
  const t = useT();
  const { draft, change, choices, errorOf } = useDraftContext();
  const assigned = choices.standards.filter((standard) => standard.departmentId === draft.departmentId);
  const assignedKeys = new Set(assigned.map(keyOf));
  const others = choices.otherStandards.filter((standard) => !assignedKeys.has(keyOf(standard)));
  const chosenOthers = others.filter((standard) => draft.standards.includes(keyOf(standard)));
  const toggle = (key: string, on: boolean) =>
    change((before) => ({
      ...before,
      standards: on ? [...new Set([...before.standards, key])] : before.standards.filter((each) => each !== key),
    }));
  return (
    <div className="flex flex-col gap-4">
      <Fieldset
        name="standards"
        legend={t(formLabels.standardsLead)}
        error={errorOf("standards.0.indicatorId") ?? errorOf("evidence")}
      >
        {assigned.length === 0 && <p className="text-ink-muted">{t(formLabels.noStandards)}</p>}
        <div className="flex max-h-96 flex-col gap-1 overflow-y-auto">
          {assigned.map((standard) => (
            <Checkbox
              key={keyOf(standard)}
              name="standards"
              label={`${standard.code} ${standard.name}`}
              hint={<StandardHint standard={standard} />}
              checked={draft.standards.includes(keyOf(standard))}
              onChange={(event) => toggle(keyOf(standard), event.target.checked)}
            />
          ))}
        </div>
      </Fieldset>
      {others.length > 0 && (
        <Field name="otherStandard" label={t(formLabels.otherStandard)}>
          <Combobox
            key={chosenOthers.length}
            options={others.map((standard) => ({ value: keyOf(standard), label: `${standard.code} ${standard.name}` }))}
            onChange={(key) => key && toggle(key, true)}
          />
        </Field>
      )}
      {chosenOthers.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {chosenOthers.map((standard) => (
            <Chip
              key={keyOf(standard)}
              label={`${standard.code} ${standard.name}`}
              onRemove={() => toggle(keyOf(standard), false)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
