"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FivePoints } from "@/components/assignments/five-points";
import { assignmentFormLabels } from "@/components/assignments/labels";
import { RemoveButton } from "@/components/assignments/remove-button";
import { useT } from "@/components/layout/locale-provider";
import { StickyActions } from "@/components/layout/sticky-actions";
import { useActionForm } from "@/components/layout/use-action-form";
import { SubmitButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { RadioGroup } from "@/components/ui/radio-group";
import { useToast } from "@/components/ui/toast";
import { saveAssignmentAction } from "@/lib/assignments/actions";
import { assignmentFieldLabels, assignmentRoleLabels } from "@/lib/assignments/labels";
import type { Choice } from "@/lib/assignments/loaders";
import type { AssignmentRecord } from "@/lib/assignments/types";
import { indicatorFieldLabels } from "@/lib/indicators/labels";

const words = { ...indicatorFieldLabels, ...assignmentFieldLabels };
const points = [
  "task",
  "schedule",
  "dueOn",
  "responsible",
  "leaderOffice",
  "assessment",
  "reward",
  "sourceText",
] as const;

/** Gives a unit a part in a standard, or changes `assignment` on the version it was read at. */
export function AssignmentForm({
  roundId,
  standards = [],
  units = [],
  indicatorId = "",
  assignment,
}: {
  roundId: string;
  standards?: readonly Choice[];
  units?: readonly Choice[];
  indicatorId?: string;
  assignment?: AssignmentRecord;
}) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const [role, setRole] = useState<"lead" | "support">(assignment?.role ?? "lead");
  const backHref = `/assignments?round=${roundId}`;
  const { pending, submit, errorOf, summary } = useActionForm(save, {
    words,
    names: assignmentFormLabels,
    onDone: () => {
      showToast({ tone: "success", text: t(assignmentFormLabels.saved) });
      router.push(backHref);
    },
  });

  function save(data: FormData) {
    const text = (name: string) => String(data.get(name) ?? "");
    return saveAssignmentAction({
      ...Object.fromEntries(points.map((name) => [name, text(name)])),
      roundId,
      role,
      indicatorId: assignment?.indicatorId ?? text("indicatorId"),
      departmentId: assignment?.departmentId ?? text("departmentId"),
      replaceLead: data.get("replaceLead") !== null,
      version: assignment?.version,
    });
  }

  const roles = (["lead", "support"] as const).map((value) => ({ value, label: t(assignmentRoleLabels[value]) }));
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
        {!assignment && (
          <>
            <Field
              name="indicatorId"
              label={t(assignmentFormLabels.indicatorId)}
              error={errorOf("indicatorId")}
              required
            >
              <Combobox options={standards} defaultValue={indicatorId} />
            </Field>
            <Field
              name="departmentId"
              label={t(assignmentFormLabels.departmentId)}
              error={errorOf("departmentId")}
              required
            >
              <Combobox options={units} />
            </Field>
          </>
        )}
        <RadioGroup
          name="role"
          legend={t(assignmentFormLabels.role)}
          options={roles}
          value={role}
          onChange={(value) => setRole(value === "lead" ? "lead" : "support")}
          error={errorOf("role")}
          inline
        />
        {role === "lead" && assignment?.role !== "lead" && (
          <Checkbox
            name="replaceLead"
            label={t(assignmentFormLabels.replaceLead)}
            hint={t(assignmentFormLabels.replaceHint)}
          />
        )}
      </div>
      <FivePoints assignment={assignment} errorOf={errorOf} />
      <StickyActions>
        {assignment && <RemoveButton assignment={assignment} backHref={backHref} />}
        <ButtonLink href={backHref}>{t(assignmentFormLabels.cancel)}</ButtonLink>
        <SubmitButton pending={pending}>{t(assignmentFormLabels.save)}</SubmitButton>
      </StickyActions>
    </form>
  );
}
