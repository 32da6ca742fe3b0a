import { withBytes } from "@/lib/evidence/files/content/bytes";
import { textEncoding } from "@/lib/evidence/files/content/text";
import { mediaGroup } from "@/lib/evidence/files/media";
import { fileStore } from "@/lib/platform/storage";

const shownBytes = 64 * 1024;

export type TextPreview = { readonly text: string; readonly isWhole: boolean };

/** The beginning of a text file in its own encoding; null for other files. */
export async function textPreviewOf(file: {
  readonly sha256: string;
  readonly mediaType: string;
}): Promise<TextPreview | null> {
  if (mediaGroup(file.mediaType) !== "text") return null;
  return withBytes(fileStore().pathOf(file.sha256), async (bytes) => {
    const encoding = await textEncoding(bytes);
    if (!encoding) return null;
    // A character that is cut at the end is left out.
    const text = new TextDecoder(encoding).decode(await bytes.at(0, shownBytes), { stream: true });
    return { text, isWhole: bytes.size <= shownBytes };
  });
}
