"use client";

import { useState } from "react";
import { importLabels } from "@/components/indicators/import-labels";
import { useT } from "@/components/layout/locale-provider";
import { buttonClass } from "@/components/ui/button-style";
import { useControlProps } from "@/components/ui/field-context";
import { Icon } from "@/components/ui/icon";

/** Chooses one .xlsx; says its name in the reader's language, not in the browser's. */
export function WorkbookField() {
  const t = useT();
  const wiring = useControlProps({});
  const [name, setName] = useState("");
  return (
    <span className="relative flex flex-wrap items-center gap-3 rounded-md focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
      <input
        {...wiring}
        type="file"
        accept=".xlsx"
        className="absolute inset-0 w-full cursor-pointer opacity-0"
        onChange={(event) => setName(event.currentTarget.files?.[0]?.name ?? "")}
      />
      <span aria-hidden className={buttonClass("secondary", "md")}>
        <Icon name="spreadsheet" />
        {t(importLabels.choose)}
      </span>
      <span className="min-w-0 break-all text-ink-muted">{name || t(importLabels.noFile)}</span>
    </span>
  );
}
