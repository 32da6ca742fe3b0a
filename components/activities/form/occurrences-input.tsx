"use client";

import { CountedInput } from "@/components/activities/form/counted-input";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { QualifierSelect } from "@/components/activities/form/qualifier-select";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Field } from "@/components/ui/field";
import { parseFigureText } from "@/lib/activities/figures/reading/rules";
import { hasNumber } from "@/lib/activities/figures/rules";
import { countUnitOf, kindOf } from "@/lib/activities/kinds/registry";

/** How many the entry stands for: "5", "20多", "经常". */
export function OccurrencesInput() {
  const t = useT();
  const { draft, change, errorOf } = useDraftContext();
  if (draft.kind === "") return null;
  const counted = hasNumber(draft.occurrencesQualifier);
  function read(typed: string) {
    const found = parseFigureText(typed);
    if (!found || (found.qualifier === "exact" && /^\d+$/.test(typed.trim()))) return;
    change((before) => ({
      ...before,
      occurrences: found.value ?? "",
      occurrencesQualifier: found.qualifier,
      occurrencesWording: found.wording,
    }));
  }
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      <Field
        name="occurrences"
        label={t(kindOf(draft.kind).count.words)}
        help={t(formLabels.countHint)}
        error={errorOf("occurrences")}
      >
        <CountedInput
          unit={countUnitOf(draft.kind, draft.details)}
          value={counted ? draft.occurrences : draft.occurrencesWording}
          onBlur={(event) => read(event.target.value)}
          onChange={(event) =>
            change((before) => ({
              ...before,
              occurrences: event.target.value,
              occurrencesWording: "",
              occurrencesQualifier: counted ? before.occurrencesQualifier : "exact",
            }))
          }
        />
      </Field>
      <Field name="occurrencesQualifier" label={t(formLabels.qualifier)}>
        <QualifierSelect
          value={draft.occurrencesQualifier}
          onChange={(occurrencesQualifier) =>
            change((before) => ({ ...before, occurrencesQualifier, occurrencesWording: "" }))
          }
        />
      </Field>
    </div>
  );
}
