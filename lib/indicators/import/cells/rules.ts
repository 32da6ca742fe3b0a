import { levelMarks } from "@/lib/indicators/import/layout/rules";
import type { NodeRef, RejectionReason, WarningCode } from "@/lib/indicators/import/types";
import { type CivilDate, parseCivilDate } from "@/lib/platform/dates";
import type { AssessmentMethod, MaterialType } from "@/lib/platform/db/generated/enums";

/** Carries out of the reading of one cell why its row cannot be taken. */
export class CellError extends Error {
  constructor(
    readonly reason: RejectionReason,
    readonly detail: string,
  ) {
    super(reason);
  }
}

const dashes = /[‐‑‒–—―−－﹣]/g;
const romanCode = /^([IVX]+)-(\d+)/;
const anyRomanCode = /[IVX]+-\d+/g;

function romanMark(latin: string): string | null {
  return levelMarks.find((mark) => mark.normalize("NFKC") === latin) ?? null;
}

/** One width, plain dashes, single blanks; roman marks still in Latin letters. */
function oneForm(text: string): string {
  return text.normalize("NFKC").replace(dashes, "-").replace(/\s+/g, " ").trim();
}

/** "II -26" → "Ⅱ-26"; other codes keep their letters. */
export function cleanCode(text: string): string {
  const plain = oneForm(text).replace(/ /g, "");
  const found = romanCode.exec(plain);
  const mark = found?.[1] ? romanMark(found[1]) : null;
  return mark ? plain.replace(/^[IVX]+/, mark) : plain;
}

/** A text cell: blanks joined, tabs noted; a cell with a whole neighbouring row in it is refused. */
export function cleanText(text: string, warnings: Set<WarningCode>): string {
  const tabs = text.match(/\t/g)?.length ?? 0;
  if (tabs >= 3) throw new CellError("several_rows_in_cell", text.slice(0, 40));
  if (tabs > 0) warnings.add("tabs_removed");
  // The tables were once kept in columns of 255 characters, which cut without a word.
  if (text.length === 255) warnings.add("maybe_cut");
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\t\u00a0\u3000 ]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

type LevelCells = { readonly own: NodeRef | null; readonly next: NodeRef | null };

/** Cuts "I-9 舒适… II-26 经济发展" before the second code. */
function cutAtNextCode(text: string): { own: string; next: string } {
  const second = [...text.matchAll(anyRomanCode)].find((match) => match.index > 0);
  return second ? { own: text.slice(0, second.index).trim(), next: text.slice(second.index) } : { own: text, next: "" };
}

function splitCode(text: string): NodeRef {
  const roman = /^([IVX]+ ?- ?\d+)[ .、:]*(.*)$/.exec(text);
  const [, code = "", name = ""] = roman ?? /^(\S+) ?(.*)$/.exec(text) ?? [];
  return { code: cleanCode(code), name: name.trim() };
}

/**
 * Reads code and name of one level. Mends codes with line breaks, full-width letters, the name in the
 * code's cell and the next level's text in this one; `next` is what was found of that level.
 */
export function readLevel(mark: string, codeCell: string, nameCell: string, warnings: Set<WarningCode>): LevelCells {
  const code = cutAtNextCode(oneForm(codeCell));
  const name = cutAtNextCode(oneForm(cleanText(nameCell, warnings)));
  const spill = name.next || code.next;
  if (spill) warnings.add("next_level_in_cell");
  const next = spill ? splitCode(spill) : null;
  if (!code.own) return { own: name.own ? { code: "", name: name.own } : null, next };
  const own = splitCode(code.own);
  if (own.name) warnings.add("code_with_text");
  if (/\s/.test(codeCell.trim()) || (codeCell.trim() !== own.code && !own.name)) warnings.add("code_cleaned");
  const roman = levelMarks.find((other) => own.code.startsWith(`${other}-`));
  if (roman && roman !== mark) throw new CellError("wrong_level", own.code);
  return { own: { code: own.code, name: name.own || own.name }, next };
}

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** "（２）", "2)", "②" and "2." are all "2)"; empty when there is none. */
export function standardNumber(text: string): string {
  const trimmed = text.trim();
  const ring = circled.indexOf(trimmed.charAt(0));
  if (trimmed && ring >= 0) return `${ring + 1})`;
  const digits = /^[(]?(\d+(?:-\d+)*)[).、]?$/.exec(oneForm(trimmed))?.[1];
  return digits ? `${digits})` : "";
}

/** A number at the head of the standard's text ("2)制定…"); a bracket alone is what is left of a lost one. */
export function splitStandard(text: string): { number: string; text: string; lost: boolean } {
  const plain = text.trim();
  const head = /^[(\uff08]?\s*(\d+)\s*[)\uff09、.]\s*/.exec(plain);
  if (head?.[1]) return { number: `${Number(head[1])})`, text: plain.slice(head[0].length), lost: false };
  const lost = /^[)\uff09]/.test(plain);
  return { number: "", text: plain.replace(/^[)\uff09]\s*/, ""), lost };
}

const methodByLetter: Readonly<Record<string, AssessmentMethod>> = {
  W: "online_submission",
  S: "site_visit",
  Q: "questionnaire",
  D: "authority_opinion",
  Z: "self_assessment",
};
const methodByWord: readonly [RegExp, AssessmentMethod][] = [
  [/网上申报|材料审核/, "online_submission"],
  [/实地/, "site_visit"],
  [/问卷/, "questionnaire"],
  [/意见/, "authority_opinion"],
  [/自评|自测/, "self_assessment"],
];

export function readMethod(text: string): AssessmentMethod | null {
  const plain = oneForm(text);
  if (!plain) return null;
  const letter = /^[A-Z](?![A-Z])/i.exec(plain)?.[0].toUpperCase() ?? "";
  const found = methodByLetter[letter] ?? methodByWord.find(([word]) => word.test(plain))?.[1];
  if (!found) throw new CellError("method_unknown", plain);
  return found;
}

const materialByWord: readonly [RegExp, MaterialType][] = [
  [/规范(性)?文件|正式发文|文件/, "normative_document"],
  [/报告|情况说明/, "narrative_report"],
  [/表格|统计|数据/, "statistics_table"],
  [/图片|照片|截图/, "scene_photo"],
  [/影像|音像|视频/, "audio_video"],
  [/其他|其它/, "other"],
];

export function readList(text: string): string[] {
  const parts = text.split(/[;\uff1b、\n]/).map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}

export function readMaterials(text: string): MaterialType[] {
  const found = readList(text).map((part) => {
    const type = materialByWord.find(([word]) => word.test(part))?.[1];
    if (!type) throw new CellError("material_unknown", part);
    return type;
  });
  return [...new Set(found)];
}

/** A whole number from 0 to `max`, with or without a unit behind it ("800字"); null when empty. */
export function readCount(text: string, max = 100_000): number | null {
  const plain = oneForm(text);
  if (!plain) return null;
  const digits = /^(?:≤|<=|不超过)?\s*(\d+)(?:\.0+)?\s*[字张份幅]?$/.exec(plain)?.[1];
  if (!digits || Number(digits) > max) throw new CellError("number_invalid", plain);
  return Number(digits);
}

/** A weight: a decimal with up to four places, "12%" as 12. */
export function readWeight(text: string): string | null {
  const plain = oneForm(text).replace(/(%|分)$/, "");
  if (!plain) return null;
  if (!/^\d{1,6}(\.\d{1,4})?$/.test(plain)) throw new CellError("number_invalid", plain);
  return plain;
}

export function readDay(text: string): CivilDate | null {
  const plain = oneForm(text);
  if (!plain) return null;
  const day = parseCivilDate(plain);
  if (!day) throw new CellError("date_invalid", plain);
  return day;
}

export function readYes(text: string): boolean {
  return /^(是|有|需|Y|YES|TRUE|1|√)$/i.test(oneForm(text));
}
