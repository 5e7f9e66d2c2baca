/** Vietnamese text: one normal form, search without tone marks, the nearest of several words. */

const DEEPEST = 16;

/** A copy of JSON data with every string and key in Unicode NFC. What lies deeper than the format goes is kept as it is. */
export function toNfc<T>(data: T, depth = 0): T {
  if (typeof data === 'string') return data.normalize('NFC') as T;
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return data;
  if (Array.isArray(data)) return data.map((item: unknown) => toNfc(item, depth + 1)) as T;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key.normalize('NFC'), toNfc(value, depth + 1)]),
  ) as T;
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
