"use client";

import { newKey, type ParticipantDraft } from "@/components/activities/form/draft";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { participantRoleLabels } from "@/lib/activities/labels";
import type { ParticipantRole } from "@/lib/platform/db/generated/enums";

const roles = Object.keys(participantRoleLabels) as ParticipantRole[];

/** Units that did it together, with the shares they agreed on. */
export function ParticipantsEditor() {
  const t = useT();
  const { draft, change, choices, errorOf } = useDraftContext();
  const units = choices.allUnits.map((unit) => ({ value: unit.id, label: unit.name }));
  const put = (key: string, patch: Partial<ParticipantDraft>) =>
    change((before) => ({
      ...before,
      participants: before.participants.map((row) => (row.key === key ? { ...row, ...patch } : row)),
    }));
  function add() {
    const fresh = (departmentId: string, role: ParticipantRole) => ({
      key: newKey(),
      departmentId,
      name: "",
      role,
      share: "",
    });
    change((before) => ({
      ...before,
      participants: before.participants.length
        ? [...before.participants, fresh("", "participant")]
        : [fresh(before.departmentId, "host"), fresh("", "co_host")],
    }));
  }
  return (
    <Fieldset
      name="participants"
      legend={t(formLabels.joint)}
      hint={t(formLabels.jointHint)}
      error={errorOf("participants")}
    >
      <div className="flex flex-col gap-3">
        {draft.participants.map((row, index) => (
          <div
            key={row.key}
            className="grid grid-cols-2 items-start gap-3 rounded-md border border-line p-3 md:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_8rem_6rem_auto]"
          >
            <Field
              name={`participants.${index}.departmentId`}
              label={t(formLabels.participantUnit)}
              error={errorOf(`participants.${index}.departmentId`)}
              className="max-md:col-span-2"
            >
              <Combobox
                options={units}
                value={row.departmentId}
                onChange={(departmentId) => put(row.key, { departmentId })}
              />
            </Field>
            <Field
              name={`participants.${index}.name`}
              label={t(formLabels.participantName)}
              className="max-md:col-span-2"
            >
              <TextInput
                value={row.name}
                disabled={row.departmentId !== ""}
                onChange={(event) => put(row.key, { name: event.target.value })}
              />
            </Field>
            <Field name={`participants.${index}.role`} label={t(formLabels.role)}>
              <Select
                value={row.role}
                onChange={(event) => put(row.key, { role: event.target.value as ParticipantRole })}
                options={roles.map((role) => ({ value: role, label: t(participantRoleLabels[role]) }))}
              />
            </Field>
            <Field
              name={`participants.${index}.share`}
              label={t(formLabels.share)}
              error={errorOf(`participants.${index}.share`)}
            >
              <NumberField value={row.share} onChange={(event) => put(row.key, { share: event.target.value })} />
            </Field>
            <div className="self-end">
              <Button
                variant="quiet"
                icon="trash"
                aria-label={t(formLabels.removeRow, { n: index + 1 })}
                onClick={() =>
                  change((before) => ({
                    ...before,
                    participants: before.participants.filter((each) => each.key !== row.key),
                  }))
                }
              />
            </div>
          </div>
        ))}
        <div>
          <Button size="sm" icon="plus" onClick={add}>
            {t(formLabels.addParticipant)}
          </Button>
        </div>
      </div>
    </Fieldset>
  );
}
