import { pinyin } from "pinyin-pro";

/** Pinyin initials of a text ("志愿服务" → "zyfw"), by which a node or unit is found on a keyboard. */
export function initialsOf(text: string): string {
  return pinyin(text, { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" })
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
}

/** Words that find a unit: initials of its name, of its short name, and of the name without 市 or 区 before it. */
export function unitKeywords(unit: { readonly name: string; readonly shortName: string | null }): string {
  const names = [unit.name, unit.shortName ?? "", unit.name.replace(/^[省市区县]/, "")];
  return [...new Set(names.map(initialsOf))].filter(Boolean).join(" ");
}
