"use client";

import { cx } from "@/components/ui/class-names";
import { useControlProps } from "@/components/ui/field-context";
import { Icon } from "@/components/ui/icon";

export type Option = { value: string; label: string; disabled?: boolean };

/** The browser's own select. `placeholder` adds an empty first option. */
export function Select({
  options,
  placeholder,
  className,
  required,
  ...rest
}: Omit<React.ComponentProps<"select">, "children"> & { options: readonly Option[]; placeholder?: string }) {
  const wiring = useControlProps({ ...rest, required });
  return (
    <span className={cx("relative block min-w-0", className)}>
      <select {...rest} {...wiring} className="text-box control appearance-none truncate pr-8">
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon
        name="chevron-down"
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-muted"
      />
    </span>
  );
}
