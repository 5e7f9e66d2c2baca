import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { SCENES, createScene } from '../../demo/gallery/scenes.js';
import laoCai from '../../demo/resolutions/lao-cai.json' with { type: 'json' };
import type { NqTargetGauge } from '../../widgets/target-gauge.js';
import '../../widgets/target-gauge.js';
import { next, read, until, untilReads } from './page.js';

const VARIANTS = ['radial', 'linear', 'compact'];
const CARDS = ['radial', 'linear'];
const LAO_CAI = '/demo/resolutions/lao-cai.json';

// ── What a page does ──

const stage = document.body.appendChild(document.createElement('main'));

function put(markup: string): NqTargetGauge {
  stage.innerHTML = markup;
  return stage.querySelector('nq-target-gauge')!;
}

const sceneUrl = (of: string) => `/__fixture/scene?of=${of}`;
const sceneData = async (of: string): Promise<unknown> => (await fetch(sceneUrl(of))).json();

/** The tag for a scene of the fixtures, judged on their day unless the attributes name another. */
const tag = (of: string, attributes = '', inside = '') =>
  `<nq-target-gauge ${attributes} src="${sceneUrl(of)}" target="membership-rate" as-of="2026-06-01">${inside}</nq-target-gauge>`;

const tagOfLaoCai = (attributes: string) =>
  `<nq-target-gauge ${attributes} src="${LAO_CAI}" as-of="2026-11-21"></nq-target-gauge>`;

/** For figures that come from elsewhere than `src`. */
const plainTag = (inside = '') =>
  `<nq-target-gauge target="membership-rate" as-of="2026-06-01">${inside}</nq-target-gauge>`;

// ── What a reader sees ──

const part = (gauge: Element, name: string) =>
  gauge.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? undefined;

/** Whether text of the page inside the tag is on the screen. */
function isOnScreen(node: Node): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** Puts a gauge on the page and waits for its verdict. */
async function show(markup: string): Promise<NqTargetGauge> {
  const gauge = put(markup);
  await until(gauge, () => part(gauge, 'status'));
  return gauge;
}

/** The size of the drawing, which may come after the words. */
async function pictureOf(gauge: Element): Promise<DOMRect> {
  await until(gauge, () => part(gauge, 'picture'));
  return part(gauge, 'picture')!.getBoundingClientRect();
}

/** What the console was told, each with the test that did it. */
const complaints: string[] = [];
const { error, warn } = console;
let running = '';

before(() => {
  console.error = console.warn = (...what: unknown[]) =>
    void complaints.push(`${running}: ${what.join(' ')}`);
});

beforeEach(function () {
  running = this.currentTest!.fullTitle();
});

after(() => {
  Object.assign(console, { error, warn });
});

afterEach(() => {
  stage.replaceChildren();
});

describe('<nq-target-gauge>', () => {
  // These two come first: what they are about happens once a page.
  it('waits for an <nq-resolution> that is defined later', async () => {
    const gauge = put(`<nq-resolution src="${sceneUrl('met')}">${plainTag('93,4%')}</nq-resolution>`);
    await gauge.updateComplete;
    expect(customElements.get('nq-resolution')).to.equal(undefined);
    expect(read(gauge)).to.equal('');
    expect(isOnScreen(gauge)).to.equal(true);
    await import('../../widgets/resolution.js');
    await untilReads(gauge, '93,4%', 'Đạt');
  });

  it('loads English when a page asks for it, and not before', async () => {
    const english = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('/locales/en.'));
    await show(tag('missed'));
    expect(english()).to.have.length(0);
    await show(tag('missed', 'lang="en"'));
    expect(english()).to.have.length(1);
  });

  describe('shows', () => {
    for (const variant of CARDS) {
      it(`all there is to say of a figure, as ${variant}`, async () => {
        const gauge = await show(tag('missed', `variant="${variant}"`));
        for (const text of [
          'Tỷ lệ tập hợp hội viên',
          'Hội Nông dân',
          '85,4%',
          'Không đạt',
          'còn thiếu 4,6 điểm %',
          'Yêu cầu: từ 90% trở lên, đến hết năm 2025',
          'Số liệu năm 2025',
          'Nguồn: Báo cáo số 12',
          'Mục II.2',
        ])
          expect(read(gauge)).to.contain(text);
      });
    }

    it('a round picture, unless a flat one is asked for', async () => {
      const shapeOf = async (attributes = '') => {
        const { width, height } = await pictureOf(await show(tag('missed', attributes)));
        return width / height < 2 ? 'round' : 'flat';
      };
      expect(await shapeOf()).to.equal('round');
      expect(await shapeOf('variant="radial"')).to.equal('round');
      expect(await shapeOf('variant="linear"')).to.equal('flat');
      expect(await shapeOf('variant="compact"')).to.equal('flat');
    });

    it('value and verdict on one line, as compact', async () => {
      const gauge = await show(tag('missed', 'variant="compact"'));
      await pictureOf(gauge);
      expect(read(gauge)).to.equal('85,4% năm 2025 Không đạt');
      const rows = new Set(
        ['value', 'status'].map((name) => {
          const { top, height } = part(gauge, name)!.getBoundingClientRect();
          return Math.round((top + height / 2) / 4);
        }),
      );
      expect(rows.size).to.equal(1);
    });

    it('“phấn đấu” where the requirement is an aim, and only there', async () => {
      for (const variant of CARDS) {
        expect(read(await show(tag('aim', `variant="${variant}"`)))).to.contain(
          'Yêu cầu: phấn đấu từ 90% trở lên',
        );
        expect(read(await show(tag('met', `variant="${variant}"`)))).to.not.contain('phấn đấu');
      }
    });

    it('“ước” beside a provisional figure, and only there', async () => {
      for (const variant of VARIANTS) {
        expect(read(await show(tag('provisional', `variant="${variant}"`)))).to.contain('93,4% (ước)');
        expect(read(await show(tag('met', `variant="${variant}"`)))).to.not.contain('ước');
      }
    });

    it('how far a ceiling is passed', async () => {
      const gauge = await show(tag('ceiling'));
      expect(read(gauge))
        .to.contain('7%')
        .and.contain('vượt mức cho phép 2 điểm %')
        .and.contain('không quá 5%');
    });

    it('a change in points on a scale of points, which are no percents', async () => {
      for (const variant of CARDS) {
        const gauge = createScene(
          SCENES.find(({ id }) => id === 'target-gauge/falling')!,
          'vi',
        );
        gauge.setAttribute('variant', variant);
        stage.replaceChildren(gauge);
        await until(gauge, () => part(gauge, 'picture'));
        const ends = [...part(gauge, 'picture')!.querySelectorAll('.tick')].map((tick) => tick.textContent);
        expect(ends).to.deep.equal(['-5', '2,5']);
      }
    });

    it('of a coverage how many comply', async () => {
      const gauge = await show(tag('coverage'));
      expect(read(gauge))
        .to.contain('4/5 đơn vị')
        .and.contain('từ 90% trở lên số đơn vị có ít nhất 2 hội viên')
        .and.contain('4 đạt, 1 chưa đạt, 0 chưa báo cáo, 0 không áp dụng')
        .and.contain('Không đạt');
    });

    it('a dash where there is no figure', async () => {
      for (const variant of VARIANTS)
        expect(read(await show(tag('no-data', `variant="${variant}"`)))).to.contain('—');
    });

    it('the figure of a unit against its own requirement', async () => {
      const gauge = await show(tag('coverage', 'unit="mot"'));
      expect(read(gauge))
        .to.contain('Chi hội mot')
        .and.contain('1 hội viên')
        .and.contain('Yêu cầu: ít nhất 2 hội viên')
        .and.contain('còn thiếu 1 hội viên')
        .and.contain('Không đạt');
      gauge.unit = 'hai';
      await untilReads(gauge, 'Chi hội hai', '3 hội viên', 'vượt 1 hội viên', 'Đạt');
    });

    for (const variant of VARIANTS) {
      it(`“Số liệu minh họa” on its face where figures are samples, as ${variant}`, async () => {
        expect(read(await show(tag('illustrative', `variant="${variant}"`)))).to.contain('Số liệu minh họa');
        expect(read(await show(tag('met', `variant="${variant}"`)))).to.not.contain('minh họa');
      });
    }
  });

  describe('when an attribute is removed', () => {
    const laoCaiGauge = 'target="membership-rate" organization="nong-dan"';
    const rows: [attribute: string, markup: string, then: string][] = [
      ['unit', tag('coverage', 'unit="mot"'), '4/5'],
      ['period', tagOfLaoCai(`${laoCaiGauge} period="2025"`), '90,4%'],
      ['organization', tagOfLaoCai(laoCaiGauge), 'nong-dan, doan-thanh-nien, phu-nu, cuu-chien-binh'],
      ['lang', tag('missed', 'lang="en"'), 'Không đạt'],
    ];
    for (const [attribute, markup, then] of rows) {
      it(`does without ${attribute}, as if it had never been there`, async () => {
        const gauge = await show(markup);
        expect(read(gauge)).to.not.contain(then);
        gauge.removeAttribute(attribute);
        await untilReads(gauge, then);
      });
    }

    it('and when a property is set to null', async () => {
      const gauge = await show(tag('coverage', 'unit="mot" organization="nong-dan" period="2025"'));
      Object.assign(gauge, {
        unit: null,
        organization: null,
        period: null,
        variant: null,
        headingLevel: null,
      });
      await untilReads(gauge, '4/5');
      expect(part(gauge, 'title')!.getAttribute('aria-level')).to.equal('3');
    });

    it('takes the figures around it without src, and judges today without as-of', async () => {
      const gauge = await show(`<nq-resolution src="${sceneUrl('met')}">${tag('missed')}</nq-resolution>`);
      gauge.removeAttribute('src');
      gauge.removeAttribute('as-of');
      await untilReads(gauge, '93,4%', 'Đạt');
    });

    it('is round again without variant', async () => {
      const gauge = await show(tag('met', 'variant="linear"'));
      expect((await pictureOf(gauge)).height).to.be.lessThan(60);
      gauge.removeAttribute('variant');
      await gauge.updateComplete;
      expect((await pictureOf(gauge)).height).to.be.greaterThan(90);
    });

    it('is a heading of level 3 again without heading-level', async () => {
      const gauge = await show(tag('met', 'heading-level="2"'));
      gauge.removeAttribute('heading-level');
      await gauge.updateComplete;
      expect(part(gauge, 'title')!.getAttribute('aria-level')).to.equal('3');
    });

    it('is a heading of level 3 where heading-level is no number', async () => {
      const gauge = await show(tag('met', 'heading-level="abc"'));
      expect(part(gauge, 'title')!.getAttribute('aria-level')).to.equal('3');
    });
  });

  describe('says the verdict', () => {
    const words: [scene: string, vi: string, en: string][] = [
      ['met', 'Đạt', 'Met'],
      ['early', 'Đạt trước hạn', 'Met early'],
      ['missed', 'Không đạt', 'Missed'],
      ['on-track', 'Đúng tiến độ', 'On track'],
      ['at-risk', 'Có nguy cơ', 'At risk'],
      ['off-track', 'Chậm tiến độ', 'Off track'],
      ['awaiting', 'Chờ số liệu', 'Awaiting figures'],
      ['no-trend', 'Chưa đủ số liệu', 'Too few figures'],
      ['no-data', 'Thiếu số liệu', 'Figures missing'],
      ['not-applicable', 'Không áp dụng', 'Not applicable'],
    ];
    const shapeOf = (gauge: Element) => part(gauge, 'status')!.querySelector('svg');

    for (const [scene, vi, en] of words) {
      it(`${scene}: “${vi}”, “${en}” and a shape, in each variant`, async () => {
        for (const variant of VARIANTS) {
          for (const [lang, word] of [
            ['vi', vi],
            ['en', en],
          ]) {
            const gauge = await show(tag(scene, `variant="${variant}" lang="${lang}"`));
            expect(part(gauge, 'status')!.innerText.trim()).to.equal(word);
            const shape = shapeOf(gauge)!;
            expect(shape.getAttribute('aria-hidden')).to.equal('true');
            const { width, height } = shape.getBoundingClientRect();
            expect(Math.min(width, height)).to.be.greaterThan(8);
            const drawn = [...shape.querySelectorAll('path')].map((path) => path.getTotalLength());
            expect(Math.max(...drawn)).to.be.greaterThan(4);
          }
        }
      });
    }

    it('by a shape of its own for each of the nine statuses', async () => {
      const shapes = new Set<string>();
      for (const [scene] of words) {
        const paths = shapeOf(await show(tag(scene)))!.querySelectorAll('path');
        shapes.add([...paths].map((path) => path.getAttribute('d')).join(' '));
      }
      expect(shapes.size).to.equal(9);
    });
  });

  describe('to those who hear the page', () => {
    it('is a heading of the level asked for, 3 by default, named like the target', async () => {
      const gauge = await show(tag('met'));
      const headings = () => [
        ...gauge.shadowRoot!.querySelectorAll('[role=heading], h1, h2, h3, h4, h5, h6'),
      ];
      expect(headings().map((heading) => heading.textContent.trim())).to.deep.equal([
        'Tỷ lệ tập hợp hội viên',
      ]);
      expect(headings()[0]!.getAttribute('aria-level')).to.equal('3');
      for (const level of ['2', '5']) {
        gauge.setAttribute('heading-level', level);
        await until(gauge, () => headings()[0]!.getAttribute('aria-level') === level);
      }
    });

    it('is no heading where it stands in a line of text', async () => {
      const gauge = await show(tag('met', 'variant="compact"'));
      expect(gauge.shadowRoot!.querySelector('[role=heading], h1, h2, h3, h4, h5, h6')).to.equal(null);
    });

    it('is a meter, named like the target, between the ends of its scale', async () => {
      for (const variant of VARIANTS) {
        const gauge = await show(tag('met', `variant="${variant}"`));
        await pictureOf(gauge);
        const meter = part(gauge, 'picture')!;
        const attributes = ['role', 'label', 'valuemin', 'valuemax', 'valuenow', 'valuetext', 'hidden'];
        expect(
          attributes.map((name) => meter.getAttribute(name === 'role' ? name : `aria-${name}`)),
          variant,
        ).to.deep.equal(['meter', 'Tỷ lệ tập hợp hội viên', '0', '100', '93.4', '93,4%', 'false']);
      }
    });

    it('counts on its meter those of whom it speaks', async () => {
      const gauge = await show(
        tagOfLaoCai('variant="linear" target="party-admission" organization="cuu-chien-binh"'),
      );
      await pictureOf(gauge);
      const meter = part(gauge, 'picture')!;
      const value = part(gauge, 'value')!.innerText.trim();
      expect(value).to.contain(meter.getAttribute('aria-valuetext'));
      expect(value).to.contain(
        `${meter.getAttribute('aria-valuenow')}/${meter.getAttribute('aria-valuemax')}`,
      );
    });

    it('is no meter without a value', async () => {
      for (const variant of VARIANTS) {
        const gauge = await show(tag('no-data', `variant="${variant}"`));
        await pictureOf(gauge);
        expect(part(gauge, 'picture')!.getAttribute('aria-hidden'), variant).to.equal('true');
      }
    });

    it('hides its other drawings, which say nothing more', async () => {
      for (const variant of VARIANTS) {
        const gauge = await show(tag('met', `variant="${variant}"`));
        await pictureOf(gauge);
        const drawings = [...gauge.shadowRoot!.querySelectorAll('svg:not([part=picture])')];
        expect(drawings).to.have.length(1);
        for (const drawing of drawings) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      }
    });
  });

  describe('on a day', () => {
    it('gives the verdict of that day', async () => {
      const gauge = await show(tag('no-data', 'as-of="2025-06-01"'));
      expect(read(gauge)).to.contain('Chờ số liệu');
      gauge.setAttribute('as-of', '2026-01-31');
      await gauge.updateComplete;
      expect(read(gauge)).to.contain('Chờ số liệu');
      gauge.asOf = '2026-02-01';
      await untilReads(gauge, 'Thiếu số liệu');
    });

    it('of none, gives that of today in Việt Nam, wherever the browser is', async () => {
      const { now } = Date;
      try {
        for (const [moment, word] of [
          ['2026-01-31T16:59:59Z', 'Chờ số liệu'],
          ['2026-01-31T17:00:00Z', 'Thiếu số liệu'],
        ] as const) {
          Date.now = () => Date.parse(moment);
          const gauge = put(tag('no-data'));
          gauge.removeAttribute('as-of');
          await untilReads(gauge, word);
        }
      } finally {
        Date.now = now;
      }
    });

    it('and for a period shows the requirement of that period', async () => {
      const gauge = await show(tagOfLaoCai('target="membership-rate" organization="nong-dan" period="2025"'));
      expect(read(gauge)).to.contain('89,96%').and.contain('từ 90% trở lên, đến hết năm 2025');
      gauge.period = '2026';
      await untilReads(gauge, '90,4%', 'từ 95% trở lên, hằng năm, giai đoạn 2026–2030');
    });
  });

  describe('speaks', () => {
    const english = ['85.4%', 'Missed', '4.6 percentage points short', 'Required: at least 90%'];
    const vietnamese = ['85,4%', 'Không đạt', 'còn thiếu 4,6 điểm %', 'Yêu cầu: từ 90% trở lên'];

    it('Vietnamese by itself, and where a language is not known', async () => {
      await untilReads(await show(tag('missed')), ...vietnamese);
      await untilReads(await show(tag('missed', 'lang="fr"')), ...vietnamese);
    });

    it('English where its own lang is English', async () => {
      for (const lang of ['en', 'en-GB', 'EN'])
        await untilReads(await show(tag('missed', `lang="${lang}"`)), ...english);
    });

    it('the language of the nearest element that has one', async () => {
      await untilReads(await show(`<div lang="en"><p>${tag('missed')}</p></div>`), ...english);
      await untilReads(
        await show(`<div lang="en"><p lang="vi-VN">${tag('missed')}</p></div>`),
        ...vietnamese,
      );
      await untilReads(await show(`<div lang="en">${tag('missed', 'lang="vi"')}</div>`), ...vietnamese);
    });

    it('the language of the page around the shadow root it stands in', async () => {
      stage.innerHTML = '<div lang="en"><section></section></div>';
      const root = stage.querySelector('section')!.attachShadow({ mode: 'open' });
      root.innerHTML = tag('missed');
      const gauge = root.querySelector('nq-target-gauge')!;
      await untilReads(gauge, ...english);
    });

    it('two languages on one page', async () => {
      stage.innerHTML = tag('missed', 'lang="en"') + tag('missed');
      const [first, second] = stage.querySelectorAll('nq-target-gauge');
      await untilReads(first!, ...english);
      await untilReads(second!, ...vietnamese);
    });

    it('another language when its lang changes', async () => {
      const gauge = await show(tag('missed'));
      gauge.lang = 'en';
      await untilReads(gauge, ...english);
      gauge.removeAttribute('lang');
      await untilReads(gauge, ...vietnamese);
    });
  });

  describe('takes its figures', () => {
    it('from an object, and from another one after that', async () => {
      const gauge = put(plainTag());
      gauge.data = await sceneData('met');
      await untilReads(gauge, '93,4%');
      gauge.data = await sceneData('missed');
      await untilReads(gauge, '85,4%');
    });

    it('from a script inside it', async () => {
      const text = JSON.stringify(await sceneData('missed'));
      const gauge = await show(plainTag(`<script type="application/json">${text}</script>`));
      expect(read(gauge)).to.contain('85,4%').and.contain('Không đạt');
      expect(isOnScreen(gauge)).to.equal(false);
    });

    it('from the nearest <nq-resolution>', async () => {
      const gauge = await show(`
        <nq-resolution src="${sceneUrl('met')}">
          <nq-resolution src="${sceneUrl('missed')}"><section>${plainTag()}</section></nq-resolution>
        </nq-resolution>`);
      expect(read(gauge)).to.contain('85,4%');
    });

    it('from an <nq-resolution> around the shadow root it stands in', async () => {
      stage.innerHTML = `<nq-resolution src="${sceneUrl('met')}"><section></section></nq-resolution>`;
      const root = stage.querySelector('section')!.attachShadow({ mode: 'open' });
      root.innerHTML = plainTag();
      await untilReads(root.querySelector('nq-target-gauge')!, '93,4%');
    });

    it('from its own src rather than from an <nq-resolution> around it', async () => {
      const gauge = await show(`<nq-resolution src="${sceneUrl('met')}">${tag('missed')}</nq-resolution>`);
      expect(read(gauge)).to.contain('85,4%');
    });

    it('anew when the src of its <nq-resolution> changes', async () => {
      const gauge = await show(`<nq-resolution src="${sceneUrl('met')}">${plainTag()}</nq-resolution>`);
      const resolution = stage.querySelector('nq-resolution')!;
      resolution.src = sceneUrl('missed');
      await untilReads(gauge, '85,4%');
      resolution.setAttribute('src', sceneUrl('met'));
      await untilReads(gauge, '93,4%');
    });

    it('anew when its own src or target changes', async () => {
      const gauge = await show(tag('met'));
      gauge.src = `${sceneUrl('missed')}&id=never-asked-before`;
      await untilReads(gauge, '85,4%');
      gauge.setAttribute('src', `${LAO_CAI}?id=never-asked-before`);
      gauge.target = 'cadre-study';
      await untilReads(gauge, 'Cán bộ vận động quần chúng được học tập nghị quyết, chỉ thị', '100%');
    });

    it('anew when its src changes to an address that is loaded already', async () => {
      stage.innerHTML = tag('met') + tag('missed');
      const [first, second] = stage.querySelectorAll('nq-target-gauge');
      await untilReads(first!, '93,4%');
      await untilReads(second!, '85,4%');
      first!.src = second!.src;
      await untilReads(first!, '85,4%');
    });

    it('and tells the page of them, out of any shadow root', async () => {
      stage.innerHTML = '<section></section>';
      const root = stage.querySelector('section')!.attachShadow({ mode: 'open' });
      const told = next(stage, 'nq-load');
      root.innerHTML = tag('met');
      expect((await told).document.resolution.title).to.equal('Nghị quyết thử');
    });
  });

  describe('keeps its figures', () => {
    it('when it is moved, removed and put back', async () => {
      const gauge = await show(`<section>${tag('met')}</section><aside></aside>`);
      stage.querySelector('aside')!.append(gauge);
      await untilReads(gauge, '93,4%', 'Đạt');
      gauge.remove();
      gauge.src = sceneUrl('missed');
      await gauge.updateComplete;
      stage.append(gauge);
      await untilReads(gauge, '85,4%', 'Không đạt');
    });

    it('when it is given as data and is moved', async () => {
      const gauge = put(`<section>${plainTag()}</section><aside></aside>`);
      gauge.data = await sceneData('met');
      await untilReads(gauge, '93,4%');
      stage.querySelector('aside')!.append(gauge);
      await gauge.updateComplete;
      await untilReads(gauge, '93,4%');
    });

    it('of the <nq-resolution> in which it stands, when it is moved to another', async () => {
      const gauge = await show(`
        <nq-resolution src="${sceneUrl('met')}">${plainTag()}</nq-resolution>
        <nq-resolution src="${sceneUrl('missed')}"></nq-resolution>`);
      const [first, second] = stage.querySelectorAll('nq-resolution');
      second!.append(gauge);
      await untilReads(gauge, '85,4%');
      first!.append(gauge);
      await untilReads(gauge, '93,4%');
    });

    it('when its <nq-resolution> is moved', async () => {
      const gauge = await show(
        `<section><nq-resolution src="${sceneUrl('met')}">${plainTag()}</nq-resolution></section><aside></aside>`,
      );
      stage.querySelector('aside')!.append(stage.querySelector('nq-resolution')!);
      await gauge.updateComplete;
      await untilReads(gauge, '93,4%');
      stage.querySelector('nq-resolution')!.src = sceneUrl('missed');
      await untilReads(gauge, '85,4%');
    });

    it('to itself once it is away', async () => {
      const gauge = await show(`<nq-resolution src="${sceneUrl('met')}">${plainTag()}</nq-resolution>`);
      const resolution = stage.querySelector('nq-resolution')!;
      gauge.remove();
      let told = 0;
      gauge.addEventListener('nq-load', () => told++);
      const loaded = next(resolution, 'nq-load');
      resolution.src = sceneUrl('missed');
      await loaded;
      expect(told).to.equal(0);
      expect(read(gauge)).to.not.contain('85,4%');
    });
  });

  describe('gives its reasons', () => {
    const why = 'Căn cứ đánh giá';
    const sentence = 'Kết quả: 85,4%, còn thiếu 4,6 điểm % so với yêu cầu (từ 90% trở lên).';

    for (const variant of CARDS) {
      it(`in a sentence that a click opens and closes, as ${variant}`, async () => {
        const gauge = await show(tag('missed', `variant="${variant}"`));
        expect(read(gauge)).to.contain(why).and.not.contain(sentence);
        const summary = gauge.shadowRoot!.querySelector('summary')!;
        summary.click();
        await untilReads(gauge, sentence);
        summary.click();
        await until(gauge, () => !read(gauge).includes(sentence));
      });
    }

    it('with nothing in their place until they are asked for and while they load', async () => {
      const gauge = await show(tag('missed'));
      const face = read(gauge);
      expect(part(gauge, 'why')!.querySelector('p')!.textContent).to.equal('');
      gauge.shadowRoot!.querySelector('summary')!.click();
      expect(read(gauge)).to.equal(face);
    });

    it('by what is missing, the time left and the pace, where there is a trend', async () => {
      const gauge = await show(tagOfLaoCai('target="membership-rate" organization="nong-dan"'));
      gauge.shadowRoot!.querySelector('summary')!.click();
      await untilReads(gauge, 'Cần thêm 4,6 điểm % trong 1 tháng; tốc độ hiện nay: tăng ');
    });

    it('to the keyboard too', async () => {
      const gauge = await show(`<button>Trước</button>${tag('missed')}`);
      stage.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      const focused = gauge.shadowRoot!.activeElement as HTMLElement;
      expect(focused.localName).to.equal('summary');
      expect(focused.innerText.trim()).to.equal(why);
      await sendKeys({ press: 'Enter' });
      await untilReads(gauge, sentence);
      await sendKeys({ press: 'Space' });
      await until(gauge, () => !read(gauge).includes(sentence));
    });

    it('in English to those who read English', async () => {
      const gauge = await show(tag('missed', 'lang="en"'));
      gauge.shadowRoot!.querySelector('summary')!.click();
      await untilReads(
        gauge,
        'Reasoning',
        'Result: 85.4%, 4.6 percentage points short of what is required (at least 90%).',
      );
    });

    it('anew when the figures change while they are open', async () => {
      const gauge = await show(tag('missed'));
      gauge.shadowRoot!.querySelector('summary')!.click();
      await untilReads(gauge, sentence);
      gauge.src = `${sceneUrl('ceiling')}&id=reasons`;
      await untilReads(gauge, 'Kết quả: 7%, vượt mức cho phép 2 điểm % (yêu cầu không quá 5%).');
    });
  });

  describe('leaves what stands inside its tag', () => {
    const inside = '<p>Hội Nông dân: 93,4% (yêu cầu từ 90%)</p>';

    it('on the screen while it loads, and takes it away when there is data', async () => {
      const gauge = put(
        `<nq-target-gauge src="/__fixture/never?id=inside" target="membership-rate" as-of="2026-06-01">${inside}</nq-target-gauge>`,
      );
      await gauge.updateComplete;
      expect(isOnScreen(gauge)).to.equal(true);
      expect(read(gauge)).to.equal('');
      gauge.src = `${sceneUrl('met')}&id=inside`;
      await untilReads(gauge, '93,4%');
      expect(isOnScreen(gauge)).to.equal(false);
    });

    it('on the screen where it has no document at all', async () => {
      const gauge = put(plainTag(inside));
      await gauge.updateComplete;
      expect(isOnScreen(gauge)).to.equal(true);
    });

    it('on the screen again where it is moved to a place without a document', async () => {
      const gauge = await show(`<nq-resolution src="${sceneUrl('met')}">${plainTag(inside)}</nq-resolution>`);
      expect(isOnScreen(gauge)).to.equal(false);
      stage.append(gauge);
      await until(gauge, () => read(gauge) === '');
      expect(isOnScreen(gauge)).to.equal(true);
    });

    it('in the page untouched', async () => {
      const gauge = await show(tag('met', '', inside));
      expect(gauge.innerHTML).to.equal(inside);
      expect(isOnScreen(gauge)).to.equal(false);
    });
  });

  describe('of Lào Cai', () => {
    it('shows the Farmers’ Union short of its yearly requirement', async () => {
      const gauge = await show(tagOfLaoCai('target="membership-rate" organization="nong-dan"'));
      for (const text of [
        'Tỷ lệ tập hợp đoàn viên, hội viên',
        'Hội Nông dân',
        '90,4% (ước)',
        'Chậm tiến độ',
        'còn thiếu 4,6 điểm %',
        'Yêu cầu: từ 95% trở lên, hằng năm, giai đoạn 2026–2030 và các năm tiếp theo',
        'Số liệu 6 tháng đầu năm 2026',
        'Điều kiện: có mặt tại địa bàn',
        'Mục II.2.2 (4)',
      ])
        expect(read(gauge)).to.contain(text);
    });

    it('judges the same target by the requirement of each day', async () => {
      const gauge = await show(tagOfLaoCai('target="membership-rate" organization="nong-dan"'));
      gauge.asOf = '2026-01-15';
      await untilReads(gauge, 'từ 95% trở lên');
      gauge.asOf = '2025-12-01';
      await untilReads(gauge, 'phấn đấu từ 90% trở lên, đến hết năm 2025');
    });

    it('keeps 89.96% from looking like the 90% it is short of', async () => {
      const gauge = await show(tagOfLaoCai('target="membership-rate" organization="nong-dan" period="2025"'));
      expect(read(gauge))
        .to.contain('89,96%')
        .and.contain('còn thiếu 0,04 điểm %')
        .and.contain('Không đạt')
        .and.contain('phấn đấu từ 90% trở lên');
    });

    it('tells the aim of 2030 for whom it counts', async () => {
      const gauge = await show(tagOfLaoCai('target="union-coverage"'));
      expect(read(gauge))
        .to.contain('Liên đoàn Lao động')
        .and.contain('87,2%')
        .and.contain('Chưa đủ số liệu')
        .and.contain('phấn đấu từ 98% trở lên, đến hết năm 2030')
        .and.contain('Tính trên: doanh nghiệp có từ 20 công nhân, lao động');
    });

    it('counts the branches that comply, and those that do not, are silent or are left out', async () => {
      const gauge = await show(tagOfLaoCai('target="party-admission" organization="cuu-chien-binh"'));
      expect(read(gauge))
        .to.contain('69/69 đơn vị')
        .and.contain('mỗi đơn vị có ít nhất 1 đoàn viên, hội viên')
        .and.match(/69 đạt, 0 chưa đạt, \d+ chưa báo cáo, \d+ không áp dụng/);
    });

    it('tells a requirement on grades by the name of the grade', async () => {
      const gauge = await show(tagOfLaoCai('target="grassroots-grade" organization="cuu-chien-binh"'));
      expect(read(gauge)).to.match(/từ 98% trở lên số đơn vị xếp loại từ mức “[^”]+” trở lên/);
    });

    const everyWord = [
      'Đạt',
      'Đạt trước hạn',
      'Không đạt',
      'Đúng tiến độ',
      'Có nguy cơ',
      'Chậm tiến độ',
      'Chờ số liệu',
      'Chưa đủ số liệu',
      'Thiếu số liệu',
      'Không áp dụng',
    ];
    type Bound = { organizations?: string[] };
    for (const { id, organizations, requirements } of laoCai.targets as ({ id: string } & Bound & {
        requirements: Bound[];
      })[]) {
      const bound = new Set<string | undefined>(
        requirements.flatMap((requirement) => requirement.organizations ?? organizations ?? [undefined]),
      );
      it(`gives a verdict on ${id} for each of the ${bound.size} bound by it, in each variant`, async () => {
        stage.innerHTML = [...bound]
          .flatMap((organization) =>
            VARIANTS.map((variant) =>
              tagOfLaoCai(
                `target="${id}" variant="${variant}" ${organization ? `organization="${organization}"` : ''}`,
              ),
            ),
          )
          .join('');
        const gauges = [...stage.querySelectorAll('nq-target-gauge')];
        expect(gauges).to.have.length(bound.size * VARIANTS.length);
        for (const gauge of gauges) {
          await until(gauge, () => part(gauge, 'status'));
          expect(part(gauge, 'status')!.innerText.trim()).to.be.oneOf(everyWord);
          expect(part(gauge, 'value')!.innerText.trim()).to.not.equal('');
          expect(read(gauge)).to.not.match(/undefined|null|NaN|\[object|Infinity/);
        }
      });
    }
  });
});

describe('<nq-target-gauge> of Quảng Bình', () => {
  const tagOfQuangBinh = (attributes: string) =>
    `<nq-target-gauge ${attributes} src="/demo/resolutions/quang-binh.json" as-of="2025-03-01"></nq-target-gauge>`;

  it('says of a total what its parts are asked and have', async () => {
    const gauge = await show(tagOfQuangBinh('target="bloc-models"'));
    expect(read(gauge))
      .to.contain('12 điển hình')
      .and.contain('ít nhất 10 điển hình (trong đó tập thể ít nhất 5, cá nhân ít nhất 5), hằng năm')
      .and.contain('Tập thể: 7 · Cá nhân: 5');
    expect((await pictureOf(gauge)).width).to.be.greaterThan(0);
  });

  it('says why a total that is enough is missed', async () => {
    const gauge = await show(tagOfQuangBinh('target="committee-models" unit="dang-bo/so-noi-vu"'));
    expect(read(gauge))
      .to.contain('5 mô hình, điển hình')
      .and.contain('Không đạt')
      .and.contain('Tập thể: 4 · Cá nhân: 1 (Không đạt)');
    expect((await pictureOf(gauge)).width).to.be.greaterThan(0);
  });

  it('asks the same of each of those bound one by one', async () => {
    const gauge = await show(tagOfQuangBinh('target="committee-models"'));
    expect(read(gauge)).to.contain(
      'mỗi đơn vị có ít nhất 5 mô hình, điển hình (trong đó tập thể ít nhất 3, cá nhân ít nhất 2)',
    );
  });
});

// The last of all, since what stands outside a `describe` runs first.
describe('Meanwhile', () => {
  it('the console was told nothing', () => {
    expect(complaints).to.deep.equal([]);
  });
});
