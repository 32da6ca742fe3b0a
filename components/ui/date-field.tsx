"use client";

import { cx } from "@/components/ui/class-names";
import { useControlProps } from "@/components/ui/field-context";

/** The browser's own date input; value, `min` and `max` are civil dates as `YYYY-MM-DD`. `month` asks for `YYYY-MM`. */
export function DateField({
  precision = "day",
  className,
  required,
  ...rest
}: Omit<React.ComponentProps<"input">, "type"> & { precision?: "day" | "month" }) {
  const wiring = useControlProps({ ...rest, required });
  const type = precision === "month" ? "month" : "date";
  return <input {...rest} {...wiring} type={type} className={cx("text-box control md:max-w-48", className)} />;
}
