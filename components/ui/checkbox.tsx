"use client";

import { useId } from "react";
import { cx } from "@/components/ui/class-names";

type CheckboxProps = Omit<React.ComponentProps<"input">, "type"> & { label: React.ReactNode; hint?: React.ReactNode };

/** One checkbox with its label; the whole row is the target. */
export function Checkbox({ label, hint, className, id, ...rest }: CheckboxProps) {
  const own = useId();
  const inputId = id ?? own;
  const hintId = `${inputId}-hint`;
  return (
    <div className={cx("min-w-0", className)}>
      <label htmlFor={inputId} className="control flex items-center gap-2.5">
        <input
          {...rest}
          id={inputId}
          type="checkbox"
          aria-describedby={hint ? hintId : rest["aria-describedby"]}
          className="size-4.5 shrink-0 accent-accent"
        />
        <span className="min-w-0">{label}</span>
      </label>
      {hint && (
        <p id={hintId} className="pl-7 text-sm text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
