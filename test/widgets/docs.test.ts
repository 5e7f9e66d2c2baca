/** What the manifest says of an element, asked of the element itself: its attributes, their defaults, its parts. */
import { expect } from 'chai';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { SCENES, createScene, type Scene } from '../../demo/gallery/scenes.js';
import '../../widgets/index.js';
import { until } from './page.js';
import { isReady } from './scene.js';

interface Declared {
  tagName: string;
  attributes: { name: string; default?: string }[];
  cssParts: { name: string }[];
}

const elements = manifest.modules
  .flatMap(({ declarations }): object[] => declarations)
  .filter((one): one is Declared => 'tagName' in one);

interface Shown extends HTMLElement {
  updateComplete: Promise<boolean>;
  spec?: object;
}

const scenesOf = (tag: string) => SCENES.filter(({ element }) => element === tag);

async function show(scene: Scene): Promise<Shown> {
  const element = createScene(scene, 'vi') as Shown;
  // So that it has everything a spec can ask for.
  if (element.spec) element.spec = { ...element.spec, title: { text: 'Kết quả', subtitle: 'năm 2025' } };
  document.body.append(element);
  await until(element, () => isReady(element, scene));
  return element;
}

/** All that stands in an element but a chart, which comes when it pleases. */
function markupOf({ shadowRoot }: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
  for (const chart of copy.querySelectorAll('[part=chart]')) chart.replaceChildren();
  return copy.innerHTML;
}

/** The parts that stand in an element now. */
const partsIn = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((one) => [...one.part]);

/** What a reader may do to see more: opens what opens, points at what answers, prints. */
const ACTIONS: ((element: HTMLElement) => void)[] = [
  ({ shadowRoot }) => shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true)),
  ({ shadowRoot }) =>
    shadowRoot!.querySelector<HTMLElement>('[aria-expanded=false], .points button, tbody button')?.click(),
  ({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('.points button, tbody button')?.focus(),
  () => dispatchEvent(new Event('beforeprint')),
];

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  document.body.replaceChildren();
});

for (const { tagName, attributes, cssParts } of elements) {
  describe(`The manifest on <${tagName}>`, () => {
    it('has the attributes that it listens to', () => {
      const { observedAttributes } = customElements.get(tagName) as unknown as {
        observedAttributes: string[];
      };
      expect(attributes.map(({ name }) => name)).to.have.members(observedAttributes);
    });

    if (scenesOf(tagName).length === 0) return;

    for (const { name, default: initial } of attributes.filter((one) => one.default !== undefined)) {
      it(`knows what it does without ${name}`, async () => {
        const usual = scenesOf(tagName).find(({ id }) => id.endsWith('/usual'))!;
        // Gone again, since each scene has some of them.
        const without = await show({ ...usual, attributes: { ...usual.attributes, [name]: '' } });
        without.removeAttribute(name);
        const other = await show({ ...usual, attributes: { ...usual.attributes, [name]: initial! } });
        await without.updateComplete;
        expect(markupOf(without)).to.equal(markupOf(other));
      });
    }

    it('has the parts that its scenes have, opened, pointed at and printed', async () => {
      const found = new Set<string>();
      for (const scene of scenesOf(tagName).filter(({ id }) =>
        /\/(usual|judged|sample|stale|unknown|wrong)$/.test(id),
      )) {
        const element = await show(scene);
        for (const act of ACTIONS) {
          act(element);
          await element.updateComplete;
          for (const part of partsIn(element)) found.add(part);
        }
        element.remove();
        dispatchEvent(new Event('afterprint'));
      }
      expect([...found]).to.have.members(cssParts.map(({ name }) => name));
    });
  });
}
