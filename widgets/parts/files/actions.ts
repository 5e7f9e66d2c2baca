/** What the entries of the menu do. */
import { csvSigns, writeCsv } from '../../../src/export/csv.js';
import { fileWordsOf } from '../../../src/files-words.js';
import type { FileContents, FileTable } from './contents.js';
import { saveFile } from './save.js';

export interface Action {
  /** The same as long as the entry is. */
  key: string;
  label: string;
  /** Resolves to what is to be said of it, whether it went well or not. */
  run: (host: HTMLElement, contents: FileContents) => Promise<string>;
}

/** The entries that there are: what the element has, and what the browser can do. */
export function actionsOf({ locale, picture, tables, progress }: FileContents): Action[] {
  const { actions } = fileWordsOf(locale);
  const clipboard = isSecureContext && 'clipboard' in navigator;
  const entries: [key: string, label: string, shown: unknown, run: Action['run']][] = [
    ['png', actions.png, picture, savePng],
    ['svg', actions.svg, picture, saveSvg],
    ...tables.map(({ name }, index): (typeof entries)[number] => [
      `csv ${name ?? ''}`,
      name === undefined ? actions.csv : `${actions.csv}: ${name}`,
      true,
      (host, contents) => saveCsv(host, contents, contents.tables[index]!, index),
    ]),
    ['json', actions.json, progress, saveJson],
    ['copyPicture', actions.copyPicture, picture && clipboard && 'ClipboardItem' in globalThis, copyPicture],
    ['copyFigures', actions.copyFigures, tables.length === 1 && clipboard, copyFigures],
  ];
  return entries.flatMap(([key, label, shown, run]) => (shown ? [{ key, label, run }] : []));
}

const SAVED: Record<string, string> = {
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

function save(host: HTMLElement, { name, locale }: FileContents, ending: string, content: string | Blob) {
  const file = `${name}.${ending}`;
  const blob = typeof content === 'string' ? new Blob([content], { type: SAVED[ending]! }) : content;
  saveFile(host.ownerDocument, file, blob);
  return fileWordsOf(locale).saved(file);
}

const drawing = async (host: HTMLElement, contents: FileContents) => {
  const { draw } = await import('./drawing.js');
  return draw(host, contents.picture!, contents.locale.tag);
};

const paint = async (host: HTMLElement, contents: FileContents): Promise<Blob> => {
  const [{ paintPng }, drawn] = await Promise.all([import('./paint.js'), drawing(host, contents)]);
  return paintPng(host.ownerDocument, drawn);
};

const savePng: Action['run'] = async (host, contents) =>
  save(host, contents, 'png', await paint(host, contents));

const saveSvg: Action['run'] = async (host, contents) => {
  const { svgDocument } = await import('../../../src/export/svg.js');
  return save(host, contents, 'svg', svgDocument(await drawing(host, contents)));
};

async function saveCsv(host: HTMLElement, contents: FileContents, { table }: FileTable, index: number) {
  const { locale, name, tables } = contents;
  const lang = locale.tag;
  const { decimal, separator } = csvSigns({ lang });
  const own = tables.length > 1 ? `${name}-${index + 1}` : name;
  const saved = save(host, { ...contents, name: own }, 'csv', writeCsv(table(), { lang }));
  return Promise.resolve(`${saved} ${fileWordsOf(locale).csv(decimal, separator)}`);
}

const saveJson: Action['run'] = (host, contents) =>
  Promise.resolve(save(host, contents, 'json', contents.progress!()));

/** A browser gives leave to copy for the press of a button, and no longer: what takes time is promised. */
const copyPicture: Action['run'] = async (host, contents) => {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': paint(host, contents) })]);
  return fileWordsOf(contents.locale).copied.picture;
};

const copyFigures: Action['run'] = async (_host, { locale, tables }) => {
  const text = writeCsv(tables[0]!.table(), { lang: locale.tag, for: 'clipboard' });
  await navigator.clipboard.writeText(text);
  return fileWordsOf(locale).copied.figures;
};
