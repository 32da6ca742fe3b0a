"use client";

import { useState } from "react";
import { evidenceLabels } from "@/components/evidence/labels";
import { useT } from "@/components/layout/locale-provider";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { materialTypeLabels, retentionLabels } from "@/lib/evidence/labels";
import { type EvidenceVersionView, materialTypes, retentions } from "@/lib/evidence/types";

const precisions = [
  ["day", evidenceLabels.precisionDay],
  ["month", evidenceLabels.precisionMonth],
  ["quarter", evidenceLabels.precisionQuarter],
  ["half_year", evidenceLabels.precisionHalf],
  ["year", evidenceLabels.precisionYear],
] as const;

type Props = {
  initial: Partial<EvidenceVersionView>;
  errors: Readonly<Record<string, string>>;
  /** Title and kind proposed from the files, while nobody has typed any. */
  proposed?: { title?: string; materialType?: string };
};

function PrecisionField({ name, value }: { name: "formedPrecision" | "happenedPrecision"; value?: string }) {
  const t = useT();
  const of = t(name === "formedPrecision" ? evidenceLabels.formedOn : evidenceLabels.happenedOn);
  return (
    <Field name={name} label={`${of} · ${t(evidenceLabels.precision)}`}>
      <Select
        defaultValue={value ?? "day"}
        options={precisions.map(([code, words]) => ({ value: code, label: t(words) }))}
      />
    </Field>
  );
}

/** What an item says of itself: the few things always asked first, the rest folded. */
export function DescriptionFields({ initial, errors, proposed = {} }: Props) {
  const t = useT();
  // Typed by somebody, or not yet: only then a proposal shows.
  const [title, setTitle] = useState<string | undefined>(initial.title);
  const [type, setType] = useState<string | undefined>(initial.materialType);
  const hidden = ["documentNumber", "issuer", "formedPrecision", "happenedPrecision", "wordCount", "pageCount"];
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <Field name="title" label={t(evidenceLabels.item)} required error={errors.title} className="md:col-span-2">
        <TextInput
          value={title ?? proposed.title ?? ""}
          onChange={(event) => setTitle(event.target.value)}
          maxLength={300}
        />
      </Field>
      <Field name="materialType" label={t(evidenceLabels.type)} required error={errors.materialType}>
        <Select
          value={type ?? proposed.materialType ?? ""}
          onChange={(event) => setType(event.target.value)}
          placeholder=""
          options={materialTypes.map((type) => ({ value: type, label: t(materialTypeLabels[type]) }))}
        />
      </Field>
      <Field name="place" label={t(evidenceLabels.place)} error={errors.place}>
        <TextInput defaultValue={initial.place ?? ""} maxLength={200} />
      </Field>
      <Field
        name="happenedOn"
        label={t(evidenceLabels.happenedOn)}
        hint={t(evidenceLabels.happenedHint)}
        error={errors.happenedOn}
      >
        <DateField defaultValue={initial.happenedOn ?? ""} />
      </Field>
      <Field
        name="formedOn"
        label={t(evidenceLabels.formedOn)}
        hint={t(evidenceLabels.formedHint)}
        error={errors.formedOn}
      >
        <DateField defaultValue={initial.formedOn ?? ""} />
      </Field>
      <Field
        name="caption"
        label={t(evidenceLabels.caption)}
        hint={t(evidenceLabels.captionHint)}
        error={errors.caption}
        className="md:col-span-2"
      >
        <Textarea defaultValue={initial.caption ?? ""} rows={2} maxLength={2000} />
      </Field>
      <Disclosure
        summary={t(evidenceLabels.more)}
        open={hidden.some((name) => errors[name]) || Boolean(initial.documentNumber)}
        className="md:col-span-2"
      >
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <Field name="documentNumber" label={t(evidenceLabels.documentNumber)} error={errors.documentNumber}>
            <TextInput defaultValue={initial.documentNumber ?? ""} maxLength={100} />
          </Field>
          <Field name="issuer" label={t(evidenceLabels.issuer)} error={errors.issuer}>
            <TextInput defaultValue={initial.issuer ?? ""} maxLength={200} />
          </Field>
          <PrecisionField name="happenedPrecision" value={initial.happenedPrecision} />
          <PrecisionField name="formedPrecision" value={initial.formedPrecision} />
          <Field name="wordCount" label={t(evidenceLabels.wordCount)} error={errors.wordCount}>
            <NumberField defaultValue={initial.wordCount ?? ""} />
          </Field>
          <Field name="pageCount" label={t(evidenceLabels.pageCount)} error={errors.pageCount}>
            <NumberField defaultValue={initial.pageCount ?? ""} />
          </Field>
          <Field name="retention" label={t(evidenceLabels.retention)} error={errors.retention}>
            <Select
              defaultValue={initial.retention ?? "years_10"}
              options={retentions.map((each) => ({ value: each, label: t(retentionLabels[each]) }))}
            />
          </Field>
          <Checkbox name="isOriginal" label={t(evidenceLabels.original)} defaultChecked={initial.isOriginal ?? true} />
        </div>
      </Disclosure>
    </div>
  );
}

export const descriptionFieldLabels = {
  title: evidenceLabels.item,
  materialType: evidenceLabels.type,
  place: evidenceLabels.place,
  happenedOn: evidenceLabels.happenedOn,
  formedOn: evidenceLabels.formedOn,
  caption: evidenceLabels.caption,
  documentNumber: evidenceLabels.documentNumber,
  issuer: evidenceLabels.issuer,
  wordCount: evidenceLabels.wordCount,
  pageCount: evidenceLabels.pageCount,
  retention: evidenceLabels.retention,
  changeNote: evidenceLabels.changeNote,
  departmentId: evidenceLabels.department,
  uploadIds: evidenceLabels.files,
} as const;
