/** An exact decimal: `digits` / 10^`scale`. Figures travel as text and are reckoned here, never as floats. */
export type Decimal = { readonly digits: bigint; readonly scale: number };

const shape = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const power = (exponent: number) => 10n ** BigInt(exponent);

export const zero: Decimal = { digits: 0n, scale: 0 };

export function isDecimal(text: string): boolean {
  return shape.test(text);
}

/** Reads "20.52"; throws RangeError on anything that is not a plain decimal. */
export function toDecimal(text: string): Decimal {
  const found = shape.exec(text);
  if (!found) throw new RangeError(`not a decimal: ${text}`);
  const fraction = found[3] ?? "";
  const digits = BigInt(`${found[2]}${fraction}`);
  return { digits: found[1] === "-" ? -digits : digits, scale: fraction.length };
}

/** Prints without trailing zeros: 20.520 → "20.52". */
export function fromDecimal(value: Decimal): string {
  const sign = value.digits < 0n ? "-" : "";
  const digits = (value.digits < 0n ? -value.digits : value.digits).toString().padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
  return `${sign}${whole}${fraction && `.${fraction}`}`;
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = align(a, b);
  return { digits: left + right, scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = align(a, b);
  return { digits: left - right, scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Times 10^`exponent`, which may be negative: exact, as 万元 to 元 and back. */
export function shift(value: Decimal, exponent: number): Decimal {
  if (exponent <= 0) return { digits: value.digits, scale: value.scale - exponent };
  return { digits: value.digits * power(exponent), scale: value.scale };
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a / b` rounded half away from zero to `places`; null when `b` is zero. */
export function divide(a: Decimal, b: Decimal, places: number): Decimal | null {
  const [left, right] = align(a, b);
  if (right === 0n) return null;
  const negative = left < 0n !== right < 0n;
  const top = (left < 0n ? -left : left) * power(places);
  const bottom = right < 0n ? -right : right;
  const digits = (top * 2n + bottom) / (bottom * 2n);
  return { digits: negative ? -digits : digits, scale: places };
}

/** Rounded half away from zero to `places`. */
export function round(value: Decimal, places: number): Decimal {
  return value.scale <= places ? value : (divide(value, toDecimal("1"), places) ?? value);
}
