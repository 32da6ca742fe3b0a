"use client";

import { useEffect, useRef, useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import type { VerdictGiven } from "@/components/reviews/desk/use-decisions";
import { sheetLabels as words } from "@/components/reviews/labels";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { reasonLabels } from "@/lib/evidence/labels";
import { type ReasonCode, reasonCodes } from "@/lib/evidence/types";
import { reviewFieldErrors } from "@/lib/reviews/labels";

/** Reasons of a return by code, with the sentence that the unit will read, and words of one's own. */
export function ReturnForm({
  name,
  pending,
  onReturn,
  onCancel,
}: {
  /** Tells the fields of several open forms apart. */
  name: string;
  pending: boolean;
  onReturn: (given: VerdictGiven) => void;
  onCancel: () => void;
}) {
  const t = useT();
  const [chosen, setChosen] = useState<readonly ReasonCode[]>([]);
  const [comment, setComment] = useState("");
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    first.current?.querySelector("input")?.focus();
  }, []);
  const missing = chosen.length === 0 && comment.trim() === "";

  function submit(event: React.FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!missing) onReturn({ verdict: "returned", reasonCodes: [...chosen], comment: comment.trim() || null });
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      className="flex flex-col gap-3 border-t border-line pt-3"
    >
      <fieldset aria-describedby={`${name}-hint`}>
        <legend className="font-medium">{t(words.reasons)}</legend>
        <p id={`${name}-hint`} className="text-sm text-ink-muted">
          {t(words.reasonsHint)}
        </p>
        <div ref={first} className="mt-1 max-h-64 overflow-y-auto rounded-md border border-line px-3 py-1">
          {reasonCodes.map((code) => (
            <Checkbox
              key={code}
              name={`${name}-${code}`}
              label={t(reasonLabels[code].name)}
              checked={chosen.includes(code)}
              onChange={(event) =>
                setChosen(event.currentTarget.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
              }
            />
          ))}
        </div>
      </fieldset>
      <Field
        name={`${name}-comment`}
        label={t(words.comment)}
        error={tried && missing ? t(reviewFieldErrors.reason_required ?? words.reasons) : undefined}
      >
        <Textarea
          rows={2}
          maxLength={1000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </Field>
      {chosen.length > 0 && (
        <div className="rounded-md bg-sunken px-3 py-2 text-sm">
          <p className="font-medium text-ink-muted">{t(words.told)}</p>
          <ul className="list-disc pl-4">
            {chosen.map((code) => (
              <li key={code}>{t(reasonLabels[code].fix)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="danger" icon="undo" pending={pending}>
          {t(words.confirmReturn)}
        </Button>
        <Button onClick={onCancel}>{t(words.cancel)}</Button>
      </div>
    </form>
  );
}
