"use client";

import { cx } from "@/components/ui/class-names";
import { useControlProps } from "@/components/ui/field-context";

/** A number typed as text, so that no browser rounds it or changes it on scroll; `unit` stands behind the box. */
export function NumberField({
  unit,
  className,
  required,
  ...rest
}: Omit<React.ComponentProps<"input">, "type" | "inputMode"> & { unit?: string }) {
  const wiring = useControlProps({ ...rest, required });
  return (
    <span className={cx("flex min-w-0 items-center gap-2", className)}>
      <input
        {...rest}
        {...wiring}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="text-box control text-right"
      />
      {unit && <span className="shrink-0 text-ink-muted">{unit}</span>}
    </span>
  );
}
