/** Every kind of file that is taken, by content; nothing else ever reaches the store. */
export const mediaKinds = {
  "image/jpeg": { extensions: ["jpg", "jpeg", "jpe", "jfif"], group: "image" },
  "image/png": { extensions: ["png"], group: "image" },
  "image/gif": { extensions: ["gif"], group: "image" },
  "image/webp": { extensions: ["webp"], group: "image" },
  "image/heic": { extensions: ["heic", "heif"], group: "image" },
  "image/heif": { extensions: ["heif", "heic"], group: "image" },
  "image/tiff": { extensions: ["tif", "tiff"], group: "image" },
  "image/bmp": { extensions: ["bmp", "dib"], group: "image" },
  "application/pdf": { extensions: ["pdf"], group: "pdf" },
  "application/ofd": { extensions: ["ofd"], group: "document" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    extensions: ["docx"],
    group: "document",
  },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { extensions: ["xlsx"], group: "document" },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": {
    extensions: ["pptx"],
    group: "document",
  },
  "application/msword": { extensions: ["doc", "wps"], group: "document" },
  "application/vnd.ms-excel": { extensions: ["xls", "et"], group: "document" },
  "application/vnd.ms-powerpoint": { extensions: ["ppt", "dps"], group: "document" },
  "text/plain": { extensions: ["txt", "text", "log", "md"], group: "text" },
  "text/csv": { extensions: ["csv"], group: "text" },
  "video/mp4": { extensions: ["mp4", "m4v"], group: "video" },
  "video/quicktime": { extensions: ["mov", "qt"], group: "video" },
  "audio/mpeg": { extensions: ["mp3"], group: "audio" },
  "audio/wav": { extensions: ["wav"], group: "audio" },
  "audio/mp4": { extensions: ["m4a"], group: "audio" },
  "application/zip": { extensions: ["zip"], group: "archive" },
} as const satisfies Record<string, { extensions: readonly [string, ...string[]]; group: MediaGroup }>;

export type MediaGroup = "image" | "pdf" | "document" | "text" | "video" | "audio" | "archive";
export type MediaType = keyof typeof mediaKinds;

export function isMediaType(value: string): value is MediaType {
  return Object.hasOwn(mediaKinds, value);
}

export function mediaGroup(mediaType: string): MediaGroup | null {
  return isMediaType(mediaType) ? mediaKinds[mediaType].group : null;
}

/** The part after the last dot, lower case; empty without one. */
export function extensionOf(fileName: string): string {
  const dot = fileName.lastIndexOf(".");
  return dot > 0 ? fileName.slice(dot + 1).toLowerCase() : "";
}

/** True when the name's ending belongs to what the bytes are. */
export function fitsExtension(mediaType: MediaType, fileName: string): boolean {
  return (mediaKinds[mediaType].extensions as readonly string[]).includes(extensionOf(fileName));
}

/** For the `accept` of file pickers: the types and their endings; a phone offers its camera for `image/*`. */
export const acceptedFiles = [
  "image/*",
  ...Object.keys(mediaKinds).filter((type) => !type.startsWith("image/")),
  ...Object.values(mediaKinds).flatMap((kind) => kind.extensions.map((extension) => `.${extension}`)),
].join(",");
