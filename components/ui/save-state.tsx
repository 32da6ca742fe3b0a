"use client";

import { useT } from "@/components/layout/locale-provider";
import { cx } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";
import { uiLabels } from "@/components/ui/labels";

export type SaveStateValue =
  | { kind: "idle" | "unsaved" | "saving" | "failed" }
  /** `time` as shown to the reader, e.g. "14:32". */
  | { kind: "saved"; time: string };

/** One line that tells, and announces, how the draft stands: "已保存 14:32". */
export function SaveState({ state }: { state: SaveStateValue }) {
  const t = useT();
  const looks: Record<Exclude<SaveStateValue["kind"], "idle">, { icon: IconName; text: string }> = {
    unsaved: { icon: "edit", text: t(uiLabels.unsaved) },
    saving: { icon: "refresh", text: t(uiLabels.saving) },
    failed: { icon: "warning", text: t(uiLabels.saveFailed) },
    saved: { icon: "check", text: t(uiLabels.savedAt, { time: state.kind === "saved" ? state.time : "" }) },
  };
  const look = state.kind === "idle" ? null : looks[state.kind];
  return (
    <p
      role="status"
      className={cx(
        "flex min-h-6 items-center gap-1.5 text-sm",
        state.kind === "failed" ? "text-danger" : "text-ink-muted",
      )}
    >
      {look && <Icon name={look.icon} size={14} />}
      {look?.text}
    </p>
  );
}
