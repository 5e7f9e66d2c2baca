/** Vietnamese text as people search it. */

/** Folded for search: lower case, no tone marks, đ as d, so that "dong thap" finds "Đồng Tháp". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}
