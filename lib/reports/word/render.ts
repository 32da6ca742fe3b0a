import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  type ParagraphChild,
  TextRun,
  Paragraph as WordParagraph,
} from "docx";
import { type Paragraph, type Run, runText, type WorkSummary } from "@/lib/reports/types";
import { characterSpacing, fonts, grid, lineExact, page, size, twoCharacters } from "@/lib/reports/word/layout";

const chineseNumbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

function wordRun(run: Run, options: IRunOptions = {}): TextRun {
  // What is missing must not be overlooked when the paper goes out.
  const highlight = run.kind === "missing" ? ({ highlight: "yellow" } as const) : {};
  return new TextRun({ text: runText(run), font: fonts.body, size: size.body, ...highlight, ...options });
}

function body(children: ParagraphChild[], indent = true): WordParagraph {
  return new WordParagraph({
    children,
    spacing: { ...lineExact, before: 0, after: 0 },
    alignment: AlignmentType.BOTH,
    indent: indent ? { firstLine: twoCharacters } : undefined,
  });
}

function bodyOf(paragraph: Paragraph): WordParagraph {
  return body(paragraph.runs.map((run) => wordRun(run)));
}

function heading(text: string, level: 1 | 2): WordParagraph {
  return new WordParagraph({
    children: [new TextRun({ text, font: level === 1 ? fonts.heading1 : fonts.heading2, size: size.body })],
    spacing: { ...lineExact, before: 0, after: 0 },
    indent: { firstLine: twoCharacters },
    keepNext: true,
    outlineLevel: level - 1,
  });
}

/** Two blank lines stand between title and text (the second below the department's line). */
function titleBlock(summary: WorkSummary): WordParagraph[] {
  const title = new WordParagraph({
    children: [new TextRun({ text: summary.title, font: fonts.title, size: size.title, characterSpacing: 0 })],
    alignment: AlignmentType.CENTER,
    spacing: { line: 700, lineRule: lineExact.lineRule, before: 0, after: 0 },
  });
  return [title, body([])];
}

/** Name right with two characters to spare, date below it, centred under the name (no seal). */
function signature(summary: WorkSummary): WordParagraph[] {
  const right = (text: string) =>
    new WordParagraph({
      children: [new TextRun({ text, font: fonts.body, size: size.body })],
      alignment: AlignmentType.RIGHT,
      spacing: { ...lineExact, before: 0, after: 0 },
      indent: { right: twoCharacters },
      keepLines: true,
    });
  return [body([]), right(summary.signature), right(summary.dated)];
}

/** — 1 — in 4号 宋体; odd pages right, even pages left, one character in. */
function pageNumber(side: "left" | "right"): Footer {
  const run = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
    new TextRun({ children, font: fonts.pageNumber, size: size.pageNumber });
  return new Footer({
    children: [
      new WordParagraph({
        children: [run(["— ", PageNumber.CURRENT, " —"])],
        alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: side === "left" ? { left: 280 } : { right: 280 },
      }),
    ],
  });
}

function sections(summary: WorkSummary): WordParagraph[] {
  return summary.sections.flatMap((section, index) => {
    const named = section.parts.filter((part) => part.heading !== null);
    return [
      heading(`${chineseNumbers[index] ?? index + 1}、${section.heading}`, 1),
      ...section.parts.flatMap((part) => {
        const number = chineseNumbers[named.indexOf(part)];
        const own = part.heading === null ? [] : [heading(`（${number}）${part.heading}`, 2)];
        return [...own, ...part.paragraphs.map(bodyOf)];
      }),
    ];
  });
}

const bodyRun = {
  font: fonts.body,
  size: size.body,
  characterSpacing,
  language: { value: "zh-CN", eastAsia: "zh-CN" },
} as const;

/** 工作总结 as .docx in the layout of GB/T 9704-2012; the same model gives the same text as the page. */
export async function renderWorkSummary(summary: WorkSummary): Promise<Buffer> {
  const document = new Document({
    creator: summary.signature,
    title: summary.title,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: bodyRun } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, left: page.left, right: page.right, bottom: page.bottom, footer: page.footer },
          },
          grid: { type: DocumentGridType.LINES, ...grid },
        },
        footers: { default: pageNumber("right"), even: pageNumber("left") },
        children: [
          ...titleBlock(summary),
          ...summary.opening.map(bodyOf),
          ...sections(summary),
          ...summary.closing.map(bodyOf),
          ...signature(summary),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
