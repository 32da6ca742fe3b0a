"use client";

import { DetailField } from "@/components/activities/form/detail-field";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { ListInput } from "@/components/activities/form/list-input";
import { ParticipantsEditor } from "@/components/activities/form/participants-editor";
import { SeriesField } from "@/components/activities/form/series-field";
import { SlipProposal } from "@/components/activities/form/slip-proposal";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { commonFields } from "@/lib/activities/kinds/shared-fields";

function AggregateField() {
  const t = useT();
  const { draft, change, choices, errorOf, activityId } = useDraftContext();
  const own = choices.units.find((unit) => unit.id === draft.departmentId);
  const offered = choices.aggregates.filter(
    (each) => each.kind === draft.kind && each.id !== activityId && own?.path.startsWith(each.departmentPath),
  );
  if (offered.length === 0) return null;
  return (
    <Field
      name="aggregateId"
      label={t(formLabels.aggregate)}
      hint={t(formLabels.aggregateHint)}
      error={errorOf("aggregateId")}
      className="sm:col-span-2"
    >
      <Select
        value={draft.aggregateId}
        placeholder={t(formLabels.none)}
        onChange={(event) => change((before) => ({ ...before, aggregateId: event.target.value }))}
        options={offered.map((each) => ({ value: each.id, label: `${each.year} ${each.title}` }))}
      />
    </Field>
  );
}

function SourceFields() {
  const t = useT();
  const { draft, change, errorOf } = useDraftContext();
  return (
    <>
      <Field name="sourceTitle" label={t(formLabels.sourceTitle)} error={errorOf("sourceTitle")}>
        <TextInput
          value={draft.sourceTitle}
          onChange={(event) => change((before) => ({ ...before, sourceTitle: event.target.value }))}
        />
      </Field>
      <Field
        name="sourceText"
        label={t(formLabels.entrySource)}
        error={errorOf("sourceText")}
        className="sm:col-span-2"
      >
        <Textarea
          rows={2}
          value={draft.sourceText}
          onChange={(event) => change((before) => ({ ...before, sourceText: event.target.value }))}
        />
      </Field>
      <SlipProposal
        source={draft.sourceText}
        corrected={draft.correctedText}
        onUse={(correctedText) => change((before) => ({ ...before, correctedText }))}
      />
      {draft.correctedText !== "" && (
        <Field name="correctedText" label={t(formLabels.corrected)} className="sm:col-span-2">
          <Textarea
            rows={2}
            value={draft.correctedText}
            onChange={(event) => change((before) => ({ ...before, correctedText: event.target.value }))}
          />
        </Field>
      )}
    </>
  );
}

/** What most entries do without. */
export function MoreFields() {
  const t = useT();
  const { draft, change, errorOf } = useDraftContext();
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <SeriesField />
      <Field name="year" label={t(formLabels.entryYear)} hint={t(formLabels.entryYearHint)} error={errorOf("year")}>
        <NumberField
          value={draft.year}
          onChange={(event) =>
            change((before) => ({ ...before, year: event.target.value.replace(/\D/g, "").slice(0, 4) }))
          }
        />
      </Field>
      <AggregateField />
      <div className="sm:col-span-2">
        <ParticipantsEditor />
      </div>
      {Object.entries(commonFields).map(([name, field]) => (
        <DetailField key={name} name={name} field={field} />
      ))}
      <Field name="tags" label={t(formLabels.tags)} hint={t(formLabels.tagsHint)} error={errorOf("tags")}>
        <ListInput
          separator={/[\n,，、;；]/}
          value={draft.tags}
          onChange={(tags) => change((before) => ({ ...before, tags }))}
        />
      </Field>
      <SourceFields />
    </div>
  );
}
