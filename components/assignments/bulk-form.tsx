"use client";

import { useRouter } from "next/navigation";
import { assignmentFormLabels } from "@/components/assignments/labels";
import { useT } from "@/components/layout/locale-provider";
import { StickyActions } from "@/components/layout/sticky-actions";
import { useActionForm } from "@/components/layout/use-action-form";
import { SubmitButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { useToast } from "@/components/ui/toast";
import { assignLeadsAction } from "@/lib/assignments/actions";
import { assignmentFieldLabels } from "@/lib/assignments/labels";
import type { Choice } from "@/lib/assignments/loaders";

/** One unit as lead of every standard below a node. */
export function BulkForm({
  roundId,
  branches,
  units,
  indicatorId = "",
}: {
  roundId: string;
  branches: readonly Choice[];
  units: readonly Choice[];
  indicatorId?: string;
}) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const backHref = `/assignments?round=${roundId}`;
  const { pending, submit, errorOf, summary } = useActionForm(save, {
    words: assignmentFieldLabels,
    names: assignmentFormLabels,
    onDone: (done) => {
      showToast({ tone: "success", text: t(assignmentFormLabels.bulkDone, done) });
      router.push(backHref);
    },
  });

  function save(data: FormData) {
    return assignLeadsAction({
      roundId,
      indicatorId: String(data.get("indicatorId") ?? ""),
      departmentId: String(data.get("departmentId") ?? ""),
      overwrite: data.get("overwrite") !== null,
    });
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
      <div className="panel mt-4 grid gap-4 p-4 md:grid-cols-2">
        <Field name="indicatorId" label={t(assignmentFormLabels.branchId)} error={errorOf("indicatorId")} required>
          <Combobox options={branches} defaultValue={indicatorId} />
        </Field>
        <Field
          name="departmentId"
          label={t(assignmentFormLabels.departmentId)}
          error={errorOf("departmentId")}
          required
        >
          <Combobox options={units} />
        </Field>
        <Checkbox
          name="overwrite"
          label={t(assignmentFormLabels.overwrite)}
          hint={t(assignmentFormLabels.replaceHint)}
        />
      </div>
      <StickyActions>
        <ButtonLink href={backHref}>{t(assignmentFormLabels.cancel)}</ButtonLink>
        <SubmitButton pending={pending}>{t(assignmentFormLabels.save)}</SubmitButton>
      </StickyActions>
    </form>
  );
}
