"use client";

import { useRouter } from "next/navigation";
import { roundLabels } from "@/components/indicators/round-labels";
import { useT } from "@/components/layout/locale-provider";
import { StickyActions } from "@/components/layout/sticky-actions";
import { useActionForm } from "@/components/layout/use-action-form";
import { SubmitButton } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-filter";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { NumberField } from "@/components/ui/number-field";
import { type Option, Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import { createRoundAction, updateRoundAction } from "@/lib/indicators/actions";
import { indicatorFieldLabels, roundStatusLabels } from "@/lib/indicators/labels";
import type { RoundRecord } from "@/lib/indicators/rounds/types";
import { RoundStatus } from "@/lib/platform/db/generated/enums";

function statusOf(value: string): RoundStatus {
  return Object.values(RoundStatus).find((status) => status === value) ?? "open";
}

/** Opens a round, or changes `round` on the version it was read at. */
export function RoundForm({
  round,
  editions,
  departments,
  year,
}: {
  round: RoundRecord | null;
  editions: readonly Option[];
  departments: readonly ComboboxOption[];
  year: number;
}) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const { pending, submit, errorOf, summary } = useActionForm(save, {
    words: indicatorFieldLabels,
    names: roundLabels,
    onDone: () => {
      showToast({ tone: "success", text: t(roundLabels.saved) });
      router.push("/indicators");
    },
  });

  function save(data: FormData) {
    const text = (name: string) => String(data.get(name) ?? "");
    const fields = {
      name: text("name"),
      year: text("year"),
      windowFrom: text("windowFrom"),
      windowTo: text("windowTo"),
      assessmentDate: text("assessmentDate"),
      status: statusOf(text("status")),
    };
    if (round) return updateRoundAction({ ...fields, id: round.id, version: round.version });
    const subject = { editionId: text("editionId"), departmentId: text("departmentId"), code: text("code") };
    return createRoundAction({ ...fields, ...subject });
  }

  const statuses = Object.values(RoundStatus).map((value) => ({ value, label: t(roundStatusLabels[value].words) }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <ErrorSummary errors={summary} />
      <div className="panel mt-4 grid gap-4 p-4 md:grid-cols-2">
        {!round && (
          <>
            <Field
              name="editionId"
              label={t(roundLabels.editionId)}
              hint={t(roundLabels.editionHint)}
              error={errorOf("editionId")}
              required
            >
              <Select options={editions} defaultValue={editions[0]?.value} />
            </Field>
            <Field
              name="departmentId"
              label={t(roundLabels.departmentId)}
              hint={t(roundLabels.departmentHint)}
              error={errorOf("departmentId")}
              required
            >
              <Combobox options={departments} defaultValue={departments[0]?.value} />
            </Field>
            <Field name="code" label={t(roundLabels.code)} error={errorOf("code")} required>
              <TextInput maxLength={40} defaultValue={`${year}`} />
            </Field>
          </>
        )}
        <Field name="name" label={t(roundLabels.name)} error={errorOf("name")} required>
          <TextInput defaultValue={round?.name} maxLength={120} />
        </Field>
        <Field name="year" label={t(roundLabels.year)} error={errorOf("year")} required>
          <NumberField defaultValue={String(round?.year ?? year)} />
        </Field>
        <Field name="windowFrom" label={t(roundLabels.windowFrom)} error={errorOf("windowFrom")} required>
          <DateField defaultValue={round?.windowFrom ?? `${year}-01-01`} />
        </Field>
        <Field
          name="windowTo"
          label={t(roundLabels.windowTo)}
          hint={t(roundLabels.windowHint)}
          error={errorOf("windowTo")}
          required
        >
          <DateField defaultValue={round?.windowTo ?? `${year}-12-31`} />
        </Field>
        <Field name="assessmentDate" label={t(roundLabels.assessmentDate)} error={errorOf("assessmentDate")} required>
          <DateField defaultValue={round?.assessmentDate} />
        </Field>
        <Field name="status" label={t(roundLabels.status)} error={errorOf("status")} required>
          <Select options={statuses} defaultValue={round?.status ?? "open"} />
        </Field>
      </div>
      <StickyActions>
        <ButtonLink href="/indicators">{t(roundLabels.cancel)}</ButtonLink>
        <SubmitButton pending={pending}>{t(round ? roundLabels.save : roundLabels.create)}</SubmitButton>
      </StickyActions>
    </form>
  );
}
