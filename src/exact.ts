/**
 * Exact arithmetic on the decimals that people wrote: 4.1 − 3.1 is 1, and 57 of 100 is 57 %. A number stands for the decimal
 * it is written as; what is no short decimal is a fraction of two integers, never reduced: a verdict takes few steps, and
 * dividing out would cost more than it saves. Integers are BigInt only where they are no longer safe. The few lines needed
 * here are less than any library for it.
 */
type Whole = number | bigint;
type Fraction = readonly [numerator: Whole, denominator: Whole];
export type Exact = number | Fraction;

/**
 * The decimal that a number was written as: of fifteen digits or fewer, no two decimals are the same number. What has more
 * digits is taken as the number that a computer reads.
 */
function toFraction(value: Exact): Fraction {
  if (typeof value !== 'number') return value;
  for (let power = 1; power < 1e22; power *= 10) {
    const scaled = Math.round(value * power);
    if (scaled / power === value && Math.abs(scaled) < 1e15) return [scaled, power];
  }
  let denominator = 1n;
  for (; !Number.isInteger(value); value *= 2) denominator *= 2n;
  return [BigInt(value), denominator];
}

function add(a: Whole, b: Whole): Whole {
  const sum = typeof a === 'number' && typeof b === 'number' ? a + b : NaN;
  return Number.isSafeInteger(sum) ? sum : BigInt(a) + BigInt(b);
}

function multiply(a: Whole, b: Whole): Whole {
  const product = Number(a) * Number(b);
  return Number.isSafeInteger(product) ? product : BigInt(a) * BigInt(b);
}

export function plus(a: Exact, b: Exact): Exact {
  if (Number.isInteger(a) && Number.isInteger(b)) {
    const sum = (a as number) + (b as number);
    if (Number.isSafeInteger(sum)) return sum;
  }
  const x = toFraction(a);
  const y = toFraction(b);
  return x[1] === y[1]
    ? [add(x[0], y[0]), x[1]]
    : [add(multiply(x[0], y[1]), multiply(y[0], x[1])), multiply(x[1], y[1])];
}

export const negative = (a: Exact): Exact => (typeof a === 'number' ? -a : [-a[0], a[1]]);
export const minus = (a: Exact, b: Exact): Exact => plus(a, negative(b));
export const absolute = (a: Exact): Exact => (compare(a, 0) < 0 ? negative(a) : a);

export function times(a: Exact, b: Exact): Exact {
  const x = toFraction(a);
  const y = toFraction(b);
  return [multiply(x[0], y[0]), multiply(x[1], y[1])];
}

/** The quotient; the divisor must not be zero. */
export function over(a: Exact, b: Exact): Exact {
  const y = toFraction(b);
  return times(a, y[0] < 0 ? [-y[1], -y[0]] : [y[1], y[0]]);
}

/** Rounded down to a whole number. */
export function floor(a: Exact): Exact {
  const [n, d] = toFraction(a).map(BigInt) as [bigint, bigint];
  return [n / d - (n < 0 && n % d ? 1n : 0n), 1];
}

const order = (a: Whole, b: Whole): number => (a < b ? -1 : a > b ? 1 : 0);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): number {
  if (typeof a !== 'number' || typeof b !== 'number') {
    const x = toFraction(a);
    const y = toFraction(b);
    return order(multiply(x[0], y[1]), multiply(y[0], x[1]));
  }
  return order(a, b);
}

/** The nearest JavaScript number, for display. */
export const toNumber = (a: Exact): number => (typeof a === 'number' ? a : Number(a[0]) / Number(a[1])) + 0;
