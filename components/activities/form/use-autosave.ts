"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type EntryDraft, newKey } from "@/components/activities/form/draft";
import { inputOf } from "@/components/activities/form/draft-input";
import { clearStored, readStored, writeStored } from "@/components/activities/form/draft-store";
import { type SaveAnswer, type Standing, sendDraft } from "@/components/activities/form/save-draft";
import type { SaveStateValue } from "@/components/ui/save-state";
import type { ActivityRecord } from "@/lib/activities/types";
import { formatInstant } from "@/lib/platform/dates";

const quietMs = 1500;
type Refused = Extract<SaveAnswer, { kind: "refused" }>;

const fingerprint = (draft: EntryDraft): string => JSON.stringify([draft.kind, inputOf(draft)]);

/** A draft is worth keeping once a kind is chosen and something is said. */
function isWorthSaving(draft: EntryDraft): boolean {
  return draft.kind !== "" && (draft.title.trim() !== "" || draft.text.trim() !== "");
}

const clockTime = (now: Date): string => formatInstant(now, "zh-CN").slice(-5);

/**
 * Keeps a draft: in this window's storage at every change, in the ledger after a moment of quiet. One save is
 * on its way at a time, each based on the version of the one before. A conflict stops saving until it is settled.
 */
export function useAutosave(initial: EntryDraft, opened: Standing | null, storeKey: string) {
  const [draft, setDraft] = useState(initial);
  const [state, setState] = useState<SaveStateValue>({ kind: "idle" });
  const [refused, setRefused] = useState<Refused | null>(null);
  const [conflict, setConflict] = useState<ActivityRecord | null>(null);
  const [standing, setStanding] = useState<Standing | null>(opened);
  const [restored, setRestored] = useState(false);
  const latest = useRef(draft);
  const place = useRef(opened);
  const saved = useRef(fingerprint(initial));
  const clientKey = useRef("");
  const running = useRef<Promise<Standing | null> | null>(null);
  const stopped = useRef(false);
  /** True once a new entry was on its way with this key: it may stand in the ledger with older content. */
  const keySpent = useRef(false);

  const key = useCallback(() => place.current?.id ?? storeKey, [storeKey]);

  const change = useCallback(
    (update: (draft: EntryDraft) => EntryDraft) => {
      const next = update(latest.current);
      latest.current = next;
      setDraft(next);
      if (fingerprint(next) === saved.current) return;
      setState({ kind: "unsaved" });
      writeStored(key(), { draft: next, version: place.current?.version ?? null, clientKey: clientKey.current });
    },
    [key],
  );

  // After the first paint: what an earlier visit of this window could not save comes back.
  useEffect(() => {
    const stored = readStored(place.current?.id ?? storeKey);
    clientKey.current = stored?.clientKey || newKey();
    keySpent.current = Boolean(stored?.clientKey);
    if (!stored || fingerprint(stored.draft) === saved.current) return;
    // Based on the version of then: if somebody saved since, the save meets a conflict and both are shown.
    if (place.current && stored.version !== null) place.current = { id: place.current.id, version: stored.version };
    latest.current = stored.draft;
    setDraft(stored.draft);
    setRestored(true);
    setState({ kind: "unsaved" });
  }, [storeKey]);

  const attempt = useCallback(async (): Promise<Standing | null> => {
    const sending = latest.current;
    if (stopped.current) return null;
    if (fingerprint(sending) === saved.current && place.current) return place.current;
    setState({ kind: "saving" });
    const wasNew = place.current === null;
    const oldKey = key();
    const mayBeOlder = wasNew && keySpent.current;
    keySpent.current = true;
    const answer = await sendDraft(sending, place.current, clientKey.current);
    if (answer.kind === "conflict") {
      stopped.current = true;
      setConflict(answer.theirs);
      setState({ kind: "failed" });
      return null;
    }
    if (answer.kind === "refused") {
      setRefused(answer);
      setState({ kind: "failed" });
      return null;
    }
    place.current = answer.standing;
    setStanding(answer.standing);
    setRefused(null);
    clearStored(oldKey);
    // The key was sent before: what stands there may be what was typed then, so it is sent as a change too.
    saved.current = mayBeOlder ? "" : fingerprint(sending);
    if (wasNew) window.history.replaceState(null, "", `/activities/${answer.standing.id}/edit`);
    const current = fingerprint(latest.current) === saved.current;
    setState(current ? { kind: "saved", time: clockTime(new Date()) } : { kind: "unsaved" });
    return answer.standing;
  }, [key]);

  /** Saves what is there now and answers where it stands; null when that failed. */
  const save = useCallback(async (): Promise<Standing | null> => {
    while (running.current) await running.current;
    for (let round = 0; ; round++) {
      running.current = attempt();
      const stands = await running.current.finally(() => {
        running.current = null;
      });
      if (!stands || round === 3 || fingerprint(latest.current) === saved.current) return stands;
    }
  }, [attempt]);

  useEffect(() => {
    if (state.kind !== "unsaved" || !isWorthSaving(draft)) return;
    const timer = setTimeout(() => void save(), quietMs);
    return () => clearTimeout(timer);
  }, [draft, state, save]);

  useEffect(() => {
    if (state.kind !== "failed") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state]);

  /** Takes up work again after a conflict, with `next` in the form, based on what is saved now. */
  const settle = useCallback((theirs: ActivityRecord, next: EntryDraft, isTheirs: boolean) => {
    stopped.current = false;
    place.current = { id: theirs.id, version: theirs.version };
    setStanding(place.current);
    setConflict(null);
    latest.current = next;
    setDraft(next);
    saved.current = isTheirs ? fingerprint(next) : "";
    if (isTheirs) clearStored(theirs.id);
    setState(isTheirs ? { kind: "idle" } : { kind: "unsaved" });
  }, []);

  const discard = useCallback(() => {
    clearStored(key());
    window.location.reload();
  }, [key]);

  return { draft, change, state, refused, conflict, standing, restored, save, settle, discard };
}
