/** Vietnamese text: one normal form, search without tone marks, the nearest of several words. */

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

/** Folded for search: lower case, no tone marks, đ as d, so that "dong thap" finds "Đồng Tháp". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

/** The candidate most like `word`, if any is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 2)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length]!;
}
