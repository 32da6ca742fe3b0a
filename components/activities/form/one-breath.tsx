"use client";

import { useState } from "react";
import {
  blankFigure,
  type EntryDraft,
  type FigureDraft,
  withKind,
  withRowsOf,
} from "@/components/activities/form/draft";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LiveRegion } from "@/components/ui/live-region";
import { Textarea } from "@/components/ui/textarea";
import { type Reading, readSentence } from "@/lib/activities/breath/rules";

function figuresOf(reading: Reading): FigureDraft[] {
  return reading.figures.map((figure) => ({
    ...blankFigure(figure.metric),
    value: figure.value ?? "",
    qualifier: figure.qualifier,
    unit: figure.unit,
    wording: figure.wording,
    moneyKind: figure.moneyKind ?? "",
  }));
}

/** The sentence becomes the description; what it names fills the fields, and what it does not name stays. */
function filled(draft: EntryDraft, reading: Reading, sentence: string): EntryDraft {
  const base = withKind(draft, reading.kind);
  const { occurrences } = reading;
  return {
    ...base,
    title: draft.title || reading.title,
    text: draft.text || sentence.trim(),
    startOn: reading.startOn ?? draft.startOn,
    endOn: reading.endOn ?? "",
    precision: reading.startOn ? reading.precision : draft.precision,
    place: reading.place ?? draft.place,
    details: reading.form ? { ...base.details, form: reading.form } : base.details,
    figures: withRowsOf(reading.kind, figuresOf(reading)),
    ...(occurrences
      ? {
          occurrences: occurrences.value ?? "",
          occurrencesQualifier: occurrences.qualifier,
          occurrencesWording: occurrences.qualifier === "exact" ? "" : occurrences.wording,
        }
      : {}),
  };
}

/** One free sentence, read into the form for correction. */
export function OneBreath() {
  const t = useT();
  const { change, today } = useDraftContext();
  const [sentence, setSentence] = useState("");
  const [outcome, setOutcome] = useState<"done" | "nothing" | null>(null);
  function read() {
    const reading = readSentence(sentence, today);
    setOutcome(reading ? "done" : "nothing");
    if (reading) change((draft) => filled(draft, reading, sentence));
  }
  return (
    <section className="panel flex flex-col gap-2 px-4 py-3">
      <Field name="breath" label={t(formLabels.breath)} hint={t(formLabels.breathHint)}>
        <Textarea rows={2} value={sentence} onChange={(event) => setSentence(event.target.value)} />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button icon="edit" onClick={read} disabled={sentence.trim().length < 4}>
          {t(formLabels.breathRead)}
        </Button>
        <LiveRegion visible>
          {outcome && t(outcome === "done" ? formLabels.breathDone : formLabels.breathNothing)}
        </LiveRegion>
      </div>
    </section>
  );
}
