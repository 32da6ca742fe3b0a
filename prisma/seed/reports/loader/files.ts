import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import sharp, { type OverlayOptions } from "sharp";
import type { Paper } from "./types";

function block(left: number, top: number, width: number, height: number, background: string): OverlayOptions {
  return { left, top, input: { create: { width, height, channels: 3, background } } };
}

function words(left: number, top: number, width: number, height: number, colour: string, text: string): OverlayOptions {
  const markup = `<span foreground="${colour}">${text}</span>`;
  const font = "Noto Sans CJK SC, Source Han Sans SC, SimHei";
  return { left, top, input: { text: { text: markup, font, width, height, rgba: true, align: "centre" } } };
}

/** A board by a road, with its lines and the caption. A drawing that says so, not a photograph. */
async function drawBoard({ lines, caption = "" }: Paper): Promise<Buffer> {
  const ground: OverlayOptions[] = [
    block(0, 560, 1280, 130, "#8fa37b"),
    block(0, 690, 1280, 163, "#6f7378"),
    block(300, 500, 28, 210, "#7a7d80"),
    block(952, 500, 28, 210, "#7a7d80"),
    block(210, 170, 860, 350, "#ece7d8"),
    block(220, 180, 840, 330, "#a61e22"),
  ];
  const board = lines.map((line, index) => words(340, 210 + index * 100, 600, 64, "#fff5dc", line));
  const note = words(40, 780, 1200, 40, "#ffffff", `示意图：${caption}`);
  return sharp({ create: { width: 1280, height: 853, channels: 3, background: "#cfe3f2" } })
    .composite([...ground, ...board, note])
    .jpeg({ quality: 82 })
    .toBuffer();
}

async function writePaper({ title, documentNumber, lines }: Paper): Promise<Buffer> {
  const head = [new Paragraph({ text: title, heading: HeadingLevel.TITLE })];
  if (documentNumber) head.push(new Paragraph(documentNumber));
  const document = new Document({
    title,
    creator: "创城台账",
    sections: [{ children: [...head, ...lines.map((line) => new Paragraph(line))] }],
  });
  return Packer.toBuffer(document);
}

/** The bytes of a file of the seed: a picture for .jpg, a Word paper otherwise. */
export async function makeFile(paper: Paper): Promise<Buffer> {
  return paper.file.endsWith(".jpg") ? drawBoard(paper) : writePaper(paper);
}
