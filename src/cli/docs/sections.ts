/** What an element says of itself, as tables of names and meanings. */
import type {
  Attribute,
  ElementDeclaration,
  Field,
  FiredEvent,
  Manifest,
  Method,
} from '../manifest/format.js';
import type { Language } from './elements.js';
import { code, inline } from './html.js';
import { translations } from './vi.js';
import { words } from './words.js';

export interface Section {
  id: string;
  title: string;
  body: string;
}

interface Row {
  name: string;
  /** Sentences, the first one the meaning. */
  lines: string[];
  /** Whether other elements have it too, from a base of theirs. */
  shared: boolean;
}

/** A sentence of a comment in a language of the pages. */
export function say(description: string, language: Language): string {
  const said = language === 'en' ? description.replace(/(\w)'(\w)/g, '$1’$2') : translations.get(description);
  if (said === undefined) throw new Error(`Without Vietnamese: ${description}`);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The sections of an element that has what they are about. */
export function sectionsOf(element: ElementDeclaration, manifest: Manifest, language: Language): Section[] {
  const said = words[language];
  const plain = (one: Named): Row => rowOf(one, [inline(say(one.description, language))]);
  const tables: [id: string, title: string, text: string, rows: Row[]][] = [
    ['attributes', said.attributes, '', element.attributes.map((one) => attributeRow(one, language))],
    ['properties', said.properties, said.propertiesText, memberRows(element.members, language)],
    ['events', said.events, said.eventsText, element.events.map((one) => eventRow(one, manifest, language))],
    ['parts', said.parts, said.partsText, element.cssParts.map(plain)],
    [
      'custom-properties',
      said.customProperties,
      said.customPropertiesText,
      element.cssProperties.map((one) =>
        rowOf(one, [...plain(one).lines, `${said.initial}: ${code(one.default)}`]),
      ),
    ],
  ];
  const slot = element.slots
    .map(({ description }) => `<p>${inline(say(description, language))}.</p>`)
    .join('');
  const sections = tables
    .filter(([, , , rows]) => rows.length > 0)
    .map(([id, title, text, rows]) => ({ id, title, body: table(id, text, rows, language) }));
  const place = sections.findIndex(({ id }) => id === 'events') + 1;
  return sections.toSpliced(place, 0, { id: 'content', title: said.slot, body: slot });
}

type Named = Pick<Attribute, 'name' | 'description' | 'inheritedFrom'>;

const rowOf = ({ name, inheritedFrom }: Pick<Named, 'name' | 'inheritedFrom'>, lines: string[]): Row => ({
  ...{ name, lines },
  shared: inheritedFrom !== undefined,
});

const attributeRow = (one: Attribute, language: Language): Row =>
  rowOf(one, [inline(say(one.description, language)), ...valuesOf(one, language)]);

/** Which values there are, where not any text will do, and which one is meant without it. */
function valuesOf(
  { type, default: initial }: Pick<Attribute, 'type' | 'default'>,
  language: Language,
): string[] {
  const said = words[language];
  const choices = type.text.startsWith("'") ? type.text.replaceAll("'", '').split(' | ') : [];
  const values = choices.length > 0 ? choices.map(code).join(' · ') : said.types[type.text];
  if (values === undefined) throw new Error(`Without a word for it: ${type.text}`);
  const parts = [
    values && `${said.type}: ${values}`,
    initial !== undefined && `${said.initial}: ${code(initial)}`,
  ].filter(Boolean);
  return parts.length > 0 ? [parts.join('. ')] : [];
}

/** What scripts have and markup has not: properties without an attribute, or of another name than theirs, and methods. */
function memberRows(members: (Field | Method)[], language: Language): Row[] {
  return members
    .filter((one) => one.kind === 'method' || one.attribute !== one.name)
    .map((one): Row => {
      const text = inline(say(one.description, language));
      if (one.kind === 'method') return rowOf({ ...one, name: `${one.name}()` }, [text]);
      return one.attribute === undefined
        ? rowOf(one, [text, ...valuesOf(one, language)])
        : rowOf(one, [inline(words[language].sameAs(one.attribute))]);
    });
}

/** When it is fired, and what it carries. */
function eventRow(one: FiredEvent, { modules }: Manifest, language: Language): Row {
  const { members = [] } = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ name }) => name === one.type.text)!;
  const carried = members.map(
    ({ name, description }) => `${code(`event.${name}`)}: ${inline(say(description, language))}`,
  );
  return rowOf(one, [inline(say(one.description, language)), ...carried]);
}

/** Its own rows; then, under a line that says so, those of others too. */
function table(id: string, text: string, rows: Row[], language: Language): string {
  const said = words[language];
  const [name, meaning] = said.columns;
  const own = rows.filter(({ shared }) => !shared);
  const shared = rows.filter(({ shared }) => shared);
  const heading = `<tr><th scope="rowgroup" colspan="2">${said.shared}</th></tr>`;
  return `${text && `<p>${inline(text)}</p>`}
    <table aria-labelledby="${id}">
      <thead><tr><th scope="col">${name}</th><th scope="col">${meaning}</th></tr></thead>
      ${own.length > 0 ? `<tbody>${own.map(line).join('')}</tbody>` : ''}
      ${shared.length > 0 ? `<tbody>${own.length > 0 ? heading : ''}${shared.map(line).join('')}</tbody>` : ''}
    </table>`;
}

function line({ name, lines: [first, ...more] }: Row): string {
  const asides = more.map((text) => `<p class="aside">${text}</p>`).join('');
  return `<tr><th scope="row">${code(name)}</th><td>${first}${asides}</td></tr>`;
}
