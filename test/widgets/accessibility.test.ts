import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import 'axe-core';
import { expect } from 'chai';
import '../../widgets/target-gauge.js';
import { until } from './page.js';
import { layPaper, removePaper } from './paper.js';

/** The package leaves itself on `window`, where a page has no modules to give it to. */
type Axe = typeof axeCore;
declare const axe: Axe;

const VARIANTS = ['radial', 'linear', 'compact'];
const STATUSES = [
  'met',
  'missed',
  'on-track',
  'at-risk',
  'off-track',
  'awaiting',
  'no-trend',
  'no-data',
  'not-applicable',
];
const SAID_BESIDE = ['early', 'provisional', 'aim', 'coverage', 'ceiling', 'illustrative'];
const SCENES = [...STATUSES, ...SAID_BESIDE];
const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['vi', 'en'];

const stage = document.body.appendChild(document.createElement('main'));

const findings = ({ violations }: AxeResults) =>
  violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  );

/** Waits for the verdict and, where the scene has one, the drawing of each gauge. */
async function drawn(gauges: Iterable<Element>) {
  for (const gauge of gauges) {
    const root = gauge.shadowRoot!;
    await until(root, () => root.querySelector('[part~=status]') && root.querySelector('[part~=picture]'));
  }
}

let looked = 0;

before(() => {
  document.title = 'nq-widgets';
  stage.append(document.createElement('h1'), document.createElement('section'));
  stage.querySelector('h1')!.textContent = 'Nghị quyết thử';
});

afterEach(() => stage.querySelector('section')!.replaceChildren());

for (const scheme of SCHEMES) {
  for (const lang of LANGUAGES) {
    describe(`On ${scheme} paper, in ${lang === 'vi' ? 'Vietnamese' : 'English'}, nobody is shut out of`, () => {
      before(async () => {
        await layPaper(scheme);
        stage.style.outlineColor = 'light-dark(white, black)';
        expect(getComputedStyle(stage).outlineColor).to.equal(
          scheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)',
        );
        document.documentElement.lang = lang;
      });

      after(removePaper);

      for (const scene of SCENES) {
        it(`${scene}, in each variant`, async () => {
          const section = stage.querySelector('section')!;
          section.innerHTML = VARIANTS.map(
            (variant) =>
              `<nq-target-gauge variant="${variant}" heading-level="2" src="/__fixture/scene?of=${scene}" target="membership-rate" as-of="2026-06-01"></nq-target-gauge>`,
          ).join('');
          await drawn(section.children);
          for (const gauge of section.children) {
            const summary = gauge.shadowRoot!.querySelector('summary');
            if (!summary) continue;
            summary.click();
            const sentence = gauge.shadowRoot!.querySelector<HTMLElement>('details p')!;
            await until(sentence, () => sentence.innerText.length > 10);
          }
          const results = await axe.run(document);
          expect(findings(results)).to.deep.equal([]);
          expect(results.passes.map(({ id }) => id)).to.include('color-contrast');
          looked += section.children.length;
        });
      }

      it('what is wrong', async () => {
        const section = stage.querySelector('section')!;
        section.innerHTML = VARIANTS.map(
          (variant) =>
            `<nq-target-gauge variant="${variant}" src="/__fixture/document" target="none">93,4%</nq-target-gauge>`,
        ).join('');
        for (const { shadowRoot } of section.children)
          await until(shadowRoot!, () => shadowRoot!.querySelector('[role=alert]'));
        const results = await axe.run(document);
        expect(findings(results)).to.deep.equal([]);
        expect(results.passes.map(({ id }) => id)).to.include('color-contrast');
      });
    });
  }
}

describe('This look at all of it', () => {
  it('left no scene out', () => {
    expect(SCENES).to.have.length(15);
    expect(looked).to.equal(SCENES.length * VARIANTS.length * SCHEMES.length * LANGUAGES.length);
  });

  it('finds what cannot be read, or nothing above would mean anything', async () => {
    await layPaper('light');
    const section = stage.querySelector('section')!;
    section.innerHTML = `<nq-target-gauge heading-level="2" src="/__fixture/scene?of=met" target="membership-rate" as-of="2026-06-01"></nq-target-gauge>`;
    section.style.setProperty('--nq-color-met', '#cfe8df');
    await drawn(section.children);
    const results = await axe.run(document);
    section.removeAttribute('style');
    expect(findings(results)).to.have.length(1);
    expect(findings(results)[0]).to.match(/^color-contrast: .*nq-target-gauge \.status/);
  });
});
