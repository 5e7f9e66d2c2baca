/** The code of the Embedding page, as each host lets it through. */
import { expect } from 'chai';
import {
  formsIn,
  linkFromAfar,
  listenerIn,
  type Form,
  type HostId,
} from '../../src/cli/docs/embedding/codes.js';
import { FARMERS } from '../../demo/gallery/examples.js';
import { FILTERING_HOSTS } from './host-filters.js';
import { frameOn, leaveAll, LOADER, settle, shows, visit, visitHost, type Host } from './host.js';
import { until } from './page.js';

const FACE = ['90,4%', 'Chậm tiến độ'];

const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome/');

/** The code as the page gives it, but judged on one day. */
const dated = (code: string) =>
  code
    .replace(/((data-nq-)?)organization="nong-dan"/, '$& $1as-of="2026-11-21"')
    .replaceAll('organization=nong-dan', '$&&amp;as-of=2026-11-21');

const codeFor = (id: HostId, form: Form) =>
  dated(id === 'links' && form === 'link' ? linkFromAfar('vi') : formsIn('vi')[form]);

/** Where a reader of this host's page sees the widget: on it, in a frame, or behind a link. */
async function sees(page: Host, form: Form, hasTheme: boolean) {
  if (form === 'frame') {
    const { contentWindow } = await frameOn(page);
    return shows(contentWindow as Host, 'nq-target-gauge', ...FACE);
  }
  if (hasTheme) return shows(page, 'nq-target-gauge', ...FACE);
  const { origin, pathname, search } = page.document.querySelector('a')!;
  expect(origin).to.equal('https://cong.example.vn');
  return shows(await visit(pathname + search), 'nq-target-gauge', ...FACE);
}

/** What readers read in the text around, and in elements that are not there yet. */
const textOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent;

afterEach(leaveAll);

for (const { id, forms, filter, page: pageOf } of FILTERING_HOSTS)
  describe(`On the host ${id}`, () => {
    it('some form becomes a widget', () => {
      expect(forms).to.not.be.empty;
    });

    for (const form of ['tag', 'div', 'frame', 'link'] as const) {
      const survives = forms.includes(form);

      it(`the ${form} ${survives ? 'becomes a widget' : 'leaves its sentence'}`, async () => {
        const body = filter(codeFor(id, form));
        // For feeds, e-mail, and readers without scripts.
        expect(textOf(body)).to.contain(FARMERS.vi);
        const host = pageOf(body);
        const page = await visitHost(host);
        if (survives) {
          await sees(page, form, id !== 'links');
          return;
        }
        await settle(page);
        expect(page.document.body.innerText).to.contain(FARMERS.vi);
        expect(page.document.querySelector('nq-target-gauge, [data-nq-widget], a')).to.equal(null);
        expect(page.document.querySelector('iframe:not([sandbox=""])')).to.equal(null);
      });
    }
  });

describe('On NukeViet, under its policy', () => {
  /** Open to all, as data must be that a frame without an origin reads. */
  const address = `/nq-nukeviet/widget.html?${new URLSearchParams({ widget: 'target-gauge', src: '/__fixture/scene?of=met', target: 'membership-rate' }).toString()}`;

  for (const sandbox of [
    'allow-scripts',
    'allow-scripts allow-same-origin allow-forms allow-presentation allow-popups',
  ])
    it(`a frame with sandbox="${sandbox}" shows its widget, and is as high`, async () => {
      const page = await visitHost({
        policy: 'nukeviet',
        head: LOADER.replace('/dist/', '/nq-nukeviet/'),
        body: `<iframe sandbox="${sandbox}" src="${address.replaceAll('&', '&amp;')}" height="100"></iframe>`,
      });
      const frame = page.document.querySelector('iframe')!;
      // WebKit takes 'self' for nobody where there is no origin; what is seen then, the next test says.
      if (isWebKit && !sandbox.includes('same-origin')) {
        await settle(page);
        expect(frame.style.height).to.equal('');
        return;
      }
      // A gauge is higher than a line that says what is wrong.
      await until(frame, () => parseFloat(frame.style.height) > 200);
    });
});

it('A frame whose policy refuses all code has a link to itself, to be opened where none refuses', async () => {
  const address = '/nq-nothing/widget.html?widget=target-gauge';
  const { document } = await visit(address);
  expect(document.body.innerText.replace(/\s+/g, ' ').trim()).to.equal(
    'Biểu đồ không hiện trong khung này? Mở ở trang riêng',
  );
  expect(document.querySelector('a')!.href).to.equal(new URL(address, location.href).href);
});

describe('The filters of hosts', () => {
  const filterOf = (id: HostId) => FILTERING_HOSTS.find((one) => one.id === id)!.filter;
  const hostile =
    `<div id="a" data-json='{"a":1}' title="#0a5f38" data-x="eval(1)" aria-label="Nhãn" onclick="x()">Chữ<!-- ẩn --></div>` +
    '<iframe src="https://example.vn/"></iframe><link rel="stylesheet"><script>x()</script><b-c>Trong thẻ</b-c>';

  it('of NukeViet does what was seen there', () => {
    expect(filterOf('nukeviet')(hostile)).to.equal(
      `<div id="a" data-json="{'a':1}" title="rgb(10, 95, 56)" aria-label="Nhãn">Chữ</div>Trong thẻ`,
    );
    expect(filterOf('nukeviet')('<iframe src="/a"></iframe>')).to.match(
      /^<div style="position: relative[^>]*><iframe src="\/a"[^>]* sandbox="allow-scripts allow-same-origin [^>]*><\/iframe><\/div>$/,
    );
  });

  it('of the others take what their tables say', () => {
    expect(filterOf('wordpress-author')(hostile)).to.equal(
      `<div id="a" data-json="{&quot;a&quot;:1}" title="#0a5f38" data-x="eval(1)" aria-label="Nhãn">Chữ</div>Trong thẻ`,
    );
    expect(filterOf('joomla')(hostile)).to.match(/^<div [^>]*data-x[^>]*>Chữ<\/div>Trong thẻ$/);
    expect(filterOf('drupal-basic')(hostile)).to.equal('ChữTrong thẻ');
    expect(filterOf('links')('<p class="a"><a href="/b" title="c">Chữ</a></p>')).to.equal(
      '<p><a href="/b">Chữ</a></p>',
    );
    expect(filterOf('tinymce')('<a href="/b">Chữ</a><iframe src="/c"></iframe>')).to.equal(
      '<a href="b">Chữ</a><iframe src="c" sandbox=""></iframe>',
    );
  });
});

describe('A portal without the loader', () => {
  it('has a widget of the tag, which brings its script along', async () => {
    const page = await visitHost({ head: '', body: dated(formsIn('vi').tag) });
    await shows(page, 'nq-target-gauge', ...FACE);
  });

  it('gives a frame its height by the script that the page shows', async () => {
    const body = dated(formsIn('vi').frame).replace('height="440"', 'height="60"');
    const page = await visitHost({ head: listenerIn('vi'), body });
    const frame = await frameOn(page);
    const inner = frame.contentWindow as Host;
    await shows(inner, 'nq-target-gauge', ...FACE);
    await until(
      frame,
      () => frame.style.height === `${Math.ceil(inner.document.body.getBoundingClientRect().height)}px`,
    );
    const { height } = frame.style;
    const told = new Promise((resolve) => page.addEventListener('message', resolve, { once: true }));
    page.postMessage({ type: 'nq-height', height: 5000 }, '*');
    await told;
    expect(frame.style.height).to.equal(height);
  });
});
