"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Founded, FoundedField } from "@/components/departments/founded-field";
import { departmentLabels, groupLabels } from "@/components/departments/labels";
import { emptyRow, type MemberRow, MemberRows, type UnitChoice } from "@/components/departments/member-rows";
import { useT } from "@/components/layout/locale-provider";
import { Section } from "@/components/layout/section";
import { StickyActions } from "@/components/layout/sticky-actions";
import { useActionForm } from "@/components/layout/use-action-form";
import { SubmitButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toast";
import { saveLeadingGroupAction } from "@/lib/departments/actions";
import { groupErrorLabels } from "@/lib/departments/leading-groups/labels";
import type { GroupMember, LeadingGroupRecord } from "@/lib/departments/leading-groups/types";

const names = {
  ...groupLabels,
  "members.office": groupLabels.office,
  "members.headcount": groupLabels.headcount,
  "members.departmentId": groupLabels.unit,
};

function toRow(member: GroupMember, key: number): MemberRow {
  const { role, office, departmentId, headcount } = member;
  return {
    key,
    role,
    office,
    departmentId: departmentId ?? "",
    headcount: headcount === null ? "" : String(headcount),
  };
}

/** Founds a leading group, or adjusts `group`: the present version fills the form, and saving makes the next one. */
export function LeadingGroupForm({
  departmentId,
  group,
  units,
}: {
  departmentId: string;
  group?: LeadingGroupRecord;
  units: readonly UnitChoice[];
}) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const current = group?.versions[0];
  const precision = current?.foundedPrecision === "range" ? "day" : current?.foundedPrecision;
  const [founded, setFounded] = useState<Founded>({ date: current?.foundedOn ?? "", precision: precision ?? "day" });
  const [rows, setRows] = useState<readonly MemberRow[]>(
    current?.members.map(toRow) ?? [emptyRow(0, "chair"), emptyRow(1, "deputy"), emptyRow(2, "member")],
  );
  const { pending, submit, errorOf, summary } = useActionForm(saveLeadingGroupAction, {
    words: groupErrorLabels,
    names,
    onDone: () => {
      showToast({ tone: "success", text: t(departmentLabels.saved) });
      router.push(`/departments/${departmentId}`);
    },
  });

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "");
    submit({
      departmentId,
      groupId: group?.id ?? null,
      version: current?.number ?? 0,
      name: text("name"),
      foundedOn: founded.date === "" ? null : founded.date,
      foundedPrecision: founded.precision,
      reason: text("reason"),
      documentNumber: text("documentNumber"),
      officePlace: text("officePlace"),
      officeDuties: text("officeDuties")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
      sourceText: text("sourceText"),
      members: rows.map(({ role, office, departmentId: unit, headcount }) => ({
        role,
        office,
        departmentId: unit,
        headcount: headcount.trim() === "" ? null : Number(headcount),
      })),
    });
  }

  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-4">
      <ErrorSummary errors={summary} />
      <div className="panel grid gap-4 p-4 md:grid-cols-2">
        <Field name="name" label={t(groupLabels.name)} error={errorOf("name")} required className="md:col-span-2">
          <TextInput defaultValue={group?.name} maxLength={80} />
        </Field>
        <FoundedField value={founded} onChange={setFounded} error={errorOf("foundedOn")} />
        <Field name="documentNumber" label={t(groupLabels.documentNumber)} error={errorOf("documentNumber")}>
          <TextInput defaultValue={current?.documentNumber ?? ""} maxLength={80} />
        </Field>
        {group && (
          <Field name="reason" label={t(groupLabels.reason)} error={errorOf("reason")}>
            <TextInput maxLength={300} />
          </Field>
        )}
      </div>
      <Section title={t(groupLabels.members)} lead={t(groupLabels.membersHint)}>
        {errorOf("members") && <p className="mb-2 text-danger">{errorOf("members")}</p>}
        <MemberRows rows={rows} onChange={setRows} units={units} errorOf={errorOf} />
      </Section>
      <div className="panel grid gap-4 p-4 md:grid-cols-2">
        <Field name="officePlace" label={t(groupLabels.officePlace)} error={errorOf("officePlace")}>
          <TextInput defaultValue={current?.officePlace ?? ""} maxLength={120} />
        </Field>
        <Field
          name="officeDuties"
          label={t(groupLabels.officeDuties)}
          hint={t(groupLabels.dutiesHint)}
          error={errorOf("officeDuties")}
          className="md:col-span-2"
        >
          <Textarea defaultValue={current?.officeDuties.join("\n") ?? ""} />
        </Field>
        <Field
          name="sourceText"
          label={t(groupLabels.sourceText)}
          error={errorOf("sourceText")}
          className="md:col-span-2"
        >
          <Textarea defaultValue={current?.sourceText ?? ""} maxLength={2000} />
        </Field>
      </div>
      <StickyActions>
        <ButtonLink href={`/departments/${departmentId}`}>{t(departmentLabels.cancel)}</ButtonLink>
        <SubmitButton pending={pending}>{t(group ? groupLabels.save : departmentLabels.save)}</SubmitButton>
      </StickyActions>
    </form>
  );
}
