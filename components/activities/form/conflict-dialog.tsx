"use client";

import type { EntryDraft } from "@/components/activities/form/draft";
import { inputOf } from "@/components/activities/form/draft-input";
import { draftOf } from "@/components/activities/form/draft-of";
import { conflictLabels, formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { ActivityRecord } from "@/lib/activities/types";
import type { Words } from "@/lib/platform/i18n";

const texts = ["title", "text", "place", "startOn", "endOn", "occurrences", "sourceText"] as const;
const wordsOf: Readonly<Record<(typeof texts)[number], Words>> = {
  title: formLabels.title,
  text: formLabels.text,
  place: formLabels.place,
  startOn: formLabels.from,
  endOn: formLabels.to,
  occurrences: formLabels.count,
  sourceText: formLabels.entrySource,
};

/** The lists and the kind's own fields, as one text to compare and to copy. */
function partsOf(draft: EntryDraft): string {
  const { figures = [], participants = [], details, tags } = inputOf(draft);
  const figureLines = figures.map((figure) => `${figure.metric}: ${figure.value ?? ""}${figure.unit ?? ""}`);
  const others = participants.map((part) => part.name ?? part.departmentId ?? "");
  const own = Object.entries(details ?? {}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [...figureLines, ...others, ...own, ...(tags ?? [])].join("\n");
}

/** Two windows saved different things: both are shown, one is chosen, neither is lost unseen. */
export function ConflictDialog({
  mine,
  theirs,
  onMine,
  onTheirs,
  onLater,
}: {
  mine: EntryDraft;
  theirs: ActivityRecord;
  onMine: () => void;
  onTheirs: (draft: EntryDraft) => void;
  onLater: () => void;
}) {
  const t = useT();
  const other = draftOf(theirs);
  const rows = [
    ...texts.map((field) => ({ label: t(wordsOf[field]), theirs: other[field], mine: mine[field] })),
    { label: t(conflictLabels.parts), theirs: partsOf(other), mine: partsOf(mine) },
  ].filter((row) => row.theirs !== row.mine);
  return (
    <Dialog
      open
      size="lg"
      onClose={onLater}
      title={t(conflictLabels.title)}
      footer={
        <>
          <Button onClick={() => onTheirs(other)}>{t(conflictLabels.takeTheirs)}</Button>
          <Button variant="primary" onClick={onMine}>
            {t(conflictLabels.keepMine)}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-ink-muted">{t(conflictLabels.body)}</p>
      <div className="flex flex-col gap-4">
        {rows.map((row) => (
          <div key={row.label}>
            <h3 className="mb-1">{row.label}</h3>
            <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
              {(["theirs", "mine"] as const).map((side) => (
                <div key={side} className="rounded-md border border-line bg-sunken p-2">
                  <p className="text-xs text-ink-muted">{t(conflictLabels[side])}</p>
                  <p className="whitespace-pre-wrap select-text">{row[side] || t(conflictLabels.empty)}</p>
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
