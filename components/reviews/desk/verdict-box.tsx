"use client";

import { useEffect, useRef } from "react";
import { useT } from "@/components/layout/locale-provider";
import { ReturnForm } from "@/components/reviews/desk/return-form";
import type { VerdictGiven } from "@/components/reviews/desk/use-decisions";
import { sheetLabels as words } from "@/components/reviews/labels";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";

/** A verdict to be given: approve, or return with reasons. The selected one is what the keys act on. */
export function VerdictBox({
  id,
  title,
  selected,
  open,
  returning,
  pending,
  problem,
  blocked,
  own,
  onSelect,
  onReturning,
  onDecide,
  children,
}: {
  id: string;
  title: React.ReactNode;
  selected: boolean;
  /** It waits for a verdict. */
  open: boolean;
  returning: boolean;
  pending: boolean;
  problem?: string;
  /** Why it cannot be approved yet; a return is always possible. */
  blocked?: string;
  /** Words for the reader who has a part in it and may not decide. */
  own?: string;
  onSelect: () => void;
  onReturning: (open: boolean) => void;
  onDecide: (given: VerdictGiven) => void;
  children?: React.ReactNode;
}) {
  const t = useT();
  const box = useRef<HTMLElement>(null);
  // What is selected when the page opens does not pull the reader past the entry above it.
  const wasSelected = useRef(selected);
  useEffect(() => {
    if (selected && !wasSelected.current) box.current?.scrollIntoView({ block: "nearest", behavior: "instant" });
    wasSelected.current = selected;
  }, [selected]);
  return (
    <section
      ref={box}
      aria-labelledby={`verdict-${id}`}
      onFocus={selected ? undefined : onSelect}
      className={cx(
        "flex scroll-mt-20 flex-col gap-3 rounded-lg border bg-surface p-3",
        selected ? "border-accent ring-1 ring-accent" : "border-line",
      )}
    >
      <div className="flex items-start justify-between gap-2">
        <div id={`verdict-${id}`} className="min-w-0 font-medium">
          {title}
        </div>
        {selected && <Badge tone="accent">{t(words.selected)}</Badge>}
      </div>
      {children}
      {problem && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      {open && own && <Notice tone="warning">{own}</Notice>}
      {open && !own && blocked && <p className="text-sm text-ink-muted">{blocked}</p>}
      {open && !own && !returning && (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            icon="check"
            pending={pending}
            disabled={Boolean(blocked)}
            onClick={() => onDecide({ verdict: "approved", reasonCodes: [], comment: null })}
          >
            {t(words.approve)}
          </Button>
          <Button icon="undo" disabled={pending} onClick={() => onReturning(true)}>
            {t(words.return)}
          </Button>
        </div>
      )}
      {open && !own && returning && (
        <ReturnForm name={id} pending={pending} onReturn={onDecide} onCancel={() => onReturning(false)} />
      )}
    </section>
  );
}
