import type { IconName } from "@/components/ui/icon";
import { mediaGroup } from "@/lib/evidence/files/media";

const units = ["B", "KB", "MB", "GB"] as const;

/** Bytes for people: 812 B, 1.4 MB. */
export function fileSize(bytes: number): string {
  const step = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  const value = bytes / 1024 ** step;
  return `${step === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[step]}`;
}

/** The sign of a kind of file, where there is no picture of it. */
export function fileIcon(mediaType: string): IconName {
  switch (mediaGroup(mediaType)) {
    case "image":
      return "image";
    case "archive":
      return "folder-archive";
    case "document":
      return /sheet|excel/.test(mediaType) ? "spreadsheet" : "document";
    case "text":
      return mediaType === "text/csv" ? "spreadsheet" : "document";
    default:
      return "file";
  }
}
