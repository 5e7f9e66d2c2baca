/** The method page as it stands in a browser: nobody is shut out, nothing sticks out, and its shapes are those of the gauges. */
import type axeCore from 'axe-core';
import { expect } from 'chai';
import { until } from './page.js';
import { carryPaper, layPaper, removePaper } from './paper.js';

const FILES = ['index.html', 'en.html'];
const SCHEMES = ['light', 'dark'] as const;
const BACKGROUND = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 24, 28)' };
const WIDTHS = [360, 768, 1280];

type Gauge = HTMLElement & { shadowRoot: ShadowRoot };

let frame: HTMLIFrameElement;

/** Opens a page in a frame and waits for all of its gauges. */
async function open(file: string, width: number): Promise<{ page: Document; gauges: Gauge[] }> {
  frame = document.createElement('iframe');
  Object.assign(frame, {
    src: `/demo/method/${file}`,
    title: 'method',
    width: String(width),
    height: '2400',
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const gauges = [...page.querySelectorAll<Gauge>('nq-target-gauge')];
  await frame.contentWindow!.customElements.whenDefined('nq-target-gauge');
  for (const { shadowRoot } of gauges)
    await until(shadowRoot, () => shadowRoot.querySelector('[part~=status]'));
  return { page, gauges };
}

/** The look of a status: the lines of its shape, and its colour. */
const lookOf = (badge: Element) => ({
  paths: [...badge.querySelectorAll('path')].map((path) => path.getAttribute('d')),
  color: frame.contentWindow!.getComputedStyle(badge).color,
});

for (const file of FILES) {
  for (const scheme of SCHEMES) {
    describe(`The method page ${file} on ${scheme} paper`, () => {
      before(() => layPaper(scheme));
      after(removePaper);
      afterEach(() => frame.remove());

      it('shuts nobody out', async function () {
        this.timeout(60_000);
        const { page, gauges } = await open(file, 800);
        carryPaper(page, scheme);
        expect(frame.contentWindow!.getComputedStyle(page.body).backgroundColor).to.equal(BACKGROUND[scheme]);
        expect(gauges).to.have.length.greaterThan(20);
        // A script element that is made out here is past the page's Trusted Types; its policy lets the file in as its own.
        const script = document.createElement('script');
        script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
        const ready = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
        page.head.append(script);
        await ready;
        const { axe } = frame.contentWindow as unknown as { axe: typeof axeCore };
        const results = await axe.run();
        expect(
          results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`),
        ).to.deep.equal([]);
        expect(results.passes.map(({ id }) => id)).to.include('color-contrast');
      });

      it('draws each status in its heading as the gauge below does', async () => {
        const { page } = await open(file, 800);
        carryPaper(page, scheme);
        const headings = [...page.querySelectorAll('h3[id^=status-]')];
        expect(headings).to.have.length(10);
        for (const heading of headings) {
          const gauge = heading.parentElement!.querySelector<Gauge>('nq-target-gauge')!;
          const shown = gauge.shadowRoot.querySelector('[part~=status]')!;
          expect(lookOf(heading.querySelector('.badge')!), heading.id).to.deep.equal(lookOf(shown));
        }
      });
    });
  }

  describe(`The method page ${file}`, () => {
    afterEach(() => frame.remove());

    for (const width of WIDTHS) {
      it(`is ${width} pixels wide where a screen is`, async () => {
        const { page } = await open(file, width);
        const { scrollWidth, clientWidth } = page.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        const text = [...page.querySelectorAll('.diagram text')];
        expect(text).to.have.length.greaterThan(30);
        for (const one of text) {
          const { left, right } = one.getBoundingClientRect();
          const picture = one.closest('svg')!.getBoundingClientRect();
          expect(left, one.textContent).to.be.at.least(picture.left - 1);
          expect(right, one.textContent).to.be.at.most(picture.right + 1);
        }
      });
    }
  });
}
