"use client";

import { useMemo, useState, useTransition } from "react";
import { useT } from "@/components/layout/locale-provider";
import type { FormError } from "@/components/ui/error-summary";
import type { ActionResult } from "@/lib/platform/action";
import type { Words } from "@/lib/platform/i18n";
import { fieldErrorLabels, refusalLabels } from "@/lib/platform/result-labels";

type Refused = Exclude<ActionResult<unknown>, { ok: true }> | { readonly ok: false; readonly code: "offline" };
const offline: Words = {
  zh: "没有连上服务器，您填写的内容仍在，请检查网络后重试。",
  en: "The server could not be reached; what you entered is still here. Check the network and try again.",
};

const lineWords: Words = { zh: "第 {number} 行 ", en: "Line {number}, " };

type WordBook = Readonly<Record<string, Words>>;

/**
 * A form on a server action: pending, words for every refusal beside its field and in a summary, and nothing
 * that was typed is lost. `words` are the slice's words for field codes, `names` the labels of the fields.
 */
export function useActionForm<Input, T>(
  action: (input: Input) => Promise<ActionResult<T>>,
  { words, names = {}, onDone }: { words?: WordBook; names?: WordBook; onDone: (data: T) => void },
) {
  const t = useT();
  const [pending, start] = useTransition();
  const [refused, setRefused] = useState<Refused | null>(null);

  function submit(input: Input) {
    start(async () => {
      const result = await action(input).catch((): Refused => ({ ok: false, code: "offline" }));
      setRefused(result.ok ? null : result);
      if (result.ok) onDone(result.data);
    });
  }

  const fields = refused && "fields" in refused ? refused.fields : undefined;
  const errorOf = (name: string): string | undefined => {
    const code = fields?.[name];
    return code && t(words?.[code] ?? fieldErrorLabels[code] ?? refusalLabels.invalid);
  };

  // The same array until the next answer: the summary takes focus when it is a new one.
  const summary = useMemo((): FormError[] => {
    if (!refused) return [];
    if (refused.code === "offline") return [{ message: t(offline) }];
    if (refused.code === "surprise") return [{ message: t(refusalLabels.surprise, { id: refused.errorId }) }];
    const entries = Object.entries(refused.fields ?? {});
    if (entries.length === 0) return [{ message: t(refusalLabels[refused.code]) }];
    const separator = t.locale === "en" ? ": " : "：";
    return entries.map(([name, code]) => {
      const message = t(words?.[code] ?? fieldErrorLabels[code] ?? refusalLabels.invalid);
      const label = names[name] ?? names[name.replace(/\.\d+\./, ".")];
      if (!label) return { name, message };
      // `members.2.office` is a field of the third line.
      const line = /\.(\d+)\./.exec(name)?.[1];
      const place = line === undefined ? "" : t(lineWords, { number: Number(line) + 1 });
      return { name, message: `${place}${t(label)}${separator}${message}` };
    });
  }, [refused, t, words, names]);

  return { pending, submit, errorOf, summary };
}
