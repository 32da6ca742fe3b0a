"use client";

import { useEffect, useRef } from "react";
import { useT } from "@/components/layout/locale-provider";
import { fieldId } from "@/components/ui/field-context";
import { Icon } from "@/components/ui/icon";
import { uiLabels } from "@/components/ui/labels";

export type FormError = { name?: string; message: string };

/**
 * What is wrong with a form, each line a link to its field. Takes focus whenever `errors` is a new array,
 * so give it the array of the last answer, not one made during render.
 */
export function ErrorSummary({ errors, title }: { errors: readonly FormError[]; title?: string }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  function goTo(event: React.MouseEvent, name: string) {
    const target = document.getElementById(fieldId(name));
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  }
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-lg border border-danger-line bg-danger-soft p-4">
      <p className="flex items-center gap-2 font-semibold text-danger">
        <Icon name="alert" />
        {title ?? t(uiLabels.errorSummary, { count: errors.length })}
      </p>
      <ul className="mt-1 flex flex-col pl-6">
        {errors.map((error) => (
          <li key={`${error.name ?? ""}${error.message}`} className="list-disc py-0.5 max-md:py-2.5 marker:text-danger">
            {error.name ? (
              <a
                href={`#${fieldId(error.name)}`}
                onClick={(event) => error.name && goTo(event, error.name)}
                className="rounded-sm underline underline-offset-3"
              >
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
