"use client";

import { useState, useTransition } from "react";
import { importLabels } from "@/components/indicators/import-labels";
import { useT } from "@/components/layout/locale-provider";
import type { FormError } from "@/components/ui/error-summary";
import type { ImportOutput } from "@/lib/indicators/import/schema";
import { indicatorFieldLabels } from "@/lib/indicators/labels";
import type { Words } from "@/lib/platform/i18n";
import { fieldErrorLabels, refusalLabels } from "@/lib/platform/result-labels";

type Problem = {
  readonly code?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly errorId?: string;
};

const fields = ["code", "name", "year", "cityType", "source"] as const;

function addressOf(form: FormData, dryRun: boolean): string {
  const search = new URLSearchParams(dryRun ? { dryRun: "1" } : {});
  for (const name of fields) {
    const value = String(form.get(name) ?? "").trim();
    if (value) search.set(name, value);
  }
  return `/api/v1/editions/import?${search}`;
}

function wordsOf(code: string): Words {
  const refusals: Readonly<Record<string, Words>> = refusalLabels;
  return indicatorFieldLabels[code] ?? fieldErrorLabels[code] ?? refusals[code] ?? refusalLabels.invalid;
}

/** Sends the table to the import route, first as a dry run; refusals become errors beside the fields. */
export function useImport() {
  const t = useT();
  const [pending, start] = useTransition();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [preview, setPreview] = useState<ImportOutput | null>(null);

  function show(problem: Problem): void {
    const entries = Object.entries(problem.fields ?? {});
    const general = t(wordsOf(problem.code ?? "surprise"), { id: problem.errorId ?? "" });
    setErrors(
      entries.length === 0
        ? [{ message: general }]
        : entries.map(([name, code]) => ({ name, message: t(wordsOf(code)) })),
    );
  }

  function send(form: FormData, dryRun: boolean, onDone: (answer: ImportOutput) => void): void {
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) {
      setErrors([{ name: "file", message: t(fieldErrorLabels.required ?? refusalLabels.invalid) }]);
      return;
    }
    start(async () => {
      try {
        const headers = { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };
        const response = await fetch(addressOf(form, dryRun), { method: "POST", body: file, headers });
        if (!response.ok) return show((await response.json()) as Problem);
        setErrors([]);
        onDone((await response.json()) as ImportOutput);
      } catch {
        setErrors([{ message: t(importLabels.offline) }]);
      }
    });
  }

  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  return { pending, errors, errorOf, preview, setPreview, send };
}
