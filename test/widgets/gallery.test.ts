/**
 * Every scene of the gallery, in both languages, on a phone and wide, in Chromium on both papers: nobody is shut out, nothing sticks
 * out. How text runs is an engine's own; what axe finds stands in the tree, which is the same in each, so that the others ask it once.
 */
import type axeCore from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core';
import { expect } from 'chai';
import { SCENES, createScene, type Scene } from '../../demo/gallery/scenes.js';
import '../../widgets/index.js';
import { overflowing } from './overflow.js';
import { until } from './page.js';
import { GALLERY_PAPERS, isChromium, layPaper, removePaper } from './paper.js';
import { isReady, widgetsIn } from './scene.js';

type Axe = typeof axeCore;
declare const axe: Axe;

const WIDTHS = [320, 900];
const LANGUAGES = ['vi', 'en'] as const;

const stage = document.body.appendChild(document.createElement('main'));
document.title = 'nq-widgets';
document.body.style.margin = '0';

afterEach(() => stage.replaceChildren());

after(removePaper);

const findings = ({ violations }: AxeResults) =>
  violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  );

/**
 * What it would read ahead is for rules about orientation and sound, of which there is nothing here. Colours are measured at each
 * width on each paper, which takes as long as all else: words of another language have the same ones, and so have other engines.
 */
const axeOptions = (language: string): RunOptions => ({
  ...{ resultTypes: ['violations'], preload: false },
  rules: { 'color-contrast': { enabled: isChromium && language === 'vi' } },
});

async function show(scenes: readonly Scene[], language: string): Promise<HTMLElement[]> {
  const heading = document.createElement('h1');
  heading.textContent = 'nq-widgets';
  const elements = scenes.map((scene) => createScene(scene, language));
  stage.replaceChildren(heading, ...elements);
  for (const [index, element] of elements.entries())
    for (const widget of widgetsIn(element)) await until(widget, () => isReady(widget, scenes[index]!));
  return elements;
}

const ELEMENTS = [...new Set(SCENES.map(({ element }) => element))];

/** The scenes of an element, so many at once: looked at one by one they would take a minute each, all together seconds to be drawn. */
function* pagesOf(element: string): Generator<Scene[]> {
  const AT_ONCE = 24;
  const scenes = SCENES.filter((scene) => scene.element === element);
  for (let first = 0; first < scenes.length; first += AT_ONCE) yield scenes.slice(first, first + AT_ONCE);
}

let looked = 0;

for (const scheme of GALLERY_PAPERS) {
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      describe(`On ${scheme} paper of ${width} px, in ${language === 'vi' ? 'Vietnamese' : 'English'}, the gallery shuts nobody out of`, function () {
        this.timeout(120_000);

        before(async () => {
          await layPaper(scheme);
          document.documentElement.lang = language;
          stage.style.inlineSize = `${width}px`;
        });

        for (const element of ELEMENTS) {
          it(`${element} in each of its scenes`, async () => {
            for (const shown of pagesOf(element)) {
              const elements = await show(shown, language);
              for (const [index, one] of elements.entries())
                expect(widgetsIn(one).flatMap(overflowing), shown[index]!.id).to.deep.equal([]);
              if (isChromium || width > 320)
                expect(findings(await axe.run(stage, axeOptions(language)))).to.deep.equal([]);
              looked += shown.length;
            }
          });
        }
      });
    }
  }
}

describe('Nothing sticks out of its box', function () {
  this.timeout(120_000);

  const settings = [
    { name: 'at twice the size of text, 640 px', width: '640px', size: '200%' },
    { name: 'in a sidebar of 200 px', width: '200px', size: '100%' },
    { name: 'on a wall screen', width: '2400px', size: '150%' },
  ];
  for (const { name, width, size } of settings) {
    it(name, async () => {
      Object.assign(stage.style, { inlineSize: width, fontSize: size });
      for (const element of ELEMENTS) {
        for (const scenes of pagesOf(element)) {
          for (const [index, one] of (await show(scenes, 'vi')).entries())
            expect(widgetsIn(one).flatMap(overflowing), scenes[index]!.id).to.deep.equal([]);
        }
      }
      stage.style.fontSize = '';
    });
  }
});

describe('This look at the gallery', () => {
  it('left out no scene, and no two have one name', () => {
    expect(new Set(SCENES.map(({ id }) => id)).size).to.equal(SCENES.length);
    expect(looked).to.equal(SCENES.length * GALLERY_PAPERS.length * LANGUAGES.length * WIDTHS.length);
    console.info(`${SCENES.length} scenes of ${ELEMENTS.length} elements, looked at ${looked} times`);
  });
});
