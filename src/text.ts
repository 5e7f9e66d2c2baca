/** Vietnamese text as people search it, and as it begins. */

/** Folded for search: lower case, no tone marks, đ as d, so that "dong thap" finds "Đồng Tháp". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

/** With a capital, where it stands alone: “Năm 2025”. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
