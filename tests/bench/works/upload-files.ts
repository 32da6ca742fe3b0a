import { createHash, randomBytes } from "node:crypto";
import sharp from "sharp";

const mebibyte = 1024 * 1024;

/** Bytes of which every upload sends another edition, so that none is stored already. */
export type Sample = {
  readonly work: string;
  readonly name: string;
  readonly next: () => { readonly bytes: Buffer; readonly sha256: string };
};

function editions(whole: Buffer): Sample["next"] {
  return () => {
    randomBytes(32).copy(whole, whole.length - 32);
    return { bytes: whole, sha256: createHash("sha256").update(whole).digest("hex") };
  };
}

/** A photograph of 5 MiB: noise, which packs like a busy scene; what is missing follows the picture's end. */
export async function photograph(): Promise<Sample> {
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
  const create = { width: 2400, height: 1800, channels: 3, background: "#888", noise } as const;
  const picture = await sharp({ create }).jpeg({ quality: 80 }).toBuffer();
  if (picture.length > 5 * mebibyte - 32) throw new Error(`the picture has ${picture.length} bytes`);
  const whole = Buffer.concat([picture, randomBytes(5 * mebibyte - picture.length)]);
  return { work: "upload of a 5 MB photograph", name: "现场.jpg", next: editions(whole) };
}

/** A video of 50 MiB: the boxes that make it one, around bytes without meaning. */
export function video(): Sample {
  const whole = randomBytes(50 * mebibyte);
  whole.writeUInt32BE(24, 0);
  whole.write("ftypisom", 4, "latin1");
  whole.writeUInt32BE(512, 12);
  whole.write("isommp41", 16, "latin1");
  whole.writeUInt32BE(whole.length - 24, 24);
  whole.write("mdat", 28, "latin1");
  return { work: "upload of a 50 MB video", name: "现场.mp4", next: editions(whole) };
}
