import sharp from "sharp";
import { Canvas } from "./canvas";
import { type Random, randomFrom } from "./random";

const skies = ["#bcd7ea", "#d9e6ee", "#f3ddc4", "#c9d9d2", "#dfe3ea"];
const grounds = ["#7d8f6b", "#9b9587", "#b4a58c", "#88939a"];
const walls = ["#c9b7a2", "#a9b4bd", "#d8cfc2", "#8fa0a8", "#c4917b", "#b9c2a8"];
const clothes = ["#c0392b", "#c0392b", "#b03a2e", "#2e6da4", "#3b7a57", "#d9a441", "#5b5f66"];
const horizon = 480;

function building(canvas: Canvas, random: Random, x: number): void {
  const width = random.int(110, 200);
  const height = random.int(160, 380);
  canvas.rect(x, horizon - height, width, height, random.pick(walls));
  for (let wx = x + 14; wx < x + width - 26; wx += 40) {
    for (let wy = horizon - height + 16; wy < horizon - 40; wy += 50) {
      canvas.rect(wx, wy, 22, 28, "#eef3f5", 0.5 + random.next() * 0.45);
    }
  }
}

function tree(canvas: Canvas, random: Random, x: number): void {
  const size = random.int(28, 58);
  canvas.rect(x - 5, horizon - size, 10, size + 20, "#6b5540");
  canvas.disc(x, horizon - size - 16, size, "#5f8a5a", 0.92);
  canvas.disc(x - size * 0.5, horizon - size, size * 0.6, "#6b9a63", 0.8);
}

function person(canvas: Canvas, random: Random, x: number, y: number): void {
  const height = random.int(80, 116);
  const wide = height * 0.3;
  canvas.disc(x, y, wide * 0.6, "#4d5148", 0.25);
  canvas.rect(x - wide / 3, y - height * 0.42, wide / 1.5, height * 0.44, "#3c4048");
  canvas.rect(x - wide / 2, y - height * 0.82, wide, height * 0.46, random.pick(clothes));
  canvas.disc(x, y - height * 0.92, height * 0.11, "#e3b892");
}

function stall(canvas: Canvas, random: Random): void {
  const x = random.int(120, 700);
  canvas.rect(x, 410, 260, 26, "#b33a3a");
  canvas.rect(x + 8, 436, 8, 120, "#777777");
  canvas.rect(x + 244, 436, 8, 120, "#777777");
  canvas.rect(x + 20, 520, 220, 40, "#ede6d8");
}

/**
 * A picture of a street or a square with people at work, as a JPEG with the time it was "taken" in its
 * EXIF data. The same seed draws the same picture.
 */
export async function scenePhoto(seed: number, takenAt: Date): Promise<Buffer> {
  const random = randomFrom(seed);
  const canvas = new Canvas(1080, 720, random.pick(skies));
  canvas.disc(random.int(100, 980), random.int(50, 130), 36, "#ffffff", 0.6);
  for (let place = 0; place < 6; place++) building(canvas, random, place * 185 - 30);
  canvas.rect(0, horizon, 1080, 240, random.pick(grounds));
  for (let count = random.int(2, 5); count > 0; count--) tree(canvas, random, random.int(30, 1050));
  if (random.next() > 0.5) stall(canvas, random);
  Array.from({ length: random.int(4, 11) }, () => ({ x: random.int(50, 1030), y: random.int(570, 700) }))
    .sort((a, b) => a.y - b.y)
    .forEach(({ x, y }) => {
      person(canvas, random, x, y);
    });
  // A camera writes the clock on the wall, here that of Beijing (UTC+8).
  const wallClock = new Date(takenAt.getTime() + 8 * 3_600_000);
  const stamp = wallClock.toISOString().slice(0, 19).replace(/-/g, ":").replace("T", " ");
  return sharp(canvas.pixels, { raw: { width: canvas.width, height: canvas.height, channels: 3 } })
    .jpeg({ quality: 74 })
    .withExif({ IFD0: { Software: "Camera" }, IFD2: { DateTimeOriginal: stamp } })
    .toBuffer();
}
