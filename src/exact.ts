/**
 * Exact arithmetic on the decimals that people wrote: 4.1 − 3.1 is 1, and 57 of 100 is 57 %. A number is a fraction of two
 * integers, never reduced: a verdict takes few steps, and dividing out would cost more than it saves. The few lines needed
 * here are less than any library for it.
 */
export type Exact = readonly [numerator: bigint, denominator: bigint];

/** The decimal that a JSON number was written as. */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return [BigInt(value), 1n];
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [integer = '', decimals = ''] = digits.split('.');
  const power = +exponent - decimals.length;
  const mantissa = BigInt(integer + decimals);
  return power < 0 ? [mantissa, 10n ** BigInt(-power)] : [mantissa * 10n ** BigInt(power), 1n];
}

export const plus = (a: Exact, b: Exact): Exact => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
export const minus = (a: Exact, b: Exact): Exact => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
export const times = (a: Exact, b: Exact): Exact => [a[0] * b[0], a[1] * b[1]];

/** The quotient; the divisor must not be zero. */
export const over = (a: Exact, b: Exact): Exact =>
  b[0] < 0n ? [-a[0] * b[1], -b[0] * a[1]] : [a[0] * b[1], b[0] * a[1]];

export const absolute = (a: Exact): Exact => (a[0] < 0n ? [-a[0], a[1]] : a);

/** Rounded down to a whole number. */
export function floor(a: Exact): Exact {
  const whole = a[0] / a[1];
  return [a[0] < 0n && whole * a[1] !== a[0] ? whole - 1n : whole, 1n];
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a[0] * b[1] - b[0] * a[1];
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest JavaScript number, for display. */
export const toNumber = (a: Exact): number => Number(a[0]) / Number(a[1]);
