import { FilterBar } from "@/components/data/filter-bar";
import { listHref } from "@/components/data/list-href";
import { evidenceLabels } from "@/components/evidence/labels";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { RoundChoice, StandardChoice } from "@/lib/evidence/choices";
import { freshnessLabels, linkStateLabels, materialTypeLabels } from "@/lib/evidence/labels";
import { freshnesses, materialTypes } from "@/lib/evidence/types";
import type { Translate, Words } from "@/lib/platform/i18n";

const states = ["draft", "submitted", "returned", "approved", "archived"] as const;

type Given = Readonly<Record<string, string>>;
type Choices = {
  departments: readonly { readonly id: string; readonly name: string }[];
  rounds: readonly RoundChoice[];
  standards: readonly Omit<StandardChoice, "requirements">[];
};

function optionsOf<Code extends string>(codes: readonly Code[], labels: Record<Code, Words>, t: Translate) {
  return codes.map((code) => ({ value: code, label: t(labels[code]) }));
}

/** What is applied now, each with the address that takes it away. */
function appliedOf(given: Given, { departments, rounds, standards }: Choices, t: Translate) {
  const words: Record<string, (value: string) => string | undefined> = {
    department: (value) => departments.find((unit) => unit.id === value)?.name,
    round: (value) => rounds.find((round) => round.id === value)?.name,
    standard: (value) => standards.find((standard) => standard.id === value)?.code,
    type: (value) => optionsOf(materialTypes, materialTypeLabels, t).find((each) => each.value === value)?.label,
    state: (value) => optionsOf(states, linkStateLabels, t).find((each) => each.value === value)?.label,
    window: (value) => optionsOf(freshnesses, freshnessLabels, t).find((each) => each.value === value)?.label,
    q: (value) => value,
  };
  return Object.entries(given).flatMap(([key, value]) => {
    const label = words[key]?.(value);
    return label ? [{ label, removeHref: listHref("/evidence", given, { [key]: undefined }) }] : [];
  });
}

/** The filters of the list of items; the address holds them all. */
export function EvidenceFilters({ t, given, ...choices }: Choices & { t: Translate; given: Given }) {
  const all = t(evidenceLabels.all);
  return (
    <FilterBar action="/evidence" applied={appliedOf(given, choices, t)}>
      <Field name="q" label={t(evidenceLabels.text)}>
        <TextInput type="search" defaultValue={given.q ?? ""} />
      </Field>
      {choices.departments.length > 1 && (
        <Field name="department" label={t(evidenceLabels.department)}>
          <Combobox
            placeholder={all}
            defaultValue={given.department ?? ""}
            options={choices.departments.map((unit) => ({ value: unit.id, label: unit.name }))}
          />
        </Field>
      )}
      {choices.rounds.length > 1 && (
        <Field name="round" label={t(evidenceLabels.round)}>
          <Select
            placeholder={all}
            defaultValue={given.round ?? ""}
            options={choices.rounds.map((round) => ({ value: round.id, label: round.name }))}
          />
        </Field>
      )}
      <Field name="standard" label={t(evidenceLabels.standard)}>
        <Combobox
          placeholder={all}
          defaultValue={given.standard ?? ""}
          options={choices.standards.map((standard) => ({
            value: standard.id,
            label: `${standard.code} ${standard.name}`,
          }))}
        />
      </Field>
      <Field name="type" label={t(evidenceLabels.type)}>
        <Select
          placeholder={all}
          defaultValue={given.type ?? ""}
          options={optionsOf(materialTypes, materialTypeLabels, t)}
        />
      </Field>
      <Field name="state" label={t(evidenceLabels.state)}>
        <Select placeholder={all} defaultValue={given.state ?? ""} options={optionsOf(states, linkStateLabels, t)} />
      </Field>
      <Field name="window" label={t(evidenceLabels.window)}>
        <Select
          placeholder={all}
          defaultValue={given.window ?? ""}
          options={optionsOf(freshnesses, freshnessLabels, t)}
        />
      </Field>
    </FilterBar>
  );
}
