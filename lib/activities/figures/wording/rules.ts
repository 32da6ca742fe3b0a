import { compare, type Decimal, fromDecimal, shift, toDecimal } from "@/lib/activities/figures/decimals/rules";
import { writeNumeral } from "@/lib/activities/figures/numerals/rules";
import { parseFigureText, qualifierOfMark, wordingAgrees } from "@/lib/activities/figures/reading/rules";
import type { FigureValue } from "@/lib/activities/figures/types";
import { englishUnit, readUnit } from "@/lib/activities/figures/units/rules";
import type { Locale } from "@/lib/platform/i18n";

/** `chinese` writes whole numbers in characters: 七百余名, 近千人次, 万余人. */
export type NumeralStyle = "digits" | "chinese";
export type FormatOptions = {
  readonly style?: NumeralStyle;
  /** False prints from value, qualifier and unit alone, whatever the source's wording was. */
  readonly wording?: boolean;
};

const wholeNumber = /^\d{1,12}$/;
const barePower = /^一([百千万亿])$/;

/** 余 and 多 stand only behind round numbers (300余份); behind others the field writes 超过. */
function isRound(value: string): boolean {
  return /^\d+0$/.test(value);
}

function chineseNumber(value: string, style: NumeralStyle, qualified: boolean): string {
  if (style === "digits" || !wholeNumber.test(value)) return value;
  const text = value === "2" ? "两" : writeNumeral(Number(value));
  return qualified ? text.replace(barePower, "$1") : text;
}

function formatChinese(figure: FigureValue, style: NumeralStyle): string {
  const { qualifier, unit } = figure;
  const value = figure.value === null ? null : fromDecimal(toDecimal(figure.value));
  const mark = figure.wording && qualifierOfMark(figure.wording) === qualifier ? figure.wording : null;
  if (qualifier === "more_than_half") return "过半";
  if (qualifier === "uncounted" || value === null) return `若干${unit}`;
  const number = chineseNumber(value, style, qualifier === "over" || qualifier === "approx_below");
  switch (qualifier) {
    case "exact":
      return `${number}${unit}`;
    case "approx_below":
      return `${mark ?? "近"}${number}${unit}`;
    case "approx":
      return `约${number}${unit}`;
    case "at_least":
      return mark && mark !== "以上" ? `${mark}${number}${unit}` : `${number}${unit}以上`;
    case "over":
      if (mark === "超" || mark === "超过" || mark === "逾") return `${mark}${number}${unit}`;
      if (!isRound(value) && !(mark && wholeNumber.test(value))) return `超过${number}${unit}`;
      return `${number}${mark ?? "余"}${unit}`;
  }
}

const englishPrefix = {
  exact: "",
  approx_below: "nearly ",
  approx: "about ",
  at_least: "at least ",
  over: "more than ",
} as const;

function grouped(value: Decimal): string {
  const [whole = "", fraction] = fromDecimal(value).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction ? `.${fraction}` : ""}`;
}

/** Millions and billions where they stay short: 185亿 is 18.5 billion, 205,200 stays as it is. */
function englishNumber(value: Decimal): string {
  for (const [exponent, word] of [
    [9, "billion"],
    [6, "million"],
  ] as const) {
    const scaled = shift(value, -exponent);
    const short = fromDecimal(scaled);
    if (compare(scaled, toDecimal("1")) >= 0 && short.length <= 6) return `${short} ${word}`;
  }
  return grouped(value);
}

function formatEnglish(figure: FigureValue): string {
  const { value, qualifier } = figure;
  const unit = readUnit(figure.unit);
  const plural = unit.base
    .split("/")
    .map((base) => englishUnit(base, false))
    .join("/");
  if (qualifier === "more_than_half") return "more than half";
  if (qualifier === "uncounted" || value === null) return `an uncounted number of ${plural}`;
  const amount = shift(toDecimal(value), unit.exponent);
  const prefix = englishPrefix[qualifier];
  if (plural === "%" || plural === "‰") return `${prefix}${grouped(amount)}${plural}`;
  const one = fromDecimal(amount) === "1" && !unit.base.includes("/");
  return `${prefix}${englishNumber(amount)} ${one ? englishUnit(unit.base, true) : plural}`.trimEnd();
}

/**
 * Prints a figure as the field writes it (近30万元, 10余次, 1.05以上, 过半) or in English (nearly 300,000 yuan).
 * Chinese keeps the source's own wording (2000多人, 七百余名) as long as it still says the same as the figure.
 */
export function formatFigure(figure: FigureValue, locale: Locale, options: FormatOptions = {}): string {
  if (locale === "en") return formatEnglish(figure);
  if (options.wording !== false && figure.wording && qualifierOfMark(figure.wording) === undefined) {
    const worded = wordingOf(figure, figure.wording);
    if (worded) return worded;
  }
  return formatChinese(figure, options.style ?? "digits");
}

function wordingOf(figure: FigureValue, wording: string): string | null {
  if (figure.qualifier === "uncounted") return wording;
  if (!wordingAgrees(figure)) return null;
  const bare = parseFigureText(wording)?.unit === "" && figure.qualifier !== "more_than_half";
  if (!bare || figure.unit === "") return wording;
  return wording.endsWith("以上") ? null : `${wording}${figure.unit}`;
}
