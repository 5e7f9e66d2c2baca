/** Tables as CSV (RFC 4180) that spreadsheets open as they are, and back. */
import { localeFor } from '../locale.js';

/** What is not there is undefined; an empty text is a text. */
export type CsvCell = string | number | undefined;

export interface CsvTable {
  columns: string[];
  rows: CsvCell[][];
}

export interface CsvOptions {
  /** Whose decimal sign is used; Vietnamese if not said. */
  lang?: string;
  /** `file` (default): with a byte order mark, without which Excel takes UTF-8 for something else; `clipboard`: cells between tabs. */
  for?: 'file' | 'clipboard';
}

const BOM = '\ufeff';
const LINE_END = '\r\n';

/** How numbers and columns are set apart in a language: where the comma is in numbers, it cannot also stand between them. */
export function csvSigns({ lang, for: whither = 'file' }: CsvOptions = {}): {
  decimal: ',' | '.';
  separator: ',' | ';' | '\t';
} {
  const parts = new Intl.NumberFormat(localeFor(lang).tag).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  return { decimal, separator: whither === 'clipboard' ? '\t' : decimal === ',' ? ';' : ',' };
}

/**
 * The characters that make a formula of a cell, the wide forms of East Asian input among them, and what some programs skip before
 * they look (OWASP, “CSV Injection”; ASVS 5.0, 1.2.10). The apostrophe is here because it is what disarms them.
 */
const ARMED = /^[\s\0\ufeff]*['=+\-@＝＋－＠]|^[\t\r\n\0]/u;

/**
 * A table as CSV. Numbers are written in full, with the decimal sign of the language and nothing between thousands. A text that a
 * spreadsheet could take for a formula begins with an apostrophe, and one that looks like a number is in quotes: `readCsv` gives
 * back exactly what was written.
 */
export function writeCsv({ columns, rows }: CsvTable, options: CsvOptions = {}): string {
  const { decimal, separator } = csvSigns(options);
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => written(cell, decimal)).join(separator),
  );
  return (options.for === 'clipboard' ? '' : BOM) + lines.map((line) => line + LINE_END).join('');
}

function written(cell: CsvCell, decimal: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = ARMED.test(cell) ? `'${cell}` : cell;
  return isPlain(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Whether a text can stand without quotes, whatever separates cells, and be read as a text. */
const isPlain = (text: string): boolean =>
  text !== '' && !/["\r\n\t,;]|^\s|\s$|^\ufeff/.test(text) && toNumber(text, '.') === undefined;

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

function toNumber(text: string, decimal: string): number | undefined {
  const plain = decimal === ',' ? text.replace(',', '.') : text;
  if (!NUMBER.test(plain) || (decimal === ',' && text.includes('.'))) return undefined;
  return Number(plain);
}

/** The table that `writeCsv` was given, with the same options. */
export function readCsv(text: string, options: CsvOptions = {}): CsvTable {
  const { decimal, separator } = csvSigns(options);
  const records = recordsIn(text.startsWith(BOM) ? text.slice(1) : text, separator);
  const [columns = [], ...rows] = records.map((fields) => fields.map((field) => cellOf(field, decimal)));
  return { columns: columns.map(String), rows };
}

interface Field {
  text: string;
  quoted: boolean;
}

function cellOf({ text, quoted }: Field, decimal: string): CsvCell {
  if (!quoted && text === '') return undefined;
  const number = quoted ? undefined : toNumber(text, decimal);
  return number ?? (text.startsWith("'") ? text.slice(1) : text);
}

/** Field by field, each with what ends it; a quoted one may hold anything, its quotes doubled. */
function recordsIn(text: string, separator: string): Field[][] {
  const sign = separator === '\t' ? '\\t' : separator;
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|(?!")([^${sign}\\r\\n]*))(${sign}|\\r\\n|\\n|$)`, 'y');
  const records: Field[][] = [];
  let record: Field[] = [];
  while (field.lastIndex < text.length || record.length > 0) {
    const match = field.exec(text);
    if (!match) throw new SyntaxError(`This is no CSV with “${separator}” between columns.`);
    const [, quoted, bare = '', end] = match;
    record.push(
      quoted === undefined
        ? { text: bare, quoted: false }
        : { text: quoted.replaceAll('""', '"'), quoted: true },
    );
    if (end === separator) continue;
    records.push(record);
    record = [];
  }
  return records;
}
