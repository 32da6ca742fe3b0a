"use client";

import { FileThumb } from "@/components/evidence/file-thumb";
import { fileSize } from "@/components/evidence/file-words";
import { uploaderLabels } from "@/components/evidence/labels";
import type { UploadItem } from "@/components/evidence/use-uploads";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Translate } from "@/lib/platform/i18n";

function Status({ item, t, limitMb }: { item: UploadItem; t: Translate; limitMb: number }) {
  const { state } = item;
  switch (state.phase) {
    case "waiting":
      return <p className="text-sm text-ink-muted">{t(uploaderLabels.waiting)}</p>;
    case "hashing":
      return <p className="text-sm text-ink-muted">{t(uploaderLabels.hashing)}</p>;
    case "sending":
      return (
        <ProgressBar
          label={item.name}
          value={state.percent}
          text={t(uploaderLabels.sending, { percent: state.percent })}
        />
      );
    case "storing":
      return <ProgressBar label={item.name} value={100} text={t(uploaderLabels.storing)} />;
    case "failed":
      return (
        <p className="flex items-start gap-1 text-sm text-danger">
          <Icon name="alert" size={14} className="mt-0.5 shrink-0" />
          {t(uploaderLabels.failed, { reason: t(state.reason, { limit: limitMb }) })}
        </p>
      );
    case "done":
      return (
        <div className="text-sm">
          <p className="flex items-center gap-1 text-success">
            <Icon name="success" size={14} />
            {t(uploaderLabels.done)}
          </p>
          {state.file.nameMisleads && (
            <p className="text-warning">{t(uploaderLabels.misleads, { type: state.file.mediaType })}</p>
          )}
          {state.file.sameContent.map((same) => (
            <p key={same.evidenceId} className="text-warning">
              {t(uploaderLabels.same, { title: same.title, department: same.departmentName })}
            </p>
          ))}
        </div>
      );
  }
}

/** One file of the uploader: picture, name, size, what becomes of it, and the buttons for that. */
export function UploadRow({
  item,
  limitMb,
  onRemove,
  onRetry,
}: {
  item: UploadItem;
  limitMb: number;
  onRemove: () => void;
  onRetry: () => void;
}) {
  const t = useT();
  const done = item.state.phase === "done";
  const failed = item.state.phase === "failed";
  return (
    <li className="flex items-center gap-3 border-b border-line py-2 last:border-b-0">
      <FileThumb fileName={item.name} mediaType={done ? item.state.file.mediaType : ""} source={item.localPicture} />
      <div className="min-w-0 flex-1">
        <p className="flex gap-2">
          <span className="truncate font-medium" title={item.name}>
            {done ? item.state.file.fileName : item.name}
          </span>
          <span className="shrink-0 text-sm text-ink-muted">{fileSize(item.size)}</span>
        </p>
        <Status item={item} t={t} limitMb={limitMb} />
      </div>
      {item.state.phase === "failed" && item.state.canRetry && (
        <Button size="sm" icon="refresh" onClick={onRetry} aria-label={`${t(uploaderLabels.retry)} ${item.name}`}>
          {t(uploaderLabels.retry)}
        </Button>
      )}
      <Button
        size="sm"
        variant="quiet"
        icon="close"
        onClick={onRemove}
        aria-label={`${t(done || failed ? uploaderLabels.remove : uploaderLabels.stop)} ${item.name}`}
      />
    </li>
  );
}
