const digits = "零一二三四五六七八九";
const digitOf: ReadonlyMap<string, number> = new Map([
  ...[...digits].map((digit, value) => [digit, value] as const),
  ["〇", 0],
  ["两", 2],
]);
const small: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const large: readonly (readonly [string, number])[] = [
  ["亿", 1e8],
  ["万", 1e4],
];

/** The characters that a number written in Chinese is made of. */
export const numeralCharacters = `${digits}〇两十百千万亿`;

/** Reads up to 千: 七百, 一百零八, 十二, and 千 alone as 1000; a run of digits (二〇一一) by place. Null if malformed. */
function readBelowTenThousand(text: string): number | null {
  const characters = [...text];
  if (characters.length > 1 && characters.every((character) => digitOf.has(character))) {
    const places = text.startsWith("零") ? characters.slice(1) : characters;
    return places.reduce((sum, character) => sum * 10 + (digitOf.get(character) ?? 0), 0);
  }
  let sum = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  for (const character of characters) {
    const power = small.get(character);
    const value = digitOf.get(character);
    if (power !== undefined) {
      if (power >= last) return null;
      sum += (digit ?? 1) * power;
      last = power;
      digit = null;
    } else if (value !== undefined && digit === null) digit = value === 0 ? null : value;
    else return null;
  }
  return sum + (digit ?? 0);
}

/** Reads a whole number written in Chinese: 五 → 5, 七百 → 700, 千 → 1000, 万 → 10000, 三十万 → 300000. Null if none. */
export function readNumeral(text: string): number | null {
  if (text === "") return null;
  for (const [character, power] of large) {
    const at = text.lastIndexOf(character);
    if (at < 0) continue;
    const head = at === 0 ? 1 : readNumeral(text.slice(0, at));
    const tail = at + 1 === text.length ? 0 : readNumeral(text.slice(at + 1));
    return head === null || tail === null || tail >= power ? null : head * power + tail;
  }
  return readBelowTenThousand(text);
}

function writeBelowTenThousand(value: number): string {
  let text = "";
  let skipped = false;
  for (const [character, power] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      skipped = text !== "";
      continue;
    }
    text += `${skipped ? "零" : ""}${digits[digit]}${character}`;
    skipped = false;
  }
  return text;
}

/** Writes a whole number from 0 to below 10¹² in Chinese: 700 → 七百, 12 → 十二, 10000 → 一万. */
export function writeNumeral(value: number): string {
  if (value === 0) return "零";
  let text = "";
  for (const [power, character] of [
    [1e8, "亿"],
    [1e4, "万"],
    [1, ""],
  ] as const) {
    const group = Math.floor(value / power) % 10_000;
    if (group === 0) continue;
    text += `${text !== "" && group < 1000 ? "零" : ""}${writeBelowTenThousand(group)}${character}`;
  }
  return text.replace(/^一十/, "十");
}
