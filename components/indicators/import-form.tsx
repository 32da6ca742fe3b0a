"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { importLabels } from "@/components/indicators/import-labels";
import { ImportPreview } from "@/components/indicators/import-preview";
import { useImport } from "@/components/indicators/use-import";
import { WorkbookField } from "@/components/indicators/workbook-field";
import { useT } from "@/components/layout/locale-provider";
import { StickyActions } from "@/components/layout/sticky-actions";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { NumberField } from "@/components/ui/number-field";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";

/** Upload → preview → confirm. Any change of the form asks for a new preview. */
export function ImportForm({ year }: { year: number }) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const { pending, errors, errorOf, preview, setPreview, send } = useImport();

  function look(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    send(new FormData(event.currentTarget), true, setPreview);
  }
  function confirm() {
    if (!form.current) return;
    send(new FormData(form.current), false, ({ id, counts }) => {
      showToast({ tone: "success", text: t(importLabels.done, { count: counts.new + counts.changed }) });
      router.push(`/indicators/${id}`);
      router.refresh();
    });
  }

  return (
    <form ref={form} noValidate onSubmit={look}>
      <ErrorSummary errors={errors} />
      <div className="panel mt-4 grid gap-4 p-4 md:grid-cols-2" onChange={() => setPreview(null)}>
        <Field
          name="file"
          label={t(importLabels.file)}
          hint={t(importLabels.fileHint)}
          error={errorOf("file")}
          required
          className="md:col-span-2"
        >
          <WorkbookField />
        </Field>
        <p className="-mt-2 md:col-span-2">
          <a href="/samples/edition-sample.xlsx" download className="text-accent underline underline-offset-3">
            {t(importLabels.sample)}
          </a>
        </p>
        <Field
          name="code"
          label={t(importLabels.code)}
          hint={t(importLabels.codeHint)}
          error={errorOf("code")}
          required
        >
          <TextInput maxLength={40} />
        </Field>
        <Field name="name" label={t(importLabels.name)} error={errorOf("name")} required>
          <TextInput maxLength={120} />
        </Field>
        <Field name="year" label={t(importLabels.year)} error={errorOf("year")} required>
          <NumberField defaultValue={String(year)} />
        </Field>
        <Field name="cityType" label={t(importLabels.cityType)} error={errorOf("cityType")}>
          <TextInput maxLength={40} />
        </Field>
        <Field name="source" label={t(importLabels.source)} error={errorOf("source")} className="md:col-span-2">
          <TextInput maxLength={300} />
        </Field>
      </div>
      {preview && <ImportPreview preview={preview} />}
      <StickyActions>
        <ButtonLink href="/indicators">{t(importLabels.back)}</ButtonLink>
        <Button type="submit" variant={preview ? "secondary" : "primary"} icon="eye" pending={pending && !preview}>
          {t(importLabels.preview)}
        </Button>
        {preview && preview.counts.rowsIn > preview.counts.rejected && (
          <Button variant="primary" icon="check" pending={pending} onClick={confirm}>
            {t(importLabels.confirm)}
          </Button>
        )}
      </StickyActions>
    </form>
  );
}
