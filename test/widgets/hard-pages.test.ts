/** Pages that are hard on others: readers get the widget, or what stands in its place; never a blank. */
import { expect } from 'chai';
import { LOADER, leaveAll, settle, shows, visitHost, type Host } from './host.js';
import { until } from './page.js';

const NQ = '<script type="module" src="/dist/nq.js"></script>';
const SENTENCE = 'Năm 2025, Hội Nông dân tập hợp 85,4% hội viên.';
const WANTED = { src: '/__fixture/scene?of=missed', target: 'membership-rate', 'as-of': '2026-06-01' };

/** Forms as a script of the page makes them, since a policy may refuse markup. */
const FORMS: Record<string, (page: Document) => HTMLElement> = {
  tag: (page) => elementOf(page, 'nq-target-gauge', Object.entries(WANTED)),
  div: (page) =>
    elementOf(page, 'div', [
      ['data-nq-widget', 'target-gauge'],
      ...Object.entries(WANTED).map(([name, value]): [string, string] => [`data-nq-${name}`, value]),
    ]),
  link: (page) =>
    elementOf(page, 'a', [
      ['href', `/dist/widget.html?${new URLSearchParams({ widget: 'target-gauge', ...WANTED }).toString()}`],
    ]),
};

function elementOf(page: Document, name: string, attributes: [name: string, value: string][]): HTMLElement {
  const element = page.createElement(name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  element.append(SENTENCE);
  return page.body.appendChild(element);
}

const gaugeOf = (page: Host) => page.document.querySelector('nq-target-gauge');

/** What readers see of it. */
const face = (page: Host) =>
  `${page.document.body.innerText} ${gaugeOf(page)?.shadowRoot?.textContent ?? ''}`;

/** The next that goes wrong on a page, in whatever way. */
const failure = (page: Host, ...types: string[]) =>
  new Promise<void>((resolve) => {
    for (const type of types) page.addEventListener(type, () => resolve(), { once: true });
  });

afterEach(leaveAll);

const hasTrustedTypes = 'trustedTypes' in globalThis;
const TRUSTED =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script';";

describe('Where Lit may not have its name among the trusted types', () => {
  const refusals: [why: string, policy: string, head: string, forms: string[], others: string[]][] = [
    ['because the policy leaves it out', `${TRUSTED} trusted-types cong-thong-tin`, NQ, ['tag'], []],
    [
      'because the policy leaves it out',
      `${TRUSTED} trusted-types 'none'`,
      LOADER,
      ['tag', 'div', 'link'],
      [],
    ],
    ['because another Lit has it', `${TRUSTED} trusted-types lit-html`, NQ, ['tag'], ['lit-html']],
    [
      'because another Lit has it',
      `${TRUSTED} trusted-types lit-html`,
      LOADER,
      ['tag', 'div', 'link'],
      ['lit-html'],
    ],
  ];
  for (const [why, policy, head, forms, others] of refusals)
    for (const form of forms)
      it(`${why}, a ${form} beside ${head === NQ ? 'nq.js' : 'the loader'} leaves its sentence`, async () => {
        const page = await visitHost({ head, policy });
        const { trustedTypes } = page as Host & {
          trustedTypes?: { createPolicy: (name: string, rules: object) => void };
        };
        for (const other of others) trustedTypes?.createPolicy(other, {});
        const refused = failure(page, 'securitypolicyviolation');
        FORMS[form]!(page.document);
        if (!hasTrustedTypes) {
          await shows(page, 'nq-target-gauge', '85,4%', 'Không đạt');
          return;
        }
        await refused;
        await settle(page);
        expect(page.document.body.innerText).to.contain(SENTENCE);
        expect(page.customElements.get('nq-target-gauge')).to.equal(undefined);
      });
});

describe('Beside another Lit', () => {
  it('both draw, and nothing is said to the console', async () => {
    const page = await visitHost({
      head: `${NQ}<script type="module">
        import { LitElement, html } from '/node_modules/lit/index.js';
        customElements.define('cong-tin', class extends LitElement { render() { return html\`<b>Tin mới</b>\`; } });
      </script>`,
      body: '<cong-tin></cong-tin>',
    });
    FORMS.tag!(page.document);
    await shows(page, 'nq-target-gauge', '85,4%', 'Không đạt');
    await shows(page, 'cong-tin', 'Tin mới');
  });
});

describe('Where old scripts have changed what all objects have', () => {
  const changes: Record<string, string> = {
    'functions of all objects': 'Object.prototype.alsoMine = function () { return 1; };',
    'values of all objects': 'Object.prototype.flag = "x"; Array.prototype.last = 0;',
    'entries of lists, as Prototype 1.7':
      'Array.prototype.entries = function () { return this; }; Array.prototype.toJSON = function () { return "[]"; };',
    'events, as MooTools 1.4': 'window.Event = function (event) { event.type.indexOf("key"); };',
  };
  for (const [what, change] of Object.entries(changes))
    for (const [form, create] of Object.entries(FORMS))
      it(`(${what}) a ${form} becomes a widget or leaves its sentence`, async () => {
        const page = await visitHost({ head: `<script>${change}</script>${LOADER}` });
        const failed = failure(page, 'error', 'unhandledrejection').then(() => settle(page));
        create(page.document);
        const drawn = until(page.document.body, () => gaugeOf(page)).then(() =>
          shows(page, gaugeOf(page)!, 'Không đạt'),
        );
        await Promise.race([failed, drawn]);
        drawn.catch(() => {});
        expect(face(page)).to.match(/Hội Nông dân tập hợp 85,4%|Không đạt/);
      });
});
