"use client";

import { useEffect, useRef, useState } from "react";
import { uploaderLabels } from "@/components/evidence/labels";
import { UploadRow } from "@/components/evidence/upload-row";
import { useUploads } from "@/components/evidence/use-uploads";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { acceptedFiles } from "@/lib/evidence/files/media";
import type { ReceivedFile } from "@/lib/evidence/files/types";

export type UploaderState = {
  /** Files received whole, in the order they were chosen. */
  readonly files: readonly ReceivedFile[];
  /** True while one is on its way. */
  readonly busy: boolean;
  /** True while one that failed is still in the list. */
  readonly failed: boolean;
};

/**
 * Takes files by drag, picker or the phone's camera and sends them at once; finished ones stay when others
 * fail. `onChange` tells the form what has arrived; their ids also go with the form as `name`.
 */
export function Uploader({
  departmentId,
  limitMb,
  name = "uploadIds",
  onChange,
}: {
  departmentId: string;
  limitMb: number;
  name?: string;
  onChange?: (state: UploaderState) => void;
}) {
  const t = useT();
  const { items, add, remove, retry } = useUploads(departmentId, limitMb);
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const tell = useRef(onChange);
  tell.current = onChange;

  useEffect(() => {
    tell.current?.({
      files: items.flatMap((item) => (item.state.phase === "done" ? [item.state.file] : [])),
      busy: items.some((item) => item.state.phase !== "done" && item.state.phase !== "failed"),
      failed: items.some((item) => item.state.phase === "failed"),
    });
  }, [items]);

  function take(event: React.ChangeEvent<HTMLInputElement>) {
    add(event.target.files ?? []);
    // The same file can be chosen again after it was removed.
    event.target.value = "";
  }

  function drop(event: React.DragEvent) {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  }

  return (
    <div className="flex flex-col gap-2">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cx(
          "flex flex-col items-center gap-2 rounded-lg border border-dashed px-4 py-5 text-center",
          over ? "border-accent bg-accent-soft" : "border-line-strong bg-surface",
        )}
      >
        <div className="flex flex-wrap items-center justify-center gap-2">
          <Icon name="upload" size={20} className="text-ink-muted max-md:hidden" />
          <span className="max-md:hidden">{t(uploaderLabels.drop)}</span>
          <Button icon="attachment" onClick={() => picker.current?.click()}>
            {t(uploaderLabels.choose)}
          </Button>
          <Button icon="image" className="md:hidden" onClick={() => camera.current?.click()}>
            {t(uploaderLabels.camera)}
          </Button>
        </div>
        <p className="text-sm text-ink-muted">{t(uploaderLabels.hint, { limit: limitMb })}</p>
        <input
          ref={picker}
          type="file"
          multiple
          accept={acceptedFiles}
          onChange={take}
          className="sr-only"
          tabIndex={-1}
          aria-label={t(uploaderLabels.choose)}
        />
        <input
          ref={camera}
          type="file"
          accept="image/*"
          capture="environment"
          onChange={take}
          className="sr-only"
          tabIndex={-1}
          aria-label={t(uploaderLabels.camera)}
        />
      </div>
      {items.length > 0 && (
        <ul aria-label={t(uploaderLabels.list)} aria-live="polite">
          {items.map((item) => (
            <UploadRow
              key={item.key}
              item={item}
              limitMb={limitMb}
              onRemove={() => remove(item.key)}
              onRetry={() => retry(item.key)}
            />
          ))}
        </ul>
      )}
      {items.map(
        (item) =>
          item.state.phase === "done" && (
            <input key={item.key} type="hidden" name={name} value={item.state.file.uploadId} />
          ),
      )}
    </div>
  );
}
