import type { ByteReader } from "@/lib/evidence/files/content/bytes";
import { extensionOf, type MediaType } from "@/lib/evidence/files/media";
import type { ContentRefusal } from "@/lib/evidence/files/types";

// Control characters other than tab, line feed, carriage return, form feed: a text has none.
const controls = /(?![\t\n\r\f])\p{Cc}/u;
const pieceSize = 64 * 1024;
// Openings of pages, drawings and scripts, which a browser or a shell would run under another name.
const activeText =
  /<(!doctype|html|head|body|script|svg|iframe|object|embed|img|style|link|meta|form|base|math|xsl:)|<\?(xml|php)|<%|javascript:|vbscript:/i;
const activeStart = /^\s*(#!|<[a-z!?%]|@echo off|%!PS|\{\\rtf|MIME-Version:)/i;

// A script says what it is by its ending alone.
const scriptEndings = new Set(
  "js mjs cjs ts jsx tsx vbs vbe wsf wsh hta bat cmd ps1 psm1 sh bash zsh py pl rb php phtml asp aspx jsp cgi html htm xhtml shtml svg xml xsl xslt reg url lnk desktop scf inf eml mht mhtml css".split(
    " ",
  ),
);

type TextEncoding = "utf-8" | "gb18030" | "utf-16le";

/** The mark that Windows' editor writes before "Unicode" text. */
export function isUtf16(head: Buffer): boolean {
  return head[0] === 0xff && head[1] === 0xfe;
}

/** True when every byte decodes and no control character stands in it. */
async function decodes(bytes: ByteReader, encoding: TextEncoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.size; at += pieceSize) {
      const text = decoder.decode(await bytes.at(at, pieceSize), { stream: true });
      if (controls.test(text)) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The encoding of a text file: by its mark, else UTF-8, else GB18030; null when it is none. */
export async function textEncoding(bytes: ByteReader): Promise<TextEncoding | null> {
  if (isUtf16(await bytes.at(0, 2))) return (await decodes(bytes, "utf-16le")) ? "utf-16le" : null;
  if (await decodes(bytes, "utf-8")) return "utf-8";
  return (await decodes(bytes, "gb18030")) ? "gb18030" : null;
}

/** Plain text or a table, when nothing in its beginning would run anywhere. The ending only tells csv from txt. */
export async function judgeText(bytes: ByteReader, fileName: string): Promise<MediaType | ContentRefusal> {
  const encoding = await textEncoding(bytes);
  if (!encoding) return { refused: "unsupported" };
  const head = new TextDecoder(encoding).decode(await bytes.at(0, pieceSize));
  if (activeStart.test(head) || activeText.test(head)) return { refused: "active" };
  const ending = extensionOf(fileName);
  if (scriptEndings.has(ending)) return { refused: "active" };
  return ending === "csv" ? "text/csv" : "text/plain";
}
