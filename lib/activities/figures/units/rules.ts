/** What a unit counts. `exponent` is the power of ten that 万 or 亿 adds: 万元 is 元 with 4. */
export type Unit = { readonly base: string; readonly exponent: number };

type UnitEntry = { readonly en: readonly [one: string, many: string]; readonly kind?: "money" | "rate" | "occasion" };

/** The units of the field's reports with their English. A unit that is not here is kept as written. */
const table: Readonly<Record<string, UnitEntry>> = {
  元: { en: ["yuan", "yuan"], kind: "money" },
  "%": { en: ["%", "%"], kind: "rate" },
  "‰": { en: ["‰", "‰"], kind: "rate" },
  百分点: { en: ["percentage point", "percentage points"], kind: "rate" },
  个百分点: { en: ["percentage point", "percentage points"], kind: "rate" },
  次: { en: ["time", "times"], kind: "occasion" },
  场: { en: ["session", "sessions"], kind: "occasion" },
  人次: { en: ["attendance", "attendances"], kind: "occasion" },
  人: { en: ["person", "people"] },
  户: { en: ["household", "households"] },
  份: { en: ["copy", "copies"] },
  封: { en: ["letter", "letters"] },
  张: { en: ["sheet", "sheets"] },
  幅: { en: ["poster", "posters"] },
  条: { en: ["item", "items"] },
  块: { en: ["board", "boards"] },
  期: { en: ["issue", "issues"] },
  篇: { en: ["essay", "essays"] },
  部: { en: ["work", "works"] },
  本: { en: ["volume", "volumes"] },
  册: { en: ["volume", "volumes"] },
  个: { en: ["item", "items"] },
  项: { en: ["item", "items"] },
  件: { en: ["item", "items"] },
  处: { en: ["place", "places"] },
  座: { en: ["building", "buildings"] },
  所: { en: ["school", "schools"] },
  家: { en: ["organisation", "organisations"] },
  支: { en: ["team", "teams"] },
  支队: { en: ["team", "teams"] },
  队: { en: ["team", "teams"] },
  片: { en: ["court", "courts"] },
  副: { en: ["set", "sets"] },
  套: { en: ["set", "sets"] },
  台: { en: ["machine", "machines"] },
  辆: { en: ["vehicle", "vehicles"] },
  盏: { en: ["lamp", "lamps"] },
  班: { en: ["class", "classes"] },
  组: { en: ["group", "groups"] },
  类: { en: ["kind", "kinds"] },
  种: { en: ["kind", "kinds"] },
  级: { en: ["level", "levels"] },
  届: { en: ["edition", "editions"] },
  个科室: { en: ["section", "sections"] },
  个区县: { en: ["district or county", "districts and counties"] },
  个项目: { en: ["project", "projects"] },
  个事业编制: { en: ["permanent post", "permanent posts"] },
  小时: { en: ["hour", "hours"] },
  天: { en: ["day", "days"] },
  月: { en: ["month", "months"] },
  年: { en: ["year", "years"] },
  米: { en: ["m", "m"] },
  公里: { en: ["km", "km"] },
  吨: { en: ["tonne", "tonnes"] },
  亩: { en: ["mu", "mu"] },
  平方米: { en: ["m²", "m²"] },
  平方公里: { en: ["km²", "km²"] },
};

const units = new Map(Object.entries(table));
const sameUnit = new Map([
  ["名", "人"],
  ["位", "人"],
  ["㎡", "平方米"],
  ["％", "%"],
  ["个百分点", "百分点"],
]);
const powers: readonly (readonly [prefix: string, exponent: number])[] = [
  ["千万", 7],
  ["百万", 6],
  ["万亿", 12],
  ["亿", 8],
  ["万", 4],
];

/** Splits 万人次 into 人次 × 10⁴; 名, 位 and 人 are one unit, as are ㎡ and 平方米. */
export function readUnit(text: string): Unit {
  const unit = text.normalize("NFC").trim();
  const found = powers.find(([prefix]) => unit.startsWith(prefix));
  const base = found ? unit.slice(found[0].length) : unit;
  return { base: sameUnit.get(base) ?? base, exponent: found?.[1] ?? 0 };
}

/** Writes a unit back: 人次 × 10⁴ is 万人次. */
export function writeUnit(unit: Unit): string {
  return `${powers.find(([, exponent]) => exponent === unit.exponent)?.[0] ?? ""}${unit.base}`;
}

export function isMoneyUnit(text: string): boolean {
  return units.get(readUnit(text).base)?.kind === "money";
}

/** Percentages, points and "元/人·月": they can be compared, not added. */
export function isRateUnit(text: string): boolean {
  const { base } = readUnit(text);
  return units.get(base)?.kind === "rate" || base.includes("/");
}

/** 次, 场, 人次: may be added on request although they count different things. */
export function isOccasionUnit(text: string): boolean {
  return units.get(readUnit(text).base)?.kind === "occasion";
}

/** The English of a base unit for a quantity; the unit as written when it is not in the table. */
export function englishUnit(base: string, one: boolean): string {
  return units.get(base)?.en[one ? 0 : 1] ?? base;
}

/** True for a unit of the table, with or without 万 or 亿. */
export function isKnownUnit(text: string): boolean {
  return units.has(readUnit(text).base);
}
