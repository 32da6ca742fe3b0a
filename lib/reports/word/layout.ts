import { LineRuleType } from "docx";

/**
 * Page and type of GB/T 9704-2012 for a paper without 版头: A4, 37 mm top, 28 mm left, type area
 * 156 × 225 mm, 22 lines of 28 characters, body 3号. Lengths in twips, sizes in half-points.
 */
export const page = {
  width: 11906,
  height: 16838,
  top: 2098,
  left: 1587,
  right: 1474,
  bottom: 1984,
  /** 7 mm below the type area. */
  footer: 1417,
} as const;

/** 22 lines in 225 mm: 28.95 pt a line. */
export const lineExact = { line: 579, lineRule: LineRuleType.EXACT } as const;

/**
 * 28 characters in 156 mm are 15.79 pt each, a little less than 3号. The grid of lines alone is named and
 * the characters are set closer by that little: a grid of characters is read differently by WPS and LibreOffice.
 */
export const grid = { linePitch: 579 } as const;
export const characterSpacing = -5;

export const size = { title: 44, body: 32, pageNumber: 28 } as const;

/** Two characters of 3号. */
export const twoCharacters = 640;

type Font = { ascii: string; hAnsi: string; eastAsia: string; cs: string };
const latin = "Times New Roman";

/** A Chinese face with a Latin one beside it. Fonts are named in the file, never embedded. */
function face(eastAsia: string): Font {
  return { ascii: latin, hAnsi: latin, eastAsia, cs: latin };
}

export const fonts = {
  title: face("方正小标宋简体"),
  heading1: face("黑体"),
  heading2: face("楷体_GB2312"),
  body: face("仿宋_GB2312"),
  pageNumber: { ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体", cs: "宋体" } satisfies Font,
} as const;
