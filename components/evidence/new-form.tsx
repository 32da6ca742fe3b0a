"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { DescriptionFields, descriptionFieldLabels } from "@/components/evidence/description-fields";
import { answerErrors, readDescription } from "@/components/evidence/form-values";
import { evidenceLabels, uploaderLabels } from "@/components/evidence/labels";
import { SlotNotes } from "@/components/evidence/slot-notes";
import { Uploader, type UploaderState } from "@/components/evidence/uploader";
import { useT } from "@/components/layout/locale-provider";
import { Section } from "@/components/layout/section";
import { StickyActions } from "@/components/layout/sticky-actions";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormError } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import { Select } from "@/components/ui/select";
import { createEvidenceAction } from "@/lib/evidence/actions";
import type { DepartmentChoice, RoundChoice, StandardChoice } from "@/lib/evidence/choices";
import { mediaGroup } from "@/lib/evidence/files/media";
import type { Slot } from "@/lib/evidence/slots/data";

const nothing: UploaderState = { files: [], busy: false, failed: false };

/** Title and kind that the first file suggests. */
function proposal(state: UploaderState): { title?: string; materialType?: string } {
  const first = state.files[0];
  if (!first) return {};
  const group = mediaGroup(first.mediaType);
  const kinds: Record<string, string> = { image: "scene_photo", video: "audio_video", audio: "audio_video" };
  const name = first.fileName.replace(/\.[^.]{1,8}$/, "");
  return {
    title: /^(IMG|DSC|mmexport|微信图片|P)?[_\d-]+$/i.test(name) ? "" : name,
    materialType: group ? kinds[group] : undefined,
  };
}

/** A new item: files, description, standards. What was entered stays, whatever the answer. */
export function NewEvidenceForm({
  departments,
  rounds,
  standards,
  slots,
  wanted,
  limitMb,
}: {
  departments: readonly DepartmentChoice[];
  rounds: readonly RoundChoice[];
  standards: readonly StandardChoice[];
  slots: readonly Slot[];
  /** The requirement that the reader came to fill. */
  wanted: {
    readonly roundId: string;
    readonly indicatorId: string;
    readonly requirementId: string | null;
    readonly materialType: string | null;
  } | null;
  limitMb: number;
}) {
  const t = useT();
  const proposed = (state: UploaderState) => {
    const found = proposal(state);
    return { ...found, materialType: wanted?.materialType ?? found.materialType };
  };
  const router = useRouter();
  const [departmentId, setDepartmentId] = useState(departments[0]?.id ?? "");
  const [chosenRound, setRoundId] = useState(wanted?.roundId ?? "");
  const unit = departments.find((each) => each.id === departmentId);
  // A unit hands in for the rounds of its own city or of a unit above it.
  const open = rounds.filter((round) => unit?.path.startsWith(round.departmentPath));
  const roundId = (open.find((round) => round.id === chosenRound) ?? open[0])?.id ?? "";
  const [chosen, setChosen] = useState<readonly string[]>(wanted ? [wanted.indicatorId] : []);
  const [uploads, setUploads] = useState(nothing);
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<{ summary: readonly FormError[]; fields: Record<string, string> }>({
    summary: [],
    fields: {},
  });
  // The same form sent twice makes one item.
  const clientKey = useRef("");

  async function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (uploads.busy || uploads.failed) {
      const message = t(uploads.busy ? uploaderLabels.busy : uploaderLabels.failedLeft);
      setErrors({ summary: [{ message }], fields: {} });
      return;
    }
    clientKey.current ||= [...crypto.getRandomValues(new Uint32Array(4))].join("-");
    const form = new FormData(event.currentTarget);
    setPending(true);
    const answer = await createEvidenceAction({
      ...readDescription(form, true),
      departmentId,
      uploadIds: uploads.files.map((file) => file.uploadId),
      clientKey: clientKey.current,
      links: chosen.map((indicatorId) => ({
        roundId,
        indicatorId,
        requirementId: (wanted?.indicatorId === indicatorId && wanted.requirementId) || undefined,
      })),
    }).catch(() => null);
    setPending(false);
    if (answer?.ok) return router.push(`/evidence/${answer.data.id}`);
    setErrors(
      answer
        ? answerErrors(answer, descriptionFieldLabels, t)
        : { summary: [{ message: t(uploaderLabels.network) }], fields: {} },
    );
  }

  return (
    <form onSubmit={save} noValidate className="flex flex-col gap-5">
      <ErrorSummary errors={errors.summary} />
      <Section title={t(evidenceLabels.files)}>
        {departments.length > 1 && (
          <Field
            name="departmentId"
            label={t(evidenceLabels.department)}
            error={errors.fields.departmentId}
            className="mb-4"
          >
            <Select
              value={departmentId}
              onChange={(event) => {
                setDepartmentId(event.target.value);
                setChosen([]);
              }}
              options={departments.map((unit) => ({ value: unit.id, label: unit.name }))}
              className="md:max-w-96"
            />
          </Field>
        )}
        <Uploader departmentId={departmentId} limitMb={limitMb} onChange={setUploads} />
      </Section>
      <Section title={t(evidenceLabels.properties)}>
        <DescriptionFields initial={{}} errors={errors.fields} proposed={proposed(uploads)} />
      </Section>
      <Section title={t(evidenceLabels.standards)} lead={t(evidenceLabels.standardsHint)}>
        <div className="flex flex-col gap-4">
          {open.length > 1 && (
            <Field name="roundId" label={t(evidenceLabels.round)}>
              <Select
                value={roundId}
                onChange={(event) => {
                  setRoundId(event.target.value);
                  setChosen([]);
                }}
                options={open.map((round) => ({ value: round.id, label: round.name }))}
                className="md:max-w-96"
              />
            </Field>
          )}
          <Field name="links" label={t(evidenceLabels.standard)} error={errors.fields.links}>
            <MultiCombobox
              key={roundId}
              value={chosen}
              onChange={setChosen}
              options={standards
                .filter((standard) => standard.roundId === roundId)
                .map((standard) => ({ value: standard.id, label: `${standard.code} ${standard.name}` }))}
            />
          </Field>
          <SlotNotes
            slots={departmentId === departments[0]?.id ? slots : []}
            standards={standards.filter((standard) => standard.roundId === roundId && chosen.includes(standard.id))}
          />
        </div>
      </Section>
      <StickyActions>
        <ButtonLink href="/evidence">{t(evidenceLabels.cancel)}</ButtonLink>
        <Button type="submit" variant="primary" icon="save" pending={pending}>
          {t(evidenceLabels.saveNew)}
        </Button>
      </StickyActions>
    </form>
  );
}
