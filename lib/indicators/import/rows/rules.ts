import {
  CellError,
  cleanText,
  readCount,
  readDay,
  readLevel,
  readList,
  readMaterials,
  readMethod,
  readWeight,
  readYes,
  splitStandard,
  standardNumber,
} from "@/lib/indicators/import/cells/rules";
import type { ColumnKey, Layout } from "@/lib/indicators/import/layout/rules";
import type { NodeRef, RawRow, ReadRow, RowFailure, WarningCode } from "@/lib/indicators/import/types";
import { defaultRequirement } from "@/lib/indicators/rules";

/** What the rows above leave for empty cells. */
type Carry = {
  readonly levels: readonly (NodeRef | null)[];
  readonly standard: ReadRow["standard"];
  /** The standard above could not be read: rows that would belong to it have no place. */
  readonly lost: boolean;
};

type Cells = (key: ColumnKey) => string;

function emptyCarry(layout: Layout): Carry {
  return { levels: layout.levels.map(() => null), standard: null, lost: false };
}

/**
 * Levels of a row. An empty cell takes the node above, unless a higher level began anew in this row:
 * then the level is missing on purpose (an edition may have standards right under Ⅰ).
 */
function readLevels(row: RawRow, layout: Layout, carry: Carry, warnings: Set<WarningCode>) {
  let isNew = false;
  let spill: NodeRef | null = null;
  const levels = layout.levels.map(({ mark, code, name }, index) => {
    const read = readLevel(mark, row.cells[code] ?? "", row.cells[name] ?? "", warnings);
    const above = carry.levels[index] ?? null;
    const own = read.own ?? (spill?.code.startsWith(`${mark}-`) ? spill : null);
    spill = read.next;
    if (!own) {
      if (isNew) return null;
      if (above) warnings.add("filled_down");
      return above;
    }
    const known = above && (own.code === above.code || (!own.code && own.name === above.name)) ? above : null;
    if (!known) isNew = true;
    if (!own.code && !known) throw new CellError("no_place", own.name);
    return known ? { code: known.code, name: own.name || known.name } : own;
  });
  return { levels, isNew };
}

function readStandard(cells: Cells, carry: Carry, isNew: boolean, warnings: Set<WarningCode>): ReadRow["standard"] {
  const number = standardNumber(cells("number"));
  const content = splitStandard(cleanText(cells("content"), warnings));
  if (!content.text && !number) {
    if (!isNew && carry.lost) throw new CellError("no_place", "");
    if (!isNew && carry.standard) warnings.add("filled_down");
    return isNew ? null : carry.standard;
  }
  const found = number || content.number;
  if (found) {
    const sameAsAbove = !isNew && carry.standard?.number === found;
    if (!content.text && !sameAsAbove) throw new CellError("name_missing", found);
    return { number: found, text: content.text || carry.standard?.text || "" };
  }
  if (!isNew && carry.standard && carry.standard.text === content.text) return carry.standard;
  throw new CellError("number_lost", content.text.slice(0, 40));
}

function optional(text: string): string | null {
  return text || null;
}

function readRequirement(cells: Cells, warnings: Set<WarningCode>): ReadRow["requirement"] {
  const method = readMethod(cells("method"));
  const text = cleanText(cells("text"), warnings);
  if (!method && text) throw new CellError("method_missing", text.slice(0, 40));
  if (method && !text) throw new CellError("requirement_missing", cells("method").trim());
  if (!method) warnings.add("default_requirement");
  const materialTypes = readMaterials(cells("materials"));
  const fallback = defaultRequirement();
  return {
    method: method ?? fallback.method,
    sequence: readCount(cells("sequence"), 999),
    text: text || fallback.text,
    materialTypes: materialTypes.length || method ? materialTypes : fallback.materialTypes,
    minItems: readCount(cells("minItems"), 999) ?? 1,
    maxItems: readCount(cells("maxItems"), 9999),
    windowFrom: readDay(cells("windowFrom")),
    windowTo: readDay(cells("windowTo")),
    documentNumberRequired: readYes(cells("documentNumber")),
    wordLimit: readCount(cells("wordLimit")),
    imageMin: readCount(cells("imageMin"), 999),
    imageMax: readCount(cells("imageMax"), 9999),
    imagesPerActivity: readCount(cells("imagesPerActivity"), 999),
    captionRule: optional(cleanText(cells("caption"), warnings)),
    pointTypes: readList(cells("points")),
    gradeA: optional(cleanText(cells("gradeA"), warnings)),
    gradeB: optional(cleanText(cells("gradeB"), warnings)),
    gradeC: optional(cleanText(cells("gradeC"), warnings)),
    scoringRule: optional(cleanText(cells("scoring"), warnings)),
    note: optional(cleanText(cells("note"), warnings)),
  };
}

type Place = { readonly levels: readonly NodeRef[]; readonly standard: ReadRow["standard"] };

function readRest(row: RawRow, cells: Cells, place: Place, warnings: Set<WarningCode>): ReadRow {
  return {
    number: row.number,
    ...place,
    requirement: readRequirement(cells, warnings),
    weight: readWeight(cells("weight")),
    leads: readList(cells("leads")),
    supports: readList(cells("supports")),
    warnings: [...warnings],
  };
}

/**
 * Reads every data row. A row that fails leaves its place (as far as it could be read) to the rows
 * below, so that their empty cells are never filled from somewhere else.
 */
export function readRows(rows: readonly RawRow[], layout: Layout): { read: ReadRow[]; failures: RowFailure[] } {
  const read: ReadRow[] = [];
  const failures: RowFailure[] = [];
  let carry = emptyCarry(layout);
  for (const row of rows) {
    const warnings = new Set<WarningCode>();
    const cells: Cells = (key) => row.cells[layout.columns.get(key) ?? -1] ?? "";
    const above = carry;
    carry = emptyCarry(layout);
    try {
      const { levels, isNew } = readLevels(row, layout, above, warnings);
      const named = levels.filter((level) => level !== null);
      if (named.length === 0) throw new CellError("no_place", "");
      carry = { levels, standard: null, lost: true };
      const standard = readStandard(cells, above, isNew, warnings);
      carry = { levels, standard, lost: false };
      read.push(readRest(row, cells, { levels: named, standard }, warnings));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      failures.push({ number: row.number, reason: error.reason, detail: error.detail || null });
    }
  }
  return { read, failures };
}
