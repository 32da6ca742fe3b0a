import { useT } from "@/components/layout/locale-provider";
import { targetFormLabels } from "@/components/targets/labels";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-filter";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { targetSourceLabels } from "@/lib/assignments/labels";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import { TargetSource } from "@/lib/platform/db/generated/enums";

type Props = {
  target: TargetRecord | null;
  rounds: readonly Option[];
  nodes: readonly ComboboxOption[];
  currentRoundId: string | null;
  errorOf: (name: string) => string | undefined;
};

/** Where the promise comes from, and what it belongs to. */
export function OriginFields({ target, rounds, nodes, currentRoundId, errorOf }: Props) {
  const t = useT();
  const none = { value: "", label: t(targetFormLabels.none) };
  return (
    <>
      <Field name="source" label={t(targetFormLabels.source)} error={errorOf("source")} required>
        <Select
          options={Object.values(TargetSource).map((value) => ({ value, label: t(targetSourceLabels[value]) }))}
          defaultValue={target?.source ?? "document"}
        />
      </Field>
      <Field name="sourceTitle" label={t(targetFormLabels.sourceTitle)} error={errorOf("sourceTitle")}>
        <TextInput defaultValue={target?.sourceTitle ?? ""} maxLength={200} />
      </Field>
      <Field name="documentNumber" label={t(targetFormLabels.documentNumber)} error={errorOf("documentNumber")}>
        <TextInput defaultValue={target?.documentNumber ?? ""} maxLength={60} />
      </Field>
      <Field
        name="promisedBy"
        label={t(targetFormLabels.promisedBy)}
        hint={t(targetFormLabels.officeHint)}
        error={errorOf("promisedBy")}
      >
        <TextInput defaultValue={target?.promisedBy ?? ""} maxLength={120} />
      </Field>
      <Field name="roundId" label={t(targetFormLabels.roundId)} error={errorOf("roundId")}>
        <Select options={[none, ...rounds]} defaultValue={target ? (target.roundId ?? "") : (currentRoundId ?? "")} />
      </Field>
      <Field name="indicatorId" label={t(targetFormLabels.indicatorId)} error={errorOf("indicatorId")}>
        <Combobox options={nodes} defaultValue={target?.indicatorId ?? ""} />
      </Field>
      <Field
        name="sourceText"
        label={t(targetFormLabels.sourceText)}
        error={errorOf("sourceText")}
        className="md:col-span-2"
      >
        <Textarea defaultValue={target?.sourceText ?? ""} maxLength={2000} />
      </Field>
      <Field name="note" label={t(targetFormLabels.note)} error={errorOf("note")} className="md:col-span-2">
        <Textarea defaultValue={target?.note ?? ""} maxLength={1000} />
      </Field>
    </>
  );
}
