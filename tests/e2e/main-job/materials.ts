import { randomInt } from "node:crypto";
import { Document, Packer, Paragraph } from "docx";
import sharp from "sharp";

export interface Material {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A real JPEG of its own: the same picture twice would be told as a duplicate. */
export async function photo(name: string): Promise<Material> {
  const colour = () => ({ r: randomInt(256), g: randomInt(256), b: randomInt(256) });
  const patch = await sharp({ create: { width: 300, height: 200, channels: 3, background: colour() } })
    .png()
    .toBuffer();
  const buffer = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: colour() } })
    .composite([{ input: patch, left: randomInt(1200), top: randomInt(900) }])
    .jpeg()
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

/** A real Word file with these paragraphs. */
export async function wordFile(name: string, paragraphs: readonly string[]): Promise<Material> {
  const children = paragraphs.map((text) => new Paragraph(text));
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { name, mimeType, buffer };
}
