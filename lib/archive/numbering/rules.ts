import type { ArchiveClass } from "@/lib/archive/types";
import type { Retention } from "@/lib/platform/db/generated/enums";

/** 文书档案: the one category (档案门类) that the ledger files into. */
export const documentCategory = "WS";

/**
 * Codes for units that have none yet: 全宗号 0000 (not assigned by the archives) and BGS (办公室).
 * Numbers made under them stay valid; later items of the unit get the codes entered meanwhile.
 */
export const defaultCodes = { fonds: "0000", officeCode: "BGS" } as const;

/** 保管期限代码: Y permanent, D30 and D10 for a term of years (DA/T 22-2015). */
export const retentionCodes: Readonly<Record<Retention, string>> = {
  permanent: "Y",
  years_30: "D30",
  years_10: "D10",
};

const shape = /^([A-Z0-9]{1,8})-([A-Z]{2,4})·(\d{4})-(Y|D30|D10)-([A-Z0-9]{1,8})-(\d{4,})$/;

/**
 * The 档号 of an item: 全宗号-门类·年度-保管期限-机构代码-件号, the 件号 of four digits (more only past 9999).
 * Source: DA/T 22-2015, pattern of the classification without folders. Throws RangeError on a 件号 below 1.
 */
export function formatArchiveNumber(of: ArchiveClass, itemNumber: number): string {
  if (!Number.isInteger(itemNumber) || itemNumber < 1) throw new RangeError(`not a 件号: ${itemNumber}`);
  const item = String(itemNumber).padStart(4, "0");
  return `${of.fonds}-${of.category}·${of.year}-${retentionCodes[of.retention]}-${of.officeCode}-${item}`;
}

/** Takes a 档号 apart; null when it is none. `formatArchiveNumber` gives the same text back. */
export function parseArchiveNumber(text: string): (ArchiveClass & { readonly itemNumber: number }) | null {
  const found = shape.exec(text);
  if (!found) return null;
  const [, fonds = "", category = "", year = "", code, officeCode = "", item = ""] = found;
  const retention = (Object.keys(retentionCodes) as Retention[]).find((key) => retentionCodes[key] === code);
  if (!retention || Number(item) < 1) return null;
  return { fonds, category, year: Number(year), retention, officeCode, itemNumber: Number(item) };
}

/** A code as a 档号 can hold it: upper case Latin letters and digits; anything else gives the default. */
export function cleanCode(code: string | null | undefined, fallback: string): string {
  const text = (code ?? "").normalize("NFKC").trim().toUpperCase();
  return /^[A-Z0-9]{1,8}$/.test(text) ? text : fallback;
}

/** 年度: the year in which the document was made, else in which it happened, else in which it is filed. */
export function archiveYear(formedOn: string | null, happenedOn: string | null, today: string): number {
  return Number((formedOn ?? happenedOn ?? today).slice(0, 4));
}
