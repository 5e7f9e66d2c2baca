import { expect } from 'chai';
import {
  consoleOf,
  files,
  frameOn,
  leaveAll,
  LOADER,
  settle,
  shows,
  visit,
  visitHost,
  type Host,
} from './host.js';
import { next, until } from './page.js';

const scene = (of: string) => `/__fixture/scene?of=${of}`;
const gauge = (of: string, inside = '85,4%') =>
  `<div class="nq-widget" data-nq-widget="target-gauge" data-nq-src="${scene(of)}" data-nq-target="membership-rate" data-nq-as-of="2026-06-01">${inside}</div>`;
const TAG = `<nq-target-gauge src="${scene('missed')}" target="membership-rate" as-of="2026-06-01">85,4%</nq-target-gauge>`;
const addressOf = (of: string, more: Record<string, string> = {}) =>
  `/dist/widget.html?${new URLSearchParams({ widget: 'target-gauge', src: scene(of), target: 'membership-rate', 'as-of': '2026-06-01', ...more }).toString()}`;
const link = (of: string) =>
  `<p>Xem <a href="${addressOf(of).replaceAll('&', '&amp;')}">Hội Nông dân: 85,4%</a></p>`;

const framed = (attributes = '', address = addressOf('met')) =>
  `<iframe src="${address.replaceAll('&', '&amp;')}" width="100%" ${attributes}></iframe>`;

const own = (page: Window) => files(page).filter((path) => path.startsWith('/dist/'));

/** A frame is as high as its content, which has its source line by then and no scroll bar beside it. */
function fits(frame: HTMLIFrameElement): boolean {
  const { documentElement, body } = frame.contentDocument!;
  return (
    !!body.querySelector('footer a[href]') &&
    documentElement.clientWidth === frame.clientWidth &&
    frame.clientHeight === Math.ceil(body.getBoundingClientRect().height)
  );
}

/** What every object of a page has, and which of it the browser brought. */
function prototypesOf(page: Host): string[] {
  const isNative = (one: unknown) => /\[native code]/.test(String(one));
  const found: string[] = [];
  for (const name of Object.getOwnPropertyNames(page).filter((one) => /^[A-Z]/.test(one))) {
    const constructor = Reflect.get(page, name) as { prototype?: object } | null;
    const descriptors = Object.getOwnPropertyDescriptors(constructor?.prototype ?? {});
    for (const [key, has] of Object.entries<object>(descriptors))
      found.push([name, key, ...Object.values(has).map(isNative)].join(' '));
  }
  return found.sort();
}

afterEach(leaveAll);

describe('The loader', () => {
  for (const [form, body] of Object.entries({
    'a div': gauge('missed'),
    'a link': link('missed'),
    'a tag': TAG,
  })) {
    it(`makes a widget of ${form}, with what stood there as what stands inside`, async () => {
      const page = await visitHost({ body });
      const element = await shows(page, 'nq-target-gauge', '85,4%', 'Không đạt');
      expect(element.textContent).to.contain('85,4%');
      expect(page.document.querySelectorAll('nq-target-gauge')).to.have.length(1);
    });

    it(`makes a widget of ${form} that is inserted later, wherever that is`, async () => {
      const page = await visitHost({ body: '<main></main>' });
      expect(own(page)).to.deep.equal(['/dist/nq-auto.js']);
      page.document.querySelector('main')!.innerHTML = `<section>${body}</section>`;
      await shows(page, 'nq-target-gauge', '85,4%', 'Không đạt');
    });
  }

  it('leaves a link alone that leads elsewhere, and names that are none of ours', async () => {
    const other =
      '<a href="/elsewhere/widget.html?widget=target-gauge">Trang khác</a><a href="#muc-2">Mục 2</a>';
    const page = await visitHost({
      body: `${other}<div data-nq-widget="script">Không có</div><div data-nq-widget="resolution-x">Không có</div>${gauge('met')}`,
    });
    await shows(page, 'nq-target-gauge', '93,4%');
    expect(page.document.querySelectorAll('nq-target-gauge')).to.have.length(1);
    expect(page.document.body.innerHTML).to.contain(other);
    expect(page.document.querySelectorAll('[data-nq-widget]:not(:has(nq-target-gauge))')).to.have.length(2);
  });

  it('does its work beside addresses that are none', async () => {
    const broken = '<a href="http://[?widget=target-gauge">Sai</a><iframe src="http://["></iframe>';
    const page = await visitHost({ body: `${broken}${gauge('met')}${framed('id="ours"')}` });
    await shows(page, 'nq-target-gauge', '93,4%');
    const frame = page.document.querySelector<HTMLIFrameElement>('#ours')!;
    await until(frame, () => parseFloat(frame.style.height) > 200);
  });

  it('knows the page behind an address that an editor has made relative, from an article in a folder', async () => {
    const relative = link('met').replace('href="/', 'href="');
    const page = await visitHost({ body: relative });
    expect(page.document.querySelector('a')!.pathname).to.equal('/__fixture/dist/widget.html');
    await shows(page, 'nq-target-gauge', '93,4%', 'Đạt');
  });

  it('upgrades links to the page that the theme names', async () => {
    const body =
      '<a href="/nq/bieu-do.html?widget=target-gauge&amp;target=membership-rate&amp;as-of=2026-06-01&amp;src=..%2F__fixture%2Fscene%3Fof%3Dmet">93,4%</a>';
    const page = await visitHost({
      body,
      head: LOADER.replace('defer', 'defer data-nq-page="/nq/bieu-do.html"'),
    });
    // The address in a link is that of a file beside the page it leads to.
    const element = await shows(page, 'nq-target-gauge', '93,4%', 'Đạt');
    expect(new URL(element.getAttribute('src')!).pathname).to.equal('/__fixture/scene');
  });

  it('takes from an embed the attributes of the elements, and nothing that a browser runs', async () => {
    const body = gauge('met').replace(
      'data-nq-widget',
      'data-nq-onclick="parent.ran = 1" data-nq-style="color: red" data-nq-is="x" data-nq-lang="en" data-nq-widget',
    );
    const page = await visitHost({ body });
    const element = await shows(page, 'nq-target-gauge', '93.4%', 'Met');
    expect(element.getAttributeNames().sort()).to.deep.equal(['as-of', 'lang', 'src', 'target']);
  });

  it('gives what stands between the tags of a document to all of it', async () => {
    const inner = gauge('met').replace(/data-nq-src="[^"]*" /, '');
    const page = await visitHost({
      body: `<div data-nq-widget="resolution" data-nq-src="${scene('met')}">${inner}<p>Giữa hai biểu đồ.</p>${inner}</div>`,
    });
    await until(page.document.body, () => page.document.querySelectorAll('nq-target-gauge').length === 2);
    for (const element of page.document.querySelectorAll('nq-target-gauge'))
      await shows(page, element, '93,4%', 'Đạt');
  });

  it('follows a host that says something else of a div', async () => {
    const page = await visitHost({ body: gauge('met') });
    const element = await shows(page, 'nq-target-gauge', '93,4%', 'Đạt');
    const div = page.document.querySelector('div')!;
    div.setAttribute('data-nq-src', scene('missed'));
    await shows(page, element, '85,4%', 'Không đạt');
    div.setAttribute('data-nq-lang', 'en');
    await shows(page, element, '85.4%', 'Missed');
    div.removeAttribute('data-nq-lang');
    await shows(page, element, '85,4%', 'Không đạt');
  });

  it('keeps a widget that is taken out, moved and put back, and makes it anew where a host has emptied the div', async () => {
    const page = await visitHost({ body: `<main>${gauge('met')}</main><aside></aside>` });
    const element = await shows(page, 'nq-target-gauge', '93,4%');
    const div = page.document.querySelector('div')!;
    div.remove();
    page.document.querySelector('aside')!.append(div);
    await shows(page, element, '93,4%', 'Đạt');
    expect(div.querySelectorAll('nq-target-gauge')).to.have.length(1);
    div.innerHTML = 'Chủ trang viết lại.';
    const fresh = await shows(page, 'nq-target-gauge', '93,4%', 'Đạt');
    expect(fresh).to.not.equal(element);
    expect(fresh.textContent).to.equal('Chủ trang viết lại.');
  });

  it('asks for nothing where there is no widget', async () => {
    const page = await visitHost({ body: '<p>Một bài báo.</p><div data-src="x" data-target="y"></div>' });
    await settle(page);
    expect(own(page)).to.deep.equal(['/dist/nq-auto.js']);
  });

  it('asks for the code of a widget when a reader comes near it, and not before', async () => {
    const page = await visitHost({
      body: `<div style="height: 4000px"></div>${gauge('met')}${TAG.replace(/target-gauge/g, 'scorecard')}`,
    });
    // One that is seen at once, so that the page has had its turn.
    page.document.body.insertAdjacentHTML('afterbegin', gauge('missed'));
    await shows(page, 'nq-target-gauge', '85,4%');
    await settle(page);
    expect(page.document.querySelectorAll('nq-target-gauge')).to.have.length(1);
    expect(own(page).join()).to.not.contain('scorecard');
    page.scrollTo(0, 4000);
    await shows(page, 'div:last-of-type nq-target-gauge', '93,4%');
    await page.customElements.whenDefined('nq-scorecard');
    expect(own(page).join()).to.contain('scorecard');
  });

  it('waits for a tab that is closed until a reader opens it', async () => {
    const page = await visitHost({ body: `<section hidden>${gauge('met')}</section>${gauge('missed')}` });
    await shows(page, 'nq-target-gauge', '85,4%');
    await settle(page);
    expect(page.document.querySelector('section nq-target-gauge')).to.equal(null);
    page.document.querySelector('section')!.hidden = false;
    await shows(page, 'section nq-target-gauge', '93,4%', 'Đạt');
  });

  it('leaves what stands there where its files do not come', async () => {
    for (const file of ['nq-target-gauge', 'nq-all'])
      await fetch(`/__fixture/cut?path=/__fixture/copy/div/${file}`);
    const page = await visitHost({
      body: gauge('met', 'Hội Nông dân: 93,4%'),
      head: LOADER.replace('/dist/', '/__fixture/copy/div/'),
    });
    const asked = async () =>
      Number(await (await page.fetch('/__fixture/count?under=/__fixture/copy/div/')).text());
    // The loader, the code of the gauge, and the file that holds everything.
    while ((await asked()) < 3);
    await settle(page);
    expect(page.document.querySelector('div')!.innerHTML).to.equal('Hội Nông dân: 93,4%');
  });

  for (const [order, head] of Object.entries({
    'before the page is read': '<script src="/dist/nq-auto.js"></script>',
    'as a module': '<script type="module" src="/dist/nq-auto.js"></script>',
    'with a stamp of the host': '<script defer src="/dist/nq-auto.js?t=1"></script>',
    'beside nq.js': `<script type="module" src="/dist/nq.js"></script>${LOADER}`,
  })) {
    it(`works when it is loaded ${order}`, async () => {
      const page = await visitHost({ head, body: `${gauge('met')}${TAG}` });
      await shows(page, 'div nq-target-gauge', '93,4%', 'Đạt');
      await shows(page, 'div + nq-target-gauge', '85,4%', 'Không đạt');
    });
  }

  it('runs once, however often a page loads it, and the later copies say so once', async () => {
    const page = await visitHost({ body: gauge('met') });
    const lines = consoleOf(page);
    await shows(page, 'nq-target-gauge', '93,4%');
    for (const src of ['/dist/nq-auto.js?t=2', '/dist/nq-auto-0.1.0.js', '/dist/nq-all.js']) {
      const copy = page.document.createElement('script');
      copy.src = src;
      const loaded = next(copy, 'load');
      page.document.head.append(copy);
      await loaded;
      expect(lines.splice(0), src).to.have.length(1);
    }
    page.document.body.insertAdjacentHTML('beforeend', gauge('missed'));
    await shows(page, 'div + div nq-target-gauge', '85,4%');
    expect(page.document.querySelectorAll('nq-target-gauge')).to.have.length(2);
    expect(lines).to.deep.equal([]);
  });

  it('draws a chart of the page’s own from a file beside the data, where no script can stand in a div', async () => {
    const body = `<div data-nq-widget="chart" data-nq-src="${scene('met')}" data-nq-spec-src="/__fixture/spec">93,4%</div>`;
    const page = await visitHost({ body, policy: 'nukeviet' });
    const chart = await shows(page, 'div > nq-chart', 'Kết quả của Hội Nông dân');
    await until(chart.shadowRoot!, () => chart.shadowRoot!.querySelector('.drawn svg path'));
  });

  it('leaves nothing on the page but its own name and elements, and changes nothing that was there', async () => {
    const bare = await visitHost({ head: '' });
    const known = new Set(Object.getOwnPropertyNames(bare));
    const page = await visitHost({ body: `<p>Bài báo.</p>${gauge('met')}` });
    const lines = consoleOf(page);
    await shows(page, 'nq-target-gauge', '93,4%');
    expect(lines).to.deep.equal([]);
    expect(prototypesOf(page)).to.deep.equal(prototypesOf(bare));
    expect(Object.getOwnPropertyNames(page).filter((name) => !known.has(name))).to.deep.equal(['nqWidgets']);
    const outside = [...page.document.querySelectorAll('*')].filter((one) => !one.closest('div'));
    expect(outside.map(({ localName }) => localName)).to.deep.equal([
      'html',
      'head',
      'meta',
      'title',
      'script',
      'body',
      'p',
    ]);
    expect(page.document.documentElement.getAttributeNames()).to.deep.equal(['lang']);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
  });
});

describe('The page for frames', () => {
  it('shows the widget that its address describes, with a title, a language and a way to the source', async () => {
    const page = await visit(addressOf('met', { lang: 'en' }));
    await shows(page, 'nq-target-gauge', '93.4%', 'Met');
    const source = page.document.querySelector<HTMLAnchorElement>('footer a')!;
    await until(page.document.body, () => source.href);
    expect(page.document.title).to.equal('Tỷ lệ tập hợp hội viên – Nghị quyết thử');
    expect(page.document.documentElement.lang).to.equal('en');
    expect(source.textContent).to.equal('Source: Nghị quyết thử');
    expect(new URL(source.href).pathname).to.equal('/__fixture/scene');
  });

  for (const [what, query, ...texts] of [
    [
      'a name that is none',
      'widget=gauge&src=x.json',
      'chưa ghi đúng tên biểu đồ',
      'target-gauge, organization-comparison',
    ],
    ['no file', 'widget=scorecard', 'chưa ghi tệp số liệu'],
    [
      'a file of another server',
      'widget=scorecard&src=https://example.vn/a.json',
      'máy chủ của mình',
      'https://example.vn',
    ],
    [
      'a chart of another server',
      `widget=chart&src=${encodeURIComponent(scene('met'))}&spec-src=https://example.vn/a.json`,
      'máy chủ của mình',
      'https://example.vn',
    ],
    [
      'a file of another server in English',
      'widget=scorecard&lang=en&src=//example.vn/a.json',
      'its own server only',
      '//example.vn',
    ],
  ] as const) {
    it(`says what to do about ${what}, and asks nobody for anything`, async () => {
      const page = await visit(`/dist/widget.html?${query}`);
      for (const text of texts) expect(page.document.body.innerText).to.contain(text);
      expect(own(page).filter((path) => !path.includes('nq-frame'))).to.deep.equal([]);
    });
  }

  it('makes its frame as high as what is in it, larger and smaller, where the loader is', async () => {
    const page = await visitHost({ body: framed() });
    const frame = await frameOn(page);
    const inner = frame.contentWindow as Host;
    await shows(inner, 'nq-target-gauge', '93,4%');
    await until(frame, () => fits(frame));
    const { clientHeight: small } = frame;
    const more = inner.document.createElement('p');
    more.textContent = 'Một đoạn nữa. '.repeat(200);
    inner.document.body.append(more);
    await until(frame, () => fits(frame) && frame.clientHeight > small + 100);
    const { clientHeight: large } = frame;
    more.remove();
    await until(frame, () => fits(frame) && frame.clientHeight < large - 100);
    expect(inner.document.documentElement.scrollHeight).to.equal(inner.innerHeight);
  });

  it('takes no message for a height that comes from elsewhere', async () => {
    const page = await visitHost({ body: `${framed()}<iframe name="other" src="/__fixture/host"></iframe>` });
    const frame = await frameOn(page);
    await shows(frame.contentWindow as Host, 'nq-target-gauge', '93,4%');
    await until(frame, () => fits(frame));
    const { height } = frame.style;
    const other = page.document.querySelector<HTMLIFrameElement>('[name="other"]')!;
    const told = new Promise((resolve) => page.addEventListener('message', resolve, { once: true }));
    (other.contentWindow as Host).eval("parent.postMessage({ type: 'nq-height', height: 5000 }, '*')");
    await told;
    expect([frame.style.height, other.style.height]).to.deep.equal([height, '']);
  });

  it('stays as high as the box of a fixed ratio that an editor made, and scrolls in it', async () => {
    const box = `<div style="position: relative; padding-block-end: 30%; overflow: hidden">${framed('style="position: absolute; inset: 0; height: 100%"')}</div>`;
    const page = await visitHost({ body: box });
    const frame = await frameOn(page);
    const inner = frame.contentWindow as Host;
    await shows(inner, 'nq-target-gauge', '93,4%');
    const root = inner.document.documentElement;
    expect(frame.style.height).to.equal('100%');
    expect(root.scrollHeight).to.be.greaterThan(inner.innerHeight);
    inner.scrollTo(0, 10_000);
    expect(Math.ceil(inner.scrollY + inner.innerHeight)).to.be.at.least(root.scrollHeight);
    expect(root.scrollWidth).to.equal(root.clientWidth);
  });

  it('works in a frame without an origin, and tells its height to it too', async () => {
    const page = await visitHost({ body: framed('sandbox="allow-scripts"') });
    const frame = page.document.querySelector('iframe')!;
    // What is in it nobody can see; a gauge that is drawn is higher than a line that says what is wrong.
    await until(frame, () => parseFloat(frame.style.height) > 200);
  });

  it('is heard by a portal that has no loader', async () => {
    const page = await visitHost({ head: '', body: '<main></main>' });
    const heights: number[] = [];
    const told = new Promise<void>((resolve) =>
      page.addEventListener('message', ({ data }: MessageEvent<{ type: string; height: number }>) => {
        if (data.type === 'nq-height') heights.push(data.height);
        if (data.height > 200) resolve();
      }),
    );
    page.document.querySelector('main')!.innerHTML = framed();
    await told;
    expect(heights.every((height) => Number.isInteger(height))).to.equal(true);
  });
});
