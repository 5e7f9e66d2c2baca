/** Text is text: whatever stands in a document, no element makes anything else of it, and it stays in its box. */
import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { expect } from 'chai';
import { SCENES, createScene, type Scene } from '../../demo/gallery/scenes.js';
import type { Resolution } from '../../src/index.js';
import '../../widgets/index.js';
import { inside, overflowing } from './overflow.js';
import { until } from './page.js';
import { isChromium } from './paper.js';

/** What the list leaves out: markup that runs, text that runs on, and text that turns around. */
const OWN = [
  '<img src=x onerror=ran(1)>',
  '"><svg onload=ran(2)>',
  "' onfocus=ran(3) autofocus='",
  '<iframe srcdoc="<script>parent.ran(4)</script>"></iframe>',
  '<style>@import url(//127.0.0.1/x);*{display:none}</style>',
  '<link rel=stylesheet href=//127.0.0.1/x.css>',
  '</template></script><script>ran(5)</script>',
  '${ran(6)} {{ran(7)}} #{ran(8)} <%= ran(9) %>',
  'javascript:ran(10)',
  '<nq-target-gauge src="//127.0.0.1/x.json"></nq-target-gauge>',
  '?lit$1234567890$ <!--?lit$--> $lit$',
  '__proto__',
  'constructor',
  'Ữ'.repeat(400),
  'Hội\u202eNông dân\u2066',
  'Đ\u0323o\u0302\u0300n\u0308'.repeat(60),
  '𠜎𠜱👩‍👩‍👧‍👦'.repeat(40),
  'a\nb\tc\u0000d\u200be\ufeff',
];

/** All of them in Chromium; engines differ in how text runs and not in what is text, so the others have each fourth, and all of ours. */
const CORPUS = [...new Set([...naughty.filter((_, index) => isChromium || index % 4 === 0), ...OWN])].filter(
  (text) => text !== '',
);

/** What names things, orders them or counts them is no text slot. */
const NO_TEXT = new Set(
  [
    'id',
    'kind',
    'comparator',
    'scale',
    'aggregate',
    'every',
    'by',
    'from',
    'to',
    'within',
    'period',
    'updated',
  ].concat(
    [
      'status',
      'grade',
      'value',
      'unit',
      'organization',
      'level',
      'parent',
      'target',
      'each',
      'direction',
      'in',
      'date',
    ],
    ['organizations', 'lead', 'partners', 'reportTo', 'terms', 'population', 'issued'],
  ),
);

/** Every text of a document, and texts where it has none yet. */
function fill(document: Resolution, text: string): Resolution {
  for (const target of document.targets) {
    Object.assign(target, { quote: text, condition: text, reading: text });
    if (target.measure.kind === 'percent') target.measure = { kind: 'rate', unit: text };
    for (const requirement of target.requirements) Object.assign(requirement, { ref: text, quote: text });
  }
  for (const observation of document.observations ?? []) Object.assign(observation, { note: text });
  for (const task of document.tasks ?? []) {
    Object.assign(task, { quote: text, reading: text, updates: [{ date: '2026-01-15', text }] });
  }
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]: [string, unknown]) =>
        NO_TEXT.has(key) ? [key, one] : [key, typeof one === 'string' ? text : walk(one)],
      ),
    );
  };
  const filled = walk(document) as Resolution;
  for (const target of filled.targets) if (target.measure.kind === 'rate') target.measure.unit = text;
  return filled;
}

const ELEMENTS = SCENES.filter(({ id }) => id.endsWith('/usual'));

const stage = document.body.appendChild(document.createElement('main'));
stage.style.inlineSize = '320px';

let ran: unknown[] = [];
const requests: string[] = [];

before(() => {
  Object.assign(globalThis, { ran: (mark: unknown) => ran.push(mark), alert: () => ran.push('alert') });
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) requests.push(name);
  }).observe({ type: 'resource' });
});

afterEach(() => stage.replaceChildren());

/** The element with one text in every slot of its document, all opened. */
async function show(scene: Scene, text: string): Promise<HTMLElement> {
  const element = createScene(
    { ...scene, document: () => fill(scene.document!() as Resolution, text) },
    'vi',
  );
  stage.append(element);
  await until(element, () => element.shadowRoot?.querySelector('[part~=title], [role=alert]'));
  expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent, text).to.equal(undefined);
  await openAll(element);
  return element;
}

/** What a reader can open is opened, where there is text in it too. */
async function openAll(element: HTMLElement) {
  for (const closed of element.shadowRoot!.querySelectorAll<HTMLElement>(
    'tbody [aria-expanded=false], summary',
  )) {
    closed.click();
  }
  await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
}

describe(`Text is text, ${CORPUS.length} strings in every slot of`, function () {
  this.timeout(120_000);
  for (const scene of ELEMENTS) {
    it(scene.element, async () => {
      const harmless = await show(scene, 'Hội Nông dân');
      const ours = new Set(inside(harmless).map(({ localName }) => localName));
      harmless.remove();
      const before = requests.length;
      for (const text of CORPUS) {
        const element = await show(scene, text);
        const says = `“${text.slice(0, 60)}”`;
        const found = inside(element);
        const foreign = found.filter(({ localName }) => !ours.has(localName));
        expect(
          foreign.map(({ outerHTML }) => outerHTML),
          says,
        ).to.deep.equal([]);
        const attributes = found.flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
        expect(
          attributes.filter((name) => name.startsWith('on') || name === 'srcdoc'),
          says,
        ).to.deep.equal([]);
        // Blanks hang over the end of a line, where nobody sees them.
        if (text.trim() !== '') expect(overflowing(element), says).to.deep.equal([]);
        element.remove();
      }
      expect(ran).to.deep.equal([]);
      ran = [];
      const asked = requests.slice(before).filter((url) => !url.startsWith(location.origin));
      expect(asked).to.deep.equal([]);
      expect(stage.children).to.have.length(0);
    });
  }
});
