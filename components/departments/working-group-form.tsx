"use client";

import { useRouter } from "next/navigation";
import { departmentLabels, workingGroupLabels } from "@/components/departments/labels";
import type { UnitChoice } from "@/components/departments/member-rows";
import { useT } from "@/components/layout/locale-provider";
import { StickyActions } from "@/components/layout/sticky-actions";
import { useActionForm } from "@/components/layout/use-action-form";
import { SubmitButton } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toast";
import { removeWorkingGroupAction, saveWorkingGroupAction } from "@/lib/departments/actions";
import { groupErrorLabels } from "@/lib/departments/leading-groups/labels";
import type { WorkingGroupRecord } from "@/lib/departments/working-groups/types";
import { refusalLabels } from "@/lib/platform/result-labels";

/** Sets up a working group of a department, changes `group`, or dissolves it. */
export function WorkingGroupForm({
  departmentId,
  group,
  units,
}: {
  departmentId: string;
  group?: WorkingGroupRecord;
  units: readonly UnitChoice[];
}) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const home = `/departments/${departmentId}`;
  const { pending, submit, errorOf, summary } = useActionForm(saveWorkingGroupAction, {
    words: groupErrorLabels,
    names: workingGroupLabels,
    onDone: () => {
      showToast({ tone: "success", text: t(departmentLabels.saved) });
      router.push(home);
    },
  });

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "");
    submit({
      departmentId,
      id: group?.id ?? null,
      version: group?.version ?? 0,
      name: text("name"),
      kind: text("kind") === "office" ? "office" : "group",
      leadOffice: text("leadOffice"),
      duties: text("duties"),
      sort: group?.sort ?? 0,
      memberIds: data.getAll("memberIds").map(String),
    });
  }

  async function dissolve(present: WorkingGroupRecord) {
    const result = await removeWorkingGroupAction({ id: present.id, version: present.version });
    if (!result.ok) {
      showToast({
        tone: "danger",
        text: t(refusalLabels[result.code], { id: "errorId" in result ? result.errorId : "" }),
      });
      return;
    }
    showToast({ tone: "success", text: t(workingGroupLabels.removed) });
    router.push(home);
  }

  const kinds = (["group", "office"] as const).map((value) => ({ value, label: t(workingGroupLabels[value]) }));
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={summary} />
      <div className="panel mt-4 grid gap-4 p-4 md:grid-cols-2">
        <Field name="name" label={t(workingGroupLabels.name)} error={errorOf("name")} required>
          <TextInput defaultValue={group?.name} maxLength={80} />
        </Field>
        <Field name="kind" label={t(workingGroupLabels.kind)} error={errorOf("kind")}>
          <Select options={kinds} defaultValue={group?.kind ?? "group"} />
        </Field>
        <Field
          name="leadOffice"
          label={t(workingGroupLabels.leadOffice)}
          hint={t(workingGroupLabels.leadHint)}
          error={errorOf("leadOffice")}
          className="md:col-span-2"
        >
          <TextInput defaultValue={group?.leadOffice ?? ""} maxLength={120} />
        </Field>
        <Field
          name="memberIds"
          label={t(workingGroupLabels.memberIds)}
          error={errorOf("memberIds")}
          className="md:col-span-2"
        >
          <MultiCombobox
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={group?.members.map((member) => member.id)}
          />
        </Field>
        <Field name="duties" label={t(workingGroupLabels.duties)} error={errorOf("duties")} className="md:col-span-2">
          <Textarea defaultValue={group?.duties ?? ""} maxLength={2000} />
        </Field>
      </div>
      <StickyActions>
        {group && (
          <ConfirmButton
            variant="danger"
            title={t(workingGroupLabels.removeTitle)}
            body={t(workingGroupLabels.removeBody)}
            confirmText={t(workingGroupLabels.remove)}
            onConfirm={() => dissolve(group)}
          >
            {t(workingGroupLabels.remove)}
          </ConfirmButton>
        )}
        <ButtonLink href={home}>{t(departmentLabels.cancel)}</ButtonLink>
        <SubmitButton pending={pending}>{t(departmentLabels.save)}</SubmitButton>
      </StickyActions>
    </form>
  );
}
