"use client";

import { useEffect, useRef } from "react";

export type ReviewKeys = {
  readonly next: () => void;
  readonly previous: () => void;
  readonly approve: () => void;
  readonly return: () => void;
};

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** J, K, A and R while `enabled`; never while typing, in a dialog, or with Ctrl, Alt or Meta held. */
export function useReviewKeys(enabled: boolean, keys: ReviewKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) return;
    const byKey: Record<string, keyof ReviewKeys> = { j: "next", k: "previous", a: "approve", r: "return" };
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const name = byKey[event.key.toLowerCase()];
      if (!name) return;
      event.preventDefault();
      latest.current[name]();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [enabled]);
}
