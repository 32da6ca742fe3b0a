/**
 * A text that no spreadsheet program takes for a formula: one that begins (after blanks) with = + - @ or
 * their full-width forms, or with tab or carriage return, gets an apostrophe before it. Controls are dropped.
 */
export function formulaSafe(text: string): string {
  const clean = text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "");
  const isFormula = /^[\t\r\n]/.test(clean) || /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/.test(clean);
  return isFormula ? `'${clean}` : clean;
}

/** 日期 in eight digits, as 归档文件目录 writes it; empty without a date. */
export function eightDigits(date: string | null): string {
  return date?.replaceAll("-", "") ?? "";
}

/** ① ② … ⑳, then (21): the last part of a 材料编号. */
export function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`;
}

/** 材料编号 of every row: numbered within its standard, in the order given. */
export function numberMaterials<Row extends { readonly indicatorCode: string }>(
  rows: readonly Row[],
): (Row & { materialNumber: string })[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const number = (counts.get(row.indicatorCode) ?? 0) + 1;
    counts.set(row.indicatorCode, number);
    return { ...row, materialNumber: `${row.indicatorCode}-${circled(number)}` };
  });
}

/** Lines that a text takes in a column of `width` narrow characters; a Chinese character is two wide. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(2, width - 1);
  return text.split("\n").reduce((sum, part) => {
    const length = [...part].reduce((total, sign) => total + (/[\u1100-\uffff]/.test(sign) ? 2 : 1), 0);
    return sum + Math.max(1, Math.ceil(length / room));
  }, 0);
}
