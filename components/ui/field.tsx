"use client";

import { useT } from "@/components/layout/locale-provider";
import { cx } from "@/components/ui/class-names";
import { FieldWiringProvider, fieldId } from "@/components/ui/field-context";
import { FieldError } from "@/components/ui/field-error";
import { HelpTip } from "@/components/ui/help-tip";
import { uiLabels } from "@/components/ui/labels";

export type FieldProps = {
  /** Name of the form field; the control takes it, and its id, from here. */
  name: string;
  label: string;
  /** Short help that stays visible under the label. */
  hint?: React.ReactNode;
  /** Longer help behind a "?" beside the label. */
  help?: React.ReactNode;
  error?: string;
  required?: boolean;
  className?: string;
  children: React.ReactNode;
};

/** Label, hint, error and control, wired together by id. Children: one control of this kit. */
export function Field({ name, label, hint, help, error, required = false, className, children }: FieldProps) {
  const t = useT();
  const id = fieldId(name);
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = cx(hint ? hintId : null, error ? errorId : null) || undefined;
  return (
    <div className={cx("flex min-w-0 flex-col gap-1", className)}>
      <div className="flex min-h-6 items-center gap-1">
        <label id={`${id}-label`} htmlFor={id} className="font-medium">
          {label}
          {required && <span className="ml-1.5 text-xs font-normal text-ink-faint">{t(uiLabels.required)}</span>}
        </label>
        {help && <HelpTip label={label}>{help}</HelpTip>}
      </div>
      {hint && (
        <p id={hintId} className="text-sm text-ink-muted">
          {hint}
        </p>
      )}
      <FieldWiringProvider value={{ id, name, describedBy, invalid: Boolean(error), required }}>
        {children}
      </FieldWiringProvider>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
