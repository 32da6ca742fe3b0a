"use client";

import { useState } from "react";
import { FileThumb } from "@/components/evidence/file-thumb";
import { FileView, type ViewableFile } from "@/components/evidence/file-view";
import { fileSize } from "@/components/evidence/file-words";
import { evidenceLabels } from "@/components/evidence/labels";
import { useT } from "@/components/layout/locale-provider";
import { cx } from "@/components/ui/class-names";
import { ButtonLink } from "@/components/ui/link";
import { formatInstant } from "@/lib/platform/dates";

export type GalleryFile = ViewableFile & {
  readonly sha256: string;
  readonly takenAt: Date | null;
};

/** The files of an item: one shown large, the others to choose from. */
export function FileGallery({ files }: { files: readonly GalleryFile[] }) {
  const t = useT();
  const [chosen, setChosen] = useState(files[0]?.id);
  const file = files.find((each) => each.id === chosen) ?? files[0];
  if (!file) return null;
  return (
    <div className="flex flex-col gap-3">
      <FileView file={file} />
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1">
          <p className="font-medium wrap-anywhere">{file.fileName}</p>
          <p className="text-sm text-ink-muted">
            {fileSize(file.size)}
            {file.takenAt && ` · ${t(evidenceLabels.takenAt)} ${formatInstant(file.takenAt, t.locale)}`}
          </p>
          <p className="font-mono text-xs wrap-anywhere text-ink-faint">SHA-256 {file.sha256}</p>
        </div>
        <ButtonLink href={`/api/files/${file.id}`} icon="download" prefetch={false} download>
          {t(evidenceLabels.download)}
        </ButtonLink>
      </div>
      {files.length > 1 && (
        <ul className="flex flex-wrap gap-2">
          {files.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                aria-pressed={each.id === file.id}
                aria-label={each.fileName}
                title={each.fileName}
                onClick={() => setChosen(each.id)}
                className={cx(
                  "block rounded-md border-2",
                  each.id === file.id ? "border-accent" : "border-transparent hover:border-line-strong",
                )}
              >
                <FileThumb
                  fileName={each.fileName}
                  mediaType={each.mediaType}
                  source={each.mediaType.startsWith("image/") ? `/api/files/${each.id}/preview?size=320` : null}
                />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
