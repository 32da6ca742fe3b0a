"use client";

import { useEffect, useRef } from "react";
import { cx } from "@/components/ui/class-names";
import { useControlProps } from "@/components/ui/field-context";

function growToText(box: HTMLTextAreaElement) {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}

/** A text area that grows with its text; `rows` is the least height. */
export function Textarea({
  className,
  rows = 3,
  onInput,
  required,
  ...rest
}: Omit<React.ComponentProps<"textarea">, "ref">) {
  const wiring = useControlProps({ ...rest, required });
  const box = useRef<HTMLTextAreaElement>(null);
  // After every render, because a controlled value may have been set from outside.
  useEffect(() => {
    if (box.current) growToText(box.current);
  });
  return (
    <textarea
      {...rest}
      {...wiring}
      ref={box}
      rows={rows}
      onInput={(event) => {
        growToText(event.currentTarget);
        onInput?.(event);
      }}
      className={cx("text-box resize-y", className)}
    />
  );
}
