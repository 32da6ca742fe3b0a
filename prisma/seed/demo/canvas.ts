type Colour = readonly [red: number, green: number, blue: number];

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Raw RGB pixels to paint on: enough for the demo's pictures, and open to no file format. */
export class Canvas {
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    background: string,
  ) {
    this.pixels = new Uint8Array(width * height * 3);
    this.rect(0, 0, width, height, background);
  }

  /** Paints one stretch of one line; pixel by pixel there is no room for a closure. */
  private stretch(y: number, from: number, to: number, [red, green, blue]: Colour, alpha: number): void {
    const { pixels, width } = this;
    const left = Math.max(0, from);
    const right = Math.min(width, to);
    const rest = 1 - alpha;
    const end = (y * width + right) * 3;
    for (let at = (y * width + left) * 3; at < end; at += 3) {
      pixels[at] = red * alpha + (pixels[at] ?? 0) * rest;
      pixels[at + 1] = green * alpha + (pixels[at + 1] ?? 0) * rest;
      pixels[at + 2] = blue * alpha + (pixels[at + 2] ?? 0) * rest;
    }
  }

  rect(left: number, top: number, width: number, height: number, hex: string, alpha = 1): void {
    const colour = colourOf(hex);
    const bottom = Math.min(this.height, Math.round(top + height));
    for (let y = Math.max(0, Math.round(top)); y < bottom; y++) {
      this.stretch(y, Math.round(left), Math.round(left + width), colour, alpha);
    }
  }

  disc(centreX: number, centreY: number, radius: number, hex: string, alpha = 1): void {
    const colour = colourOf(hex);
    for (let y = Math.max(0, Math.ceil(centreY - radius)); y < Math.min(this.height, centreY + radius); y++) {
      const half = Math.sqrt(radius ** 2 - (y - centreY) ** 2);
      this.stretch(y, Math.ceil(centreX - half), Math.floor(centreX + half), colour, alpha);
    }
  }
}
