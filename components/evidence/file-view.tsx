"use client";

import { useState } from "react";
import { evidenceLabels } from "@/components/evidence/labels";
import { PdfView } from "@/components/evidence/pdf-view";
import { useT } from "@/components/layout/locale-provider";
import { mediaGroup } from "@/lib/evidence/files/media";

export type ViewableFile = {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly width?: number | null;
  readonly height?: number | null;
  /** Beginning of a text file. */
  readonly text?: { readonly text: string; readonly isWhole: boolean } | null;
};

function NoPreview() {
  const t = useT();
  return (
    <p className="rounded-md border border-line bg-sunken px-4 py-8 text-center text-ink-muted">
      {t(evidenceLabels.noPreview)}
    </p>
  );
}

function PictureView({ file }: { file: ViewableFile }) {
  const [broken, setBroken] = useState(false);
  if (broken) return <NoPreview />;
  return (
    // biome-ignore lint/performance/noImgElement: the picture comes ready-made from our own route
    <img
      src={`/api/files/${file.id}/preview?size=1280`}
      alt={file.fileName}
      width={file.width ?? undefined}
      height={file.height ?? undefined}
      loading="lazy"
      onError={() => setBroken(true)}
      className="mx-auto block h-auto max-h-[75dvh] w-auto max-w-full rounded-md border border-line"
    />
  );
}

/** A file shown in the page, as far as its kind can be: picture, PDF, text, sound, film. Never runs what is in it. */
export function FileView({ file }: { file: ViewableFile }) {
  const t = useT();
  const url = `/api/files/${file.id}?view=1`;
  switch (mediaGroup(file.mediaType)) {
    case "image":
      return <PictureView key={file.id} file={file} />;
    case "pdf":
      return <PdfView key={file.id} url={url} size={file.size} title={file.fileName} />;
    case "video":
      // biome-ignore lint/a11y/useMediaCaption: films of units have no captions
      return <video key={file.id} src={url} controls preload="metadata" className="max-h-[75dvh] w-full rounded-md" />;
    case "audio":
      // biome-ignore lint/a11y/useMediaCaption: recordings of units have no captions
      return <audio key={file.id} src={url} controls preload="metadata" className="w-full" />;
    case "text":
      return file.text ? (
        <div>
          <pre className="max-h-[60dvh] overflow-auto rounded-md border border-line bg-sunken p-3 text-sm whitespace-pre-wrap">
            {file.text.text}
          </pre>
          {!file.text.isWhole && <p className="mt-1 text-sm text-ink-muted">{t(evidenceLabels.textCut)}</p>}
        </div>
      ) : (
        <NoPreview />
      );
    default:
      return <NoPreview />;
  }
}
