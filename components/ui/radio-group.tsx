"use client";

import { useId } from "react";
import { cx } from "@/components/ui/class-names";
import { Fieldset, type FieldsetProps } from "@/components/ui/fieldset";

export type RadioOption = { value: string; label: React.ReactNode; hint?: React.ReactNode; disabled?: boolean };

/** One choice of a few, all visible. Uncontrolled with `defaultValue`, controlled with `value` and `onChange`. */
export function RadioGroup({
  name,
  options,
  defaultValue,
  value,
  onChange,
  inline = false,
  ...group
}: Omit<FieldsetProps, "children" | "name"> & {
  name: string;
  options: readonly RadioOption[];
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
  inline?: boolean;
}) {
  const base = useId();
  return (
    <Fieldset name={name} {...group}>
      <div className={cx("flex", inline ? "flex-wrap gap-x-5" : "flex-col")}>
        {options.map((option) => {
          const id = `${base}-${option.value}`;
          return (
            <div key={option.value}>
              <label htmlFor={id} className="control flex items-center gap-2.5">
                <input
                  id={id}
                  type="radio"
                  name={name}
                  value={option.value}
                  disabled={option.disabled}
                  aria-describedby={option.hint ? `${id}-hint` : undefined}
                  {...(value === undefined
                    ? { defaultChecked: defaultValue === option.value }
                    : { checked: value === option.value })}
                  onChange={() => onChange?.(option.value)}
                  className="size-4.5 shrink-0 accent-accent"
                />
                <span>{option.label}</span>
              </label>
              {option.hint && (
                <p id={`${id}-hint`} className="-mt-1 mb-1 pl-7 text-sm text-ink-muted">
                  {option.hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
