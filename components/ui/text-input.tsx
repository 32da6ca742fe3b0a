"use client";

import { cx } from "@/components/ui/class-names";
import { useControlProps } from "@/components/ui/field-context";

/** A single-line text input; inside a `Field` it needs no name and no id. */
export function TextInput({ className, type = "text", required, ...rest }: React.ComponentProps<"input">) {
  const wiring = useControlProps({ ...rest, required });
  return <input {...rest} {...wiring} type={type} className={cx("text-box control", className)} />;
}
