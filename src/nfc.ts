/** One normal form of Unicode: real files come in several. */

const DEEPEST = 16;

/**
 * A copy of JSON data with every string and key in Unicode NFC. What lies deeper than the format goes, or in a circle, is
 * kept as it is: no input can make this run for ever.
 */
export function toNfc<T>(data: T, above: unknown[] = []): T {
  if (typeof data === 'string') return data.normalize('NFC') as T;
  if (typeof data !== 'object' || data === null || above.length > DEEPEST || above.includes(data))
    return data;
  above.push(data);
  const copy = Array.isArray(data)
    ? data.map((item: unknown) => toNfc(item, above))
    : Object.fromEntries(
        Object.entries(data).map(([key, value]) => [key.normalize('NFC'), toNfc(value, above)]),
      );
  above.pop();
  return copy as T;
}
