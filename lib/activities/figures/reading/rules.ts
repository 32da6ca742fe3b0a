import { fromDecimal, shift, toDecimal } from "@/lib/activities/figures/decimals/rules";
import { numeralCharacters, readNumeral } from "@/lib/activities/figures/numerals/rules";
import type { FigureValue, Qualifier } from "@/lib/activities/figures/types";
import { isKnownUnit, isMoneyUnit, readUnit } from "@/lib/activities/figures/units/rules";

const markOf: ReadonlyMap<string, Qualifier> = new Map([
  ["近", "approx_below"],
  ["将近", "approx_below"],
  ["接近", "approx_below"],
  ["超", "over"],
  ["超过", "over"],
  ["逾", "over"],
  ["余", "over"],
  ["余个", "over"],
  ["多", "over"],
  ["以上", "at_least"],
  ["至少", "at_least"],
  ["不少于", "at_least"],
  ["不低于", "at_least"],
]);

const halfWords = /^(过半|超过一半|一半以上|半数以上)$/;
const uncountedWords = /^(经常|多次|一系列|系列|若干|定期|不定期|数次|多场|长期)/;

const mantissa = `[+-]?\\d[\\d,]*(?:\\.\\d+)?|[${numeralCharacters}]+`;
const shape = new RegExp(
  `^(?:共|共计|累计|总计|合计|达到|达|约计)*(?<before>将近|接近|近|超过|超|逾|至少|不少于|不低于)?` +
    `(?<number>${mantissa})(?<inner>余|多)?(?<power>[百千]?[万亿])?(?<outer>余|多)?` +
    `(?<rest>.*?)(?<after>以上|多|余)?(?:之多)?$`,
);

/** The qualifier that a word of the source stands for: 多 → over. Undefined when the word says nothing. */
export function qualifierOfMark(word: string): Qualifier | undefined {
  return markOf.get(word);
}

/** A figure as read from text; `unit` is empty when the text names none. `wording` is the text itself. */
export type ReadFigure = FigureValue & { readonly qualifier: Qualifier; readonly wording: string };

function numberAndUnit(number: string, power: string, rest: string): { value: string; unit: string } | null {
  const written = /\d/.test(number);
  if (written) {
    const value = fromDecimal(toDecimal(number.replaceAll(",", "")));
    if (/^[百千]/.test(power))
      return { value: fromDecimal(shift(toDecimal(value), power[0] === "千" ? 3 : 2)), unit: power.slice(1) + rest };
    return { value, unit: power + rest };
  }
  const whole = readNumeral(number + power);
  if (whole === null) return null;
  const scaled = /^(.+)([万亿])$/.exec(number + power);
  const head = scaled?.[1] ? readNumeral(scaled[1]) : null;
  if (head !== null && isMoneyUnit(rest)) return { value: String(head), unit: `${scaled?.[2] ?? ""}${rest}` };
  return { value: String(whole), unit: rest };
}

/**
 * Reads one figure as the field writes it: 近30万元, 10余次, 近千人次, 七百余名, 万余人, 1.05以上, 100%, 过半, 经常.
 * Null when the text holds no figure or two qualifiers that contradict each other. Nothing is guessed.
 */
export function parseFigureText(text: string): ReadFigure | null {
  const wording = text.trim();
  const plain = wording
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^百分之(.+)$/, "$1%");
  if (halfWords.test(plain)) return { value: null, qualifier: "more_than_half", unit: "", wording };
  const uncounted = uncountedWords.exec(plain)?.[0];
  if (uncounted) {
    const rest = plain.slice(uncounted.length);
    return { value: null, qualifier: "uncounted", unit: isKnownUnit(rest) ? rest : "", wording };
  }
  const found = shape.exec(plain)?.groups;
  if (!found?.number) return null;
  const { before, inner, outer, after } = found;
  const marks = [before, inner, outer, after].flatMap((mark) => (mark ? [mark] : []));
  const said = new Set(marks.map((mark) => markOf.get(mark)));
  if (said.size > 1) return null;
  const read = numberAndUnit(found.number, found.power ?? "", found.rest ?? "");
  if (!read || /\d/.test(read.unit)) return null;
  const unit =
    read.unit.startsWith("个") && isKnownUnit(read.unit.slice(1)) && !isKnownUnit(read.unit)
      ? read.unit.slice(1)
      : read.unit;
  return { value: read.value, qualifier: [...said][0] ?? "exact", unit, wording };
}

/** True when the wording says the same as the figure, so that it may be printed in its place. */
export function wordingAgrees(figure: FigureValue): boolean {
  if (!figure.wording) return false;
  const read = parseFigureText(figure.wording);
  if (!read || read.qualifier !== figure.qualifier) return false;
  if (read.value === null || figure.value === null) return read.value === figure.value;
  const own = readUnit(figure.unit);
  const worded = read.unit === "" ? { base: own.base, exponent: 0 } : readUnit(read.unit);
  if (worded.base !== "" && worded.base !== own.base) return false;
  const left = fromDecimal(shift(toDecimal(figure.value), own.exponent));
  return (
    left === fromDecimal(shift(toDecimal(read.value), worded.exponent)) ||
    (read.unit === "" && read.value === figure.value)
  );
}
