import { assignmentFormLabels } from "@/components/assignments/labels";
import { useT } from "@/components/layout/locale-provider";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import type { AssignmentRecord } from "@/lib/assignments/types";

type TextName = "task" | "schedule" | "assessment" | "reward" | "sourceText";

/** The five fixed points (五定) as fields. */
export function FivePoints({
  assignment,
  errorOf,
}: {
  assignment?: AssignmentRecord;
  errorOf: (name: string) => string | undefined;
}) {
  const t = useT();
  const area = (name: TextName, max: number) => (
    <Field name={name} label={t(assignmentFormLabels[name])} error={errorOf(name)} className="md:col-span-2">
      <Textarea defaultValue={assignment?.[name] ?? ""} maxLength={max} rows={2} />
    </Field>
  );
  const office = (name: "responsible" | "leaderOffice") => (
    <Field
      name={name}
      label={t(assignmentFormLabels[name])}
      hint={t(assignmentFormLabels.officeHint)}
      error={errorOf(name)}
    >
      <TextInput defaultValue={assignment?.[name] ?? ""} maxLength={200} />
    </Field>
  );
  return (
    <div className="panel mt-4 p-4">
      <Fieldset legend={t(assignmentFormLabels.fivePoints)}>
        <div className="grid gap-4 md:grid-cols-2">
          {area("task", 2000)}
          {area("schedule", 1000)}
          <Field name="dueOn" label={t(assignmentFormLabels.dueOn)} error={errorOf("dueOn")} className="md:col-span-2">
            <DateField defaultValue={assignment?.dueOn ?? ""} />
          </Field>
          {office("responsible")}
          {office("leaderOffice")}
          {area("assessment", 1000)}
          {area("reward", 1000)}
          {area("sourceText", 2000)}
        </div>
      </Fieldset>
    </div>
  );
}
