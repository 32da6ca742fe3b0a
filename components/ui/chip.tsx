"use client";

import { useT } from "@/components/layout/locale-provider";
import { Icon } from "@/components/ui/icon";
import { uiLabels } from "@/components/ui/labels";

/** A chosen thing that can be taken away again. */
export function Chip({ label, onRemove }: { label: string; onRemove?: () => void }) {
  const t = useT();
  return (
    <span className="inline-flex max-w-full items-center rounded-md border border-accent-line bg-accent-soft pl-2 text-sm">
      <span className="min-w-0 py-0.5">{label}</span>
      {onRemove ? (
        <button
          type="button"
          aria-label={t(uiLabels.remove, { name: label })}
          onClick={onRemove}
          className="relative inline-flex h-8 w-9 shrink-0 after:absolute after:-inset-1.5 md:after:inset-0 md:h-7 items-center justify-center rounded-md text-ink-muted hover:text-danger md:w-7"
        >
          <Icon name="close" size={14} />
        </button>
      ) : (
        <span className="w-2" />
      )}
    </span>
  );
}
