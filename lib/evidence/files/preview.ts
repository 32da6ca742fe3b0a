import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { isDrawable, maxPixels } from "@/lib/evidence/files/content/image";
import { env } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { fileStore } from "@/lib/platform/storage";

/** Longest edges offered, in pixels. */
export const previewSizes = [320, 1280] as const;
export type PreviewSize = (typeof previewSizes)[number];

const maxRunning = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** At most two pictures are drawn at a time: one can take some hundred megabytes. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= maxRunning) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Draws the picture anew: upright, without place, author or any other record of the original. */
async function draw(sha256: string, size: PreviewSize): Promise<Buffer | null> {
  try {
    return await sharp(fileStore().pathOf(sha256), { limitInputPixels: maxPixels, failOn: "truncated", pages: 1 })
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize(size, size, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer();
  } catch (error) {
    logger().info({ err: error, sha256 }, "no preview");
    return null;
  }
}

/** The picture as WebP, kept under `DATA_DIR/previews`; null when its kind or content cannot be drawn. */
export async function previewOf(
  file: { readonly sha256: string; readonly mediaType: string },
  size: PreviewSize,
): Promise<Buffer | null> {
  if (!isDrawable(file.mediaType)) return null;
  const path = join(env().DATA_DIR, "previews", file.sha256.slice(0, 2), `${file.sha256}-${size}.webp`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return kept;
  const drawn = await inTurn(() => draw(file.sha256, size));
  if (!drawn) return null;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, drawn);
  await rename(temporary, path);
  return drawn;
}
