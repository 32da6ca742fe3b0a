"use client";

import { useState } from "react";
import { Textarea } from "@/components/ui/textarea";

const linesOf = (text: string, separator: RegExp) =>
  text
    .split(separator)
    .map((line) => line.trim())
    .filter(Boolean);

/** An ordered list of short texts, one per line; `separator` also lets commas divide. */
export function ListInput({
  value,
  onChange,
  separator = /\n/,
}: {
  value: readonly string[];
  onChange: (items: string[]) => void;
  separator?: RegExp;
}) {
  const [typed, setTyped] = useState(value.join("\n"));
  // What is typed stays as typed (a line just begun is no item yet); a value from outside replaces it.
  const shown = linesOf(typed, separator).join("\n") === value.join("\n") ? typed : value.join("\n");
  return (
    <Textarea
      rows={2}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(linesOf(event.target.value, separator));
      }}
    />
  );
}
