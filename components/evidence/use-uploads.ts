"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { uploaderLabels } from "@/components/evidence/labels";
import { type SendPhase, sendFile } from "@/components/evidence/send-file";
import type { ReceivedFile } from "@/lib/evidence/files/types";
import type { Words } from "@/lib/platform/i18n";

const atOnce = 3;

export type UploadItem = {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** A picture of the browser's own, while the server has none yet. */
  readonly localPicture: string | null;
  readonly state:
    | { readonly phase: "waiting" }
    | SendPhase
    | { readonly phase: "done"; readonly file: ReceivedFile }
    | { readonly phase: "failed"; readonly reason: Words; readonly canRetry: boolean };
};

const drawn = /^image\/(jpeg|png|gif|webp|bmp)$/;

/** The files of one form on their way to the server: three at a time, each with its own fate. */
export function useUploads(departmentId: string, limitMb: number) {
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const sources = useRef(new Map<string, { file: File; abort: AbortController | null }>());

  const setState = useCallback((key: string, state: UploadItem["state"]) => {
    setItems((before) => before.map((item) => (item.key === key ? { ...item, state } : item)));
  }, []);

  const start = useCallback(
    async (key: string) => {
      const source = sources.current.get(key);
      if (!source || source.abort) return;
      const abort = new AbortController();
      source.abort = abort;
      const outcome = await sendFile(source.file, departmentId, (phase) => setState(key, phase), abort.signal);
      source.abort = null;
      setState(
        key,
        outcome.ok
          ? { phase: "done", file: outcome.file }
          : { phase: "failed", reason: outcome.reason, canRetry: outcome.canRetry },
      );
    },
    [departmentId, setState],
  );

  useEffect(() => {
    const running = items.filter((item) => ["hashing", "sending", "storing"].includes(item.state.phase)).length;
    const next = items.filter((item) => item.state.phase === "waiting").slice(0, Math.max(0, atOnce - running));
    for (const item of next) void start(item.key);
  }, [items, start]);

  useEffect(() => {
    const known = sources.current;
    return () => {
      for (const source of known.values()) source.abort?.abort();
    };
  }, []);

  function add(files: Iterable<File>) {
    const added = [...files].map((file): UploadItem => {
      const key = crypto.getRandomValues(new Uint32Array(3)).join("-");
      sources.current.set(key, { file, abort: null });
      const tooLarge = file.size > limitMb * 1024 * 1024;
      return {
        key,
        name: file.name,
        size: file.size,
        localPicture: drawn.test(file.type) ? URL.createObjectURL(file) : null,
        state: tooLarge ? { phase: "failed", reason: uploaderLabels.tooLarge, canRetry: false } : { phase: "waiting" },
      };
    });
    setItems((before) => [...before, ...added]);
  }

  function remove(key: string) {
    sources.current.get(key)?.abort?.abort();
    sources.current.delete(key);
    setItems((before) => {
      const gone = before.find((item) => item.key === key);
      if (gone?.localPicture) URL.revokeObjectURL(gone.localPicture);
      return before.filter((item) => item.key !== key);
    });
  }

  return { items, add, remove, retry: (key: string) => setState(key, { phase: "waiting" }) };
}
