import { pinyin } from "pinyin-pro";

/** Pinyin initials of a text ("志愿服务" → "zyfw"), by which a node or unit is found on a keyboard. */
export function initialsOf(text: string): string {
  return pinyin(text, { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" })
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
}
