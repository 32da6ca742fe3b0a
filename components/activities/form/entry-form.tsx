"use client";

import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { ConflictDialog } from "@/components/activities/form/conflict-dialog";
import type { EntryDraft } from "@/components/activities/form/draft";
import { DraftProvider } from "@/components/activities/form/draft-context";
import { type AttachedItem, type EvidenceHandle, EvidenceStep } from "@/components/activities/form/evidence-step";
import { errorText } from "@/components/activities/form/field-text";
import { FiguresEditor } from "@/components/activities/form/figures-editor";
import { formErrors, standingErrors } from "@/components/activities/form/form-errors";
import { KindPicker } from "@/components/activities/form/kind-picker";
import { MoreFields } from "@/components/activities/form/more-fields";
import { OneBreath } from "@/components/activities/form/one-breath";
import { type Standing, toFormFields } from "@/components/activities/form/save-draft";
import { SaveNotice } from "@/components/activities/form/save-notice";
import { StandardsPicker } from "@/components/activities/form/standards-picker";
import { useAutosave } from "@/components/activities/form/use-autosave";
import { WhenWhere } from "@/components/activities/form/when-where";
import { conflictLabels, evidenceStepLabels, formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Section } from "@/components/layout/section";
import { StickyActions } from "@/components/layout/sticky-actions";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary, type FormError } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SaveState } from "@/components/ui/save-state";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import { submitActivityAction } from "@/lib/activities/actions";
import type { FormChoices } from "@/lib/activities/form/types";
import type { FieldErrors } from "@/lib/platform/result";
import { refusalLabels } from "@/lib/platform/result-labels";

const none: readonly FormError[] = [];

/** The entry's form: steps on one page, saved as it is typed, handed in when nothing is missing. */
export function EntryForm({
  initial,
  opened,
  storeKey,
  choices,
  attached,
  limitMb,
  today,
}: {
  initial: EntryDraft;
  /** The entry that is edited; null for a new one. */
  opened: Standing | null;
  /** Under which this window keeps what is not saved yet, while the entry has no id. */
  storeKey: string;
  choices: FormChoices;
  attached: readonly AttachedItem[];
  limitMb: number;
  today: string;
}) {
  const t = useT();
  const router = useRouter();
  const toast = useToast();
  const saving = useAutosave(initial, opened, storeKey);
  const { draft, change, standing, refused, conflict } = saving;
  const [missing, setMissing] = useState<{ fields: FieldErrors; of: EntryDraft | null }>({ fields: {}, of: null });
  const [filesBusy, setFilesBusy] = useState(false);
  const evidence = useRef<EvidenceHandle>(null);
  const [later, setLater] = useState(false);
  const [summary, setSummary] = useState(none);
  const [pending, setPending] = useState(false);

  const context = useMemo(() => {
    const codes: FieldErrors = { ...standingErrors(missing.fields, missing.of, draft), ...refused?.fields };
    const errorOf = (field: string) => {
      const code = codes[field];
      return code ? errorText(code, t) : undefined;
    };
    return { draft, change, choices, errorOf, activityId: standing?.id ?? null, today };
  }, [draft, change, choices, missing, refused, standing, today, t]);

  function foundNothing() {
    setMissing({ fields: {}, of: null });
    setSummary(none);
  }

  async function submit() {
    foundNothing();
    if (filesBusy) return setSummary([{ name: "evidence", message: t(evidenceStepLabels.pending) }]);
    setPending(true);
    const attached = await (evidence.current?.attachWaiting() ?? true);
    if (!attached) {
      setPending(false);
      return setSummary([{ name: "evidence", message: t(evidenceStepLabels.notAttached) }]);
    }
    const stands = await saving.save();
    const result = stands ? await submitActivityAction(stands).catch(() => null) : null;
    setPending(false);
    if (result?.ok) {
      toast({ tone: "success", text: t(formLabels.submitted) });
      router.push(`/activities/${result.data.id}`);
      return;
    }
    if (!stands) return;
    const fields = result && "fields" in result ? toFormFields(draft, result.fields ?? {}) : {};
    setMissing({ fields, of: draft });
    const general = { message: t(refusalLabels[result?.code ?? "surprise"], { id: "" }) };
    const listed = formErrors(fields, draft, t);
    setSummary(listed.length > 0 ? listed : [general]);
  }

  return (
    <DraftProvider value={context}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        className="flex flex-col gap-5"
      >
        <ErrorSummary errors={summary} title={summary.length > 0 ? t(formLabels.incomplete) : undefined} />
        <SaveNotice saving={saving} />
        {conflict && later && (
          <Notice
            tone="warning"
            role="alert"
            actions={
              <Button size="sm" onClick={() => setLater(false)}>
                {t(conflictLabels.show)}
              </Button>
            }
          >
            {t(conflictLabels.title)}
          </Notice>
        )}
        {!opened && <OneBreath />}
        <Section title={t(formLabels.stepKind)}>
          <div className="flex flex-col gap-4">
            {choices.units.length > 1 && !standing && (
              <Field name="departmentId" label={t(formLabels.unit)} error={context.errorOf("departmentId")}>
                <Select
                  value={draft.departmentId}
                  onChange={(event) => change((before) => ({ ...before, departmentId: event.target.value }))}
                  options={choices.units.map((unit) => ({ value: unit.id, label: unit.name }))}
                  className="md:max-w-96"
                />
              </Field>
            )}
            <KindPicker />
            <Field
              name="title"
              label={t(formLabels.title)}
              hint={t(formLabels.titleHint)}
              error={context.errorOf("title")}
              required
            >
              <TextInput
                value={draft.title}
                onChange={(event) => change((before) => ({ ...before, title: event.target.value }))}
              />
            </Field>
          </div>
        </Section>
        {draft.kind !== "" && (
          <>
            <Section title={t(formLabels.stepWhen)}>
              <WhenWhere />
            </Section>
            <Section title={t(formLabels.stepFigures)} lead={t(formLabels.figuresLead)}>
              <FiguresEditor />
            </Section>
            <Section title={t(formLabels.stepStandards)}>
              <StandardsPicker />
            </Section>
            <Section title={t(formLabels.stepEvidence)} lead={t(formLabels.evidenceLead)}>
              <EvidenceStep
                limitMb={limitMb}
                initial={attached}
                handle={evidence}
                onBusy={setFilesBusy}
                onAttached={foundNothing}
              />
            </Section>
            <section className="panel px-4 py-3">
              <Disclosure summary={t(formLabels.more)}>
                <MoreFields />
              </Disclosure>
            </section>
          </>
        )}
        <StickyActions note={<SaveState state={saving.state} />}>
          <Button icon="save" onClick={() => void saving.save()}>
            {t(formLabels.saveNow)}
          </Button>
          <Button type="submit" variant="primary" icon="send" pending={pending}>
            {t(formLabels.submit)}
          </Button>
        </StickyActions>
      </form>
      {conflict && !later && (
        <ConflictDialog
          mine={draft}
          theirs={conflict}
          onLater={() => setLater(true)}
          onMine={() => saving.settle(conflict, draft, false)}
          onTheirs={(theirs) => saving.settle(conflict, theirs, true)}
        />
      )}
    </DraftProvider>
  );
}
