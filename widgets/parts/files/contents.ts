/** What an element's files hold: each element says it, and the menu asks no further. */
import type { CsvTable } from '../../../src/export/csv.js';
import { fileName } from '../../../src/export/file-name.js';
import { fileWordsOf } from '../../../src/files-words.js';
import { formatDate } from '../../../src/format.js';
import type { Locale } from '../../../src/locale.js';
import type { Model } from '../../../src/model.js';

export interface FileContents {
  /** Of the files, without its ending. */
  name: string;
  locale: Locale;
  /** Absent where there is nothing but a table. */
  picture?: PictureText;
  tables: readonly FileTable[];
  /** The verdicts, as a text of JSON. */
  progress?: () => string;
}

/** What the picture cannot say by itself. */
export interface PictureText {
  title: string;
  description: string;
  /** Lines below it: of when it is, and what it is taken from. */
  notes: readonly string[];
}

export interface FileTable {
  /** Where there are several. */
  name?: string;
  table: () => CsvTable;
}

/** What an element was asked for. */
export interface Asked {
  model: Model;
  locale: Locale;
  asOf: string;
  /** Ids that the files are named by. */
  ids: readonly (string | undefined)[];
}

export function contentsOf(
  { locale, asOf, ids }: Asked,
  rest: Omit<FileContents, 'name' | 'locale'>,
): FileContents {
  return { name: fileName(ids, asOf), locale, ...rest };
}

/** The picture of an element, with its source, its day and its document below it. */
export function pictureOf(
  { model, locale, asOf }: Asked,
  title: string,
  sources: readonly (string | null)[],
): PictureText {
  const { words } = locale;
  const { resolution, illustrative } = model.document;
  const known = [...new Set(sources)].filter((source) => source !== null);
  const document = [resolution.number, resolution.title].filter(Boolean).join(' · ');
  const notes = [
    known.length > 0 && `${words.source}: ${known.join('; ')}`,
    [fileWordsOf(locale).asOf(formatDate(locale, asOf)), illustrative && words.illustrative]
      .filter(Boolean)
      .join(' · '),
    document,
  ].filter((note) => typeof note === 'string');
  return { title, description: notes.join('. '), notes };
}
