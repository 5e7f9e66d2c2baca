/** The menu of files: who finds it, by what, and what readers then have. */
import { sendKeys } from '@web/test-runner-commands';
import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { expect } from 'chai';
import laoCai from '../../demo/resolutions/lao-cai.json' with { type: 'json' };
import { readCsv, svgDocument, type Drawing } from '../../src/index.js';
import '../../widgets/index.js';
import { mayDownload } from '../../widgets/parts/files/frame.js';
import { until } from './page.js';

interface Saved {
  name: string;
  type: string;
  text: string;
  url: string;
}

const stage = document.body.appendChild(document.createElement('main'));
stage.style.cssText = 'inline-size: 640px; background: #fff; color: #1c2126';

const saved: Promise<Saved>[] = [];
const revoked: string[] = [];
const waits: { run: () => void; delay: number }[] = [];
const revoke = URL.revokeObjectURL.bind(URL);
const wait = window.setTimeout.bind(window);

beforeEach(() => {
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      const { href: url, download: name } = this;
      expect(this.isConnected).to.equal(false);
      saved.push(
        fetch(url).then(async (answer) => {
          const blob = await answer.blob();
          const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
          return { name, url, text, type: blob.type };
        }),
      );
    },
  });
  URL.revokeObjectURL = (url) => {
    revoked.push(url);
    revoke(url);
  };
  // What is done much later is done when a test says so.
  window.setTimeout = ((run: () => void, delay = 0) =>
    delay < 30_000 ? wait(run, delay) : waits.push({ run, delay })) as typeof window.setTimeout;
});

afterEach(() => {
  stage.replaceChildren();
  Object.assign(window, { setTimeout: wait });
  URL.revokeObjectURL = revoke;
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  saved.length = revoked.length = waits.length = 0;
});

type Widget = HTMLElement & { updateComplete: Promise<boolean> };

const rootOf = (element: Element) => element.shadowRoot!;
const menuOf = (element: Element) => rootOf(element).querySelector<HTMLDetailsElement>('[part=files]');
const entries = (element: Element) => [...rootOf(element).querySelectorAll<HTMLElement>('.choices button')];
const said = (element: Element) => rootOf(element).querySelector('.said')?.textContent ?? '';

async function show(tag: string, attributes: Record<string, string> = {}): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  Object.assign(element, { data: structuredClone(laoCai) });
  for (const [name, value] of Object.entries({ 'as-of': '2026-11-21', ...attributes }))
    element.setAttribute(name, value);
  stage.append(element);
  await until(element, () => rootOf(element).querySelector('[part~=title], [part~=status]'));
  return element;
}

async function open(element: Element) {
  menuOf(element)!.querySelector('summary')!.click();
  await until(element, () => entries(element).length > 0);
}

/** Presses an entry, and waits for what is said of it. */
async function take(element: Element, label: string): Promise<Saved | undefined> {
  entries(element)
    .find(({ textContent }) => textContent === label)!
    .click();
  await until(element, () => said(element) !== '');
  return saved.at(-1);
}

const gauge = { target: 'membership-rate', organization: 'nong-dan' };
const ALL = ['Ảnh PNG', 'Ảnh SVG', 'Bảng CSV', 'Số liệu JSON', 'Sao chép ảnh', 'Sao chép số liệu'];
const TABLE = ['Bảng CSV', 'Số liệu JSON', 'Sao chép số liệu'];

describe('The menu of files', () => {
  const scenes: [tag: string, attributes: Record<string, string>, labels: string[]][] = [
    ['nq-target-gauge', gauge, ALL],
    ['nq-target-gauge', { ...gauge, variant: 'linear' }, ALL],
    ['nq-organization-comparison', { target: 'membership-rate' }, ALL],
    ['nq-target-trend', gauge, ALL],
    ['nq-grade-distribution', { target: 'grassroots-grade' }, ALL],
    ['nq-branch-ranking', { target: 'party-admission', organization: 'nong-dan' }, TABLE],
    ['nq-scorecard', {}, TABLE],
    ['nq-task-list', {}, ['Bảng CSV', 'Sao chép số liệu']],
  ];
  for (const [tag, attributes, labels] of scenes) {
    it(`of <${tag}> ${attributes.variant ?? ''} is closed, and has what there is`, async () => {
      const element = await show(tag, attributes);
      expect(menuOf(element)!.open).to.equal(false);
      expect(menuOf(element)!.textContent.trim()).to.equal('Tải về');
      await open(element);
      expect(entries(element).map(({ textContent }) => textContent)).to.deep.equal(labels);
    });
  }

  it('is in English where the page is', async () => {
    const element = await show('nq-target-gauge', { ...gauge, lang: 'en' });
    await open(element);
    expect(menuOf(element)!.innerText).to.contain('Download').and.to.contain('CSV table');
  });

  it('is not in a line of text, and not where something is wrong', async () => {
    expect(menuOf(await show('nq-target-gauge', { ...gauge, variant: 'compact' }))).to.equal(null);
    const wrong = document.createElement('nq-target-gauge');
    Object.assign(wrong, { data: structuredClone(laoCai), target: 'membershiprate' });
    stage.append(wrong);
    await until(wrong, () => rootOf(wrong).querySelector('[role=alert]'));
    expect(menuOf(wrong)).to.equal(null);
  });

  it('opens, is walked through and used by keyboard, and says what happened', async () => {
    const element = await show('nq-target-gauge', gauge);
    menuOf(element)!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(element, () => entries(element).length > 0);
    for (const label of ALL.slice(0, 4)) {
      await sendKeys({ press: 'Tab' });
      const focused = rootOf(element).activeElement!;
      expect(focused.textContent).to.equal(label);
      expect(getComputedStyle(focused).outlineStyle).to.equal('solid');
      expect(focused.getBoundingClientRect().height).to.be.at.least(24);
    }
    await sendKeys({ press: 'Enter' });
    await until(element, () => said(element) === 'Đã tải tệp membership-rate-nong-dan-2026-11-21.json.');
    expect(rootOf(element).querySelector('.said')!.getAttribute('role')).to.equal('status');
    expect(rootOf(element).activeElement!.textContent).to.equal('Số liệu JSON');
  });

  it('lets go of what was downloaded, later', async () => {
    const element = await show('nq-target-gauge', gauge);
    await open(element);
    const { url } = (await take(element, 'Bảng CSV'))!;
    expect(revoked).to.deep.equal([]);
    expect(waits).to.have.length(1);
    waits[0]!.run();
    expect(revoked).to.deep.equal([url]);
  });

  it('says so where no file can be made', async () => {
    const element = await show('nq-target-gauge', gauge);
    await open(element);
    const toBlob = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'toBlob')!;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    await take(element, 'Ảnh PNG');
    Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', toBlob);
    expect(said(element)).to.equal('Chưa tạo được tệp.');
    expect(saved).to.have.length(0);
  });
});

describe('What a reader keeps', () => {
  it('of a gauge as CSV is what it says, with the comma, and how it is written is told', async () => {
    const element = await show('nq-target-gauge', gauge);
    await open(element);
    const file = (await take(element, 'Bảng CSV'))!;
    expect(file.name).to.equal('membership-rate-nong-dan-2026-11-21.csv');
    // WebKit leaves the encoding out of a blob's type; the byte order mark tells it anyway.
    expect(file.type).to.match(/^text\/csv\b/);
    expect(file.text.codePointAt(0)).to.equal(0xfeff);
    const { columns, rows } = readCsv(file.text);
    expect(rows).to.have.length(1);
    expect(rows[0]![columns.indexOf('Tình trạng')]).to.equal('Chậm tiến độ');
    expect(rows[0]![columns.indexOf('Kết quả (số)')]).to.be.closeTo(90.39988, 1e-5);
    expect(said(element)).to.contain('phần thập phân sau dấu phẩy');
  });

  it('of a ranking is every row that was found, on whatever page, in the order on the screen', async () => {
    const element = await show('nq-branch-ranking', { target: 'party-admission', organization: 'nong-dan' });
    await open(element);
    const whole = readCsv((await take(element, 'Bảng CSV'))!.text);
    expect(whole.rows.length).to.equal(70);
    const search = rootOf(element).querySelector('input')!;
    search.value = 'thon na';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    const shown = [...rootOf(element).querySelectorAll('tbody th button')].map(({ textContent }) =>
      textContent.trim(),
    );
    saved.length = 0;
    await take(element, 'Bảng CSV');
    await until(element, () => saved.length > 0);
    const { columns, rows } = readCsv((await saved[0]!).text);
    expect(rows.map((row) => row[columns.indexOf('Tổ chức, đơn vị')])).to.deep.equal(shown);
    expect(shown.length).to.be.greaterThan(1).and.lessThan(20);
  });

  it('of a gauge as JSON is its verdict', async () => {
    const element = await show('nq-target-gauge', gauge);
    await open(element);
    const { text, type } = (await take(element, 'Số liệu JSON'))!;
    const { progress, asOf } = JSON.parse(text) as { progress: object[]; asOf: string };
    expect(type).to.equal('application/json');
    expect(asOf).to.equal('2026-11-21');
    expect(progress).to.have.length(1);
    expect(progress[0]).to.include({ organization: 'nong-dan', status: 'off-track' });
  });

  const pictures: [tag: string, attributes: Record<string, string>, ...texts: string[]][] = [
    ['nq-target-gauge', gauge, '90,4%', 'Chậm tiến độ', 'Nguồn: nq-widgets, ví dụ', '100%'],
    ['nq-organization-comparison', { target: 'membership-rate' }, 'Đoàn Thanh niên', '94,3%', 'Mức yêu cầu'],
    ['nq-target-trend', gauge, '2021', '95%', 'từ 95% trở lên', 'Vùng đạt yêu cầu'],
    [
      'nq-grade-distribution',
      { target: 'grassroots-grade' },
      'Mặt trận Tổ quốc',
      '88',
      'Tổng số',
      'Không đạt',
    ],
  ];
  for (const [tag, attributes, ...texts] of pictures) {
    it(`of <${tag}> as SVG says what it says, with title, source, day, and that figures are samples`, async () => {
      const element = await show(tag, attributes);
      element.scrollIntoView();
      await open(element);
      if (rootOf(element).querySelector('.chart'))
        await until(element, () => rootOf(element).querySelector('.chart svg path'));
      const { text, name, type } = (await take(element, 'Ảnh SVG'))!;
      expect(name).to.match(/-2026-11-21\.svg$/);
      expect(type).to.equal('image/svg+xml');
      const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(svg.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      const heading = rootOf(element).querySelector<HTMLElement>('[part~=title]')!.innerText;
      const always = [heading, 'Tính đến ngày 21/11/2026 · Số liệu minh họa', 'nq-widgets, ví dụ'];
      for (const one of [...always, ...texts]) expect(words).to.contain(one);
      expect(words).to.not.contain('Tải về');
      expect(svg.querySelectorAll('path').length).to.be.greaterThan(3);
      // As it is drawn by the page, no colour is left to a style sheet.
      expect(text).to.not.match(/var\(|class=| style=|<image|href/);
      expect(element.style.length).to.equal(0);
    });
  }

  it('on a dark page is on white paper all the same', async () => {
    const element = await show('nq-target-gauge', gauge);
    Object.assign(element.style, { color: '#e8ebee', colorScheme: 'dark' });
    await open(element);
    const { text } = (await take(element, 'Ảnh SVG'))!;
    expect(text).to.contain('fill="rgb(255, 255, 255)"').and.to.contain('fill="rgb(28,33,38)"');
    expect(text).to.not.contain('rgb(232,235,238)');
    expect(element.style.color).to.equal('rgb(232, 235, 238)');
    expect(element.style.backgroundColor).to.equal('');
  });

  it('as PNG is twice as sharp as the screen, and has the colour of the verdict', async () => {
    const element = await show('nq-target-gauge', gauge);
    await open(element);
    await take(element, 'Ảnh PNG');
    const { url } = (await saved.at(-1))!;
    const image = await createImageBitmap(await (await fetch(url)).blob());
    expect(image.width).to.be.closeTo(
      2 * (rootOf(element).querySelector('.card')!.getBoundingClientRect().width + 32),
      2,
    );
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let hue = 0;
    for (let at = 0; at < data.length; at += 4) {
      // #953f05, chậm tiến độ.
      if (data[at] === 0x95 && data[at + 1] === 0x3f && data[at + 2] === 0x05) hue += 1;
    }
    expect([...data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
    expect(hue).to.be.greaterThan(5000);
  });

  it('by copying is a picture or figures between tabs, or it is said that the browser does not allow it', async () => {
    const element = await show('nq-target-gauge', gauge);
    await open(element);
    const { clipboard } = navigator;
    const copied: unknown[] = [];
    const stub = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText,
          write: async ([item]: ClipboardItem[]) => copied.push(await item!.getType('image/png')),
        },
      });
    stub((text) => Promise.resolve(void copied.push(text)));
    await take(element, 'Sao chép số liệu');
    expect(readCsv(copied[0] as string, { for: 'clipboard' }).rows).to.have.length(1);
    expect(said(element)).to.equal('Đã sao chép số liệu, có thể dán vào bảng tính.');
    await take(element, 'Sao chép ảnh');
    await until(element, () => said(element) === 'Đã sao chép ảnh.');
    expect((copied[1] as Blob).size).to.be.greaterThan(1000);
    stub(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await take(element, 'Sao chép số liệu');
    await until(element, () => said(element) === 'Trình duyệt không cho phép sao chép.');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
});

it('The exported SVG is well-formed whatever the text', () => {
  const own = ['a\u0000b\u000bc\u001f', '\ud800', '\ufffe', ']]><svg onload=ran(1)>', '&amp;<!--', '\r\n\t'];
  for (const text of [...naughty, ...own]) {
    const drawing: Drawing = {
      ...{ width: 9, height: 9, background: '#fff', title: text, description: text, lang: text },
      shapes: [
        {
          ...{ kind: 'text', text, x: 0, y: 0, width: 1, size: 9, weight: text, family: text },
          matrix: [1, 0, 0, 1, 0, 0],
        },
      ],
    };
    const svg = new DOMParser().parseFromString(svgDocument(drawing), 'image/svg+xml');
    expect(svg.querySelector('parsererror'), text).to.equal(null);
    expect(svg.documentElement.children, text).to.have.length(4);
    // XML reads a line end of any kind as one.
    // eslint-disable-next-line no-control-regex -- these are what it looks for
    const kept = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
    expect(svg.querySelector('text')!.textContent, text).to.equal(kept);
  }
});

describe('A frame', () => {
  async function framed(sandbox: string | undefined, parent: Document = document) {
    const frame = parent.createElement('iframe');
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.src = '/__fixture/page';
    (parent === document ? stage : parent.body).append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    return frame.contentWindow!;
  }
  const NUKEVIET = 'allow-scripts allow-same-origin allow-forms allow-presentation allow-popups';

  it('without a sandbox, or with one that allows it, lets its readers keep files', async () => {
    expect(mayDownload()).to.equal(true);
    expect(mayDownload(await framed(undefined))).to.equal(true);
    expect(mayDownload(await framed(`${NUKEVIET} allow-downloads`))).to.equal(true);
  });

  it('in a sandbox that does not, does not, nor do frames within it', async () => {
    const page = await framed(NUKEVIET);
    expect(mayDownload(page)).to.equal(false);
    expect(mayDownload(await framed(undefined, page.document))).to.equal(false);
  });

  for (const [sandbox, isThere] of [
    [NUKEVIET, false],
    [`${NUKEVIET} allow-downloads`, true],
  ] as const) {
    it(`with sandbox="${sandbox}" ${isThere ? 'has the menu' : 'has none'}`, async () => {
      const page = await framed(sandbox);
      const element = page.document.createElement('nq-target-gauge');
      for (const [name, value] of Object.entries({ ...gauge, src: '/demo/resolutions/lao-cai.json' }))
        element.setAttribute(name, value);
      element.setAttribute('as-of', '2026-11-21');
      page.document.querySelector('main')!.append(element);
      await page.customElements.whenDefined('nq-target-gauge');
      await until(element, () => element.shadowRoot?.querySelector('[part~=title]'));
      const { name } = await new Promise<PerformanceEntry>((resolve) => {
        new (page as Window & typeof globalThis).PerformanceObserver((list) => {
          const menu = list.getEntries().find((entry) => entry.name.includes('nq-menu'));
          if (menu) resolve(menu);
        }).observe({ type: 'resource', buffered: true });
      });
      // It knows what the frame allows once it has run, and then the element is drawn anew.
      const { Function: Make } = page as Window & typeof globalThis;
      const load = Make('url', 'return import(url)') as (url: string) => Promise<unknown>;
      await load(name);
      await (element as Widget).updateComplete;
      expect(menuOf(element) !== null).to.equal(isThere);
    });
  }
});
