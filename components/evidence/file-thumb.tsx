"use client";

import { useState } from "react";
import { fileIcon } from "@/components/evidence/file-words";
import { Icon } from "@/components/ui/icon";

/** A small square picture of a file, or the sign of its kind when there is none. */
export function FileThumb({
  fileName,
  mediaType,
  source,
}: {
  fileName: string;
  mediaType: string;
  /** Address of a picture; null for kinds that have none. */
  source: string | null;
}) {
  const [broken, setBroken] = useState(false);
  return (
    <span className="flex size-11 shrink-0 items-center justify-center overflow-hidden rounded-md border border-line bg-sunken text-ink-muted">
      {source && !broken ? (
        // biome-ignore lint/performance/noImgElement: pictures come ready-made from our own route
        <img src={source} alt={fileName} className="size-full object-cover" onError={() => setBroken(true)} />
      ) : (
        <Icon name={fileIcon(mediaType)} size={20} />
      )}
    </span>
  );
}
