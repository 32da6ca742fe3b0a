"use client";

import { useT } from "@/components/layout/locale-provider";
import { cx } from "@/components/ui/class-names";
import { fieldId } from "@/components/ui/field-context";
import { FieldError } from "@/components/ui/field-error";
import { uiLabels } from "@/components/ui/labels";

export type FieldsetProps = {
  /** When given, the group has the id that `ErrorSummary` links to. */
  name?: string;
  legend: string;
  hint?: React.ReactNode;
  error?: string;
  required?: boolean;
  className?: string;
  children: React.ReactNode;
};

/** A group of controls under one question. */
export function Fieldset({ name, legend, hint, error, required = false, className, children }: FieldsetProps) {
  const t = useT();
  const id = name ? fieldId(name) : undefined;
  const errorId = `${id ?? "fieldset"}-error`;
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={error ? errorId : undefined} className={cx("min-w-0", className)}>
      <legend className="mb-1 min-h-6 font-medium">
        {legend}
        {required && <span className="ml-1.5 text-xs font-normal text-ink-faint">{t(uiLabels.required)}</span>}
      </legend>
      {hint && <p className="mb-1 text-sm text-ink-muted">{hint}</p>}
      {children}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  );
}
