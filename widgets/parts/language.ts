/** The language of an element: its own, that of the nearest element with one, else Vietnamese. */
import { selfAndAncestors } from './ancestors.js';
import { localeFor, registerLocale, type Locale } from '../../src/locale.js';

/** Languages that load when a page asks for them. */
const LOADERS: Record<string, () => Promise<Locale>> = {
  en: () => import('../../src/locales/en.js').then(({ en }) => en),
};

function languageOf(element: Element): string {
  for (const around of selfAndAncestors(element)) {
    const lang = around.getAttribute('lang');
    if (lang) return lang;
  }
  return 'vi';
}

const loading = new Map<string, Promise<unknown>>();
const settled = new Set<string>();

/** The locale of an element; undefined while it loads, after which `ready` is called. */
export function localeOf(element: Element, ready: () => void): Locale | undefined {
  const lang = languageOf(element);
  const base = lang.toLowerCase().split('-')[0]!;
  const loader = LOADERS[base];
  if (!loader || settled.has(base)) return localeFor(lang);
  // A language that does not load leaves the page in Vietnamese rather than empty.
  const load = loading.get(base) ?? loader().then(registerLocale, () => undefined);
  loading.set(base, load);
  void load.then(() => settled.add(base)).then(ready);
  return undefined;
}
