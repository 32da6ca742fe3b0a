"use client";

import { useEffect, useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import { EntryCard } from "@/components/reviews/desk/entry-card";
import { EntryVerdict } from "@/components/reviews/desk/entry-verdict";
import { ItemPanel } from "@/components/reviews/desk/item-panel";
import { KeyHelp } from "@/components/reviews/desk/key-help";
import type { FileTexts } from "@/components/reviews/desk/material-card";
import { type DeskLinks, useDesk } from "@/components/reviews/desk/use-desk";
import { sheetLabels as words } from "@/components/reviews/labels";
import type { ReviewSheet } from "@/lib/reviews/sheet/types";

const keysSetting = "review-keys";

/** The review of one entry or item: standards, material and verdicts side by side, by mouse or by keys. */
export function ReviewDesk({ sheet, texts, links }: { sheet: ReviewSheet; texts: FileTexts; links: DeskLinks }) {
  const t = useT();
  const [keysEnabled, setKeysEnabled] = useState(true);
  useEffect(() => setKeysEnabled(localStorage.getItem(keysSetting) !== "off"), []);
  const desk = useDesk(sheet, links, keysEnabled);

  function switchKeys(enabled: boolean) {
    setKeysEnabled(enabled);
    localStorage.setItem(keysSetting, enabled ? "on" : "off");
  }

  return (
    <div className="flex flex-col gap-6">
      <KeyHelp enabled={keysEnabled} onChange={switchKeys} />
      {sheet.entry && (
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <EntryCard entry={sheet.entry} />
          <EntryVerdict entry={sheet.entry} own={sheet.own.includes(sheet.entry.id)} desk={desk} />
        </div>
      )}
      {sheet.items.map((item) => (
        <ItemPanel key={item.id} item={item} sheet={sheet} texts={texts} desk={desk} />
      ))}
      {sheet.items.length === 0 && <p className="text-ink-muted">{t(words.noItems)}</p>}
    </div>
  );
}
