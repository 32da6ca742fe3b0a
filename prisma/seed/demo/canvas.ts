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

  private dot(x: number, y: number, [red, green, blue]: Colour, alpha: number): void {
    const at = (y * this.width + x) * 3;
    const mix = (place: number, value: number) => {
      this.pixels[at + place] = value * alpha + (this.pixels[at + place] ?? 0) * (1 - alpha);
    };
    mix(0, red);
    mix(1, green);
    mix(2, blue);
  }

  rect(left: number, top: number, width: number, height: number, hex: string, alpha = 1): void {
    const colour = colourOf(hex);
    const right = Math.min(this.width, Math.round(left + width));
    const bottom = Math.min(this.height, Math.round(top + height));
    for (let y = Math.max(0, Math.round(top)); y < bottom; y++) {
      for (let x = Math.max(0, Math.round(left)); x < right; x++) this.dot(x, y, colour, alpha);
    }
  }

  disc(centreX: number, centreY: number, radius: number, hex: string, alpha = 1): void {
    const colour = colourOf(hex);
    for (let y = Math.max(0, Math.ceil(centreY - radius)); y < Math.min(this.height, centreY + radius); y++) {
      const half = Math.sqrt(radius ** 2 - (y - centreY) ** 2);
      const right = Math.min(this.width, Math.floor(centreX + half));
      for (let x = Math.max(0, Math.ceil(centreX - half)); x < right; x++) this.dot(x, y, colour, alpha);
    }
  }
}
