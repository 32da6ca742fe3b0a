/** Longest file name kept, in characters; the name is never used as a path, so bytes do not matter. */
export const maxFileName = 300;

// Controls, direction marks, zero-width and other invisible signs that make a name look like another one.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{FFFE}\u{FFFF}]|\p{Cs}/gu;

/**
 * The name as it is shown and offered for saving: last part of any path, NFC, without controls and
 * direction marks, at most 300 characters with its ending kept. Never empty.
 */
export function cleanFileName(raw: string): string {
  const last = raw.normalize("NFC").replace(invisible, "").split(/[/\\]/).at(-1) ?? "";
  const name = last
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  if (!name) return "未命名";
  const letters = [...name];
  if (letters.length <= maxFileName) return name;
  const dot = letters.lastIndexOf(".");
  const ending = dot > 0 && letters.length - dot <= 16 ? letters.slice(dot) : [];
  return [...letters.slice(0, maxFileName - ending.length), ...ending].join("");
}

/** `Content-Disposition` by RFC 6266: an ASCII fallback and the real name in UTF-8. */
export function contentDisposition(kind: "attachment" | "inline", fileName: string): string {
  const name = cleanFileName(fileName);
  const plain = name.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
