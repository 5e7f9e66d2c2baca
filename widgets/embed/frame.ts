/** The page for frames and links: shows the one widget that its address describes. */
import type { Resolution } from '../../src/index.js';
import { loadElement } from './code.js';
import { frameWords } from './frame-words.js';
import { tellHeight } from './height.js';
import { ADDRESSES, WIDGETS, elementOf } from './names.js';

const params = new URLSearchParams(location.search);
const name = params.get('widget');
const src = params.get('src');
const language = params.get('lang') ?? 'vi';
const words = frameWords(language);

const main = document.querySelector('main')!;
const root = document.documentElement;
root.lang = language;
root.style.colorScheme = { dark: 'dark', auto: 'light dark' }[params.get('theme') ?? ''] ?? 'light';
document.title = words.title;

const foreign = ADDRESSES.flatMap((one) => params.get(one) ?? []).find((one) => !isVouchedFor(one));
const element = elementOf(name, (attribute) => params.get(attribute));
if (!element || name === 'resolution') say(`${words.unknown} ?widget=${WIDGETS.slice(1).join(', ')}.`);
else if (src === null) say(words.silent);
else if (foreign !== undefined) say(`${words.foreign} ${originOf(foreign)}`);
else {
  element.addEventListener('nq-load', (event) => introduce(event.document));
  main.replaceChildren(element);
  loadElement(name!).catch(() => say(words.noCode));
}
if (parent !== self) tellHeight(document.body);

/** Others must not show figures of theirs under the portal's name: only what the portal has or vouches for is shown. */
function isVouchedFor(address: string): boolean {
  const vouched = document.querySelector<HTMLMetaElement>('meta[name="nq-sources"]')?.content ?? '';
  return [originOf(location.href), ...vouched.split(/\s+/)].includes(originOf(address));
}

/** Of what is no address, the address itself. A frame without an origin still comes from somewhere. */
function originOf(address: string): string {
  try {
    return new URL(address, location.href).origin;
  } catch {
    return address;
  }
}

function say(text: string) {
  const line = document.createElement('p');
  line.textContent = text;
  main.replaceChildren(line);
}

/** A title of its own, and the way to what the figures are measured against. */
function introduce({ resolution, targets }: Resolution) {
  const { title, number, source } = resolution;
  const asked = targets.find(({ id }) => id === params.get('target'));
  document.title = [asked?.name, number ?? title].filter(Boolean).join(' – ');
  const link = document.querySelector<HTMLAnchorElement>('#source')!;
  link.textContent = `${words.source}: ${[number, title].filter(Boolean).join(' · ')}`;
  link.href = source?.url ?? new URL(src!, location.href).href;
}
