"use client";

import { useRouter } from "next/navigation";
import { useT } from "@/components/layout/locale-provider";
import { StickyActions } from "@/components/layout/sticky-actions";
import { useActionForm } from "@/components/layout/use-action-form";
import { targetFormLabels } from "@/components/targets/labels";
import { OriginFields } from "@/components/targets/origin-fields";
import { PromiseFields } from "@/components/targets/promise-fields";
import { SubmitButton } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-filter";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { ButtonLink } from "@/components/ui/link";
import type { Option } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { qualifiers } from "@/lib/activities/figures/types";
import { createTargetAction, updateTargetAction } from "@/lib/assignments/actions";
import { assignmentFieldLabels } from "@/lib/assignments/labels";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import { indicatorFieldLabels } from "@/lib/indicators/labels";
import { datePrecisions } from "@/lib/platform/dates";
import { TargetSource } from "@/lib/platform/db/generated/enums";

const words = { ...indicatorFieldLabels, ...assignmentFieldLabels };
const { precision: _, ...names } = targetFormLabels;

function fieldsOf(data: FormData) {
  const text = (name: string) => String(data.get(name) ?? "").trim();
  const oneOf = <T extends string>(values: readonly T[], name: string, fallback: T) =>
    values.find((value) => value === text(name)) ?? fallback;
  return {
    roundId: text("roundId"),
    indicatorId: text("indicatorId"),
    name: text("name"),
    metric: text("metric"),
    value: text("value"),
    qualifier: oneOf(qualifiers, "qualifier", "exact"),
    wording: text("wording"),
    unit: text("unit"),
    dueOn: text("dueOn"),
    duePrecision: oneOf(datePrecisions, "duePrecision", "day"),
    source: oneOf(Object.values(TargetSource), "source", "document"),
    sourceTitle: text("sourceTitle"),
    documentNumber: text("documentNumber"),
    promisedBy: text("promisedBy"),
    sourceText: text("sourceText"),
    note: text("note"),
  };
}

/** Records a promise, or changes `target` on the version it was read at. */
export function TargetForm({
  target,
  units,
  rounds,
  nodes,
  currentRoundId,
}: {
  target: TargetRecord | null;
  units: readonly ComboboxOption[];
  rounds: readonly Option[];
  nodes: readonly ComboboxOption[];
  currentRoundId: string | null;
}) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const { pending, submit, errorOf, summary } = useActionForm(save, {
    words,
    names,
    onDone: () => {
      showToast({ tone: "success", text: t(targetFormLabels.saved) });
      router.push("/targets");
    },
  });

  function save(data: FormData) {
    const fields = fieldsOf(data);
    if (target) return updateTargetAction({ ...fields, id: target.id, version: target.version });
    return createTargetAction({ ...fields, departmentId: String(data.get("departmentId") ?? "") });
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <ErrorSummary errors={summary} />
      <div className="panel mt-4 p-4">
        <Fieldset legend={t(targetFormLabels.promise)}>
          <div className="grid gap-4 md:grid-cols-2">
            {!target && (
              <Field
                name="departmentId"
                label={t(targetFormLabels.departmentId)}
                error={errorOf("departmentId")}
                required
                className="md:col-span-2"
              >
                <Combobox options={units} defaultValue={units.length === 1 ? units[0]?.value : ""} />
              </Field>
            )}
            <PromiseFields target={target} errorOf={errorOf} />
          </div>
        </Fieldset>
      </div>
      <div className="panel mt-4 p-4">
        <Fieldset legend={t(targetFormLabels.origin)}>
          <div className="grid gap-4 md:grid-cols-2">
            <OriginFields
              target={target}
              rounds={rounds}
              nodes={nodes}
              currentRoundId={currentRoundId}
              errorOf={errorOf}
            />
          </div>
        </Fieldset>
      </div>
      <StickyActions>
        <ButtonLink href="/targets">{t(targetFormLabels.cancel)}</ButtonLink>
        <SubmitButton pending={pending}>{t(targetFormLabels.save)}</SubmitButton>
      </StickyActions>
    </form>
  );
}
