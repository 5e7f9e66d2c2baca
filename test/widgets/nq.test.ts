import { expect } from 'chai';
import { consoleOf, files, leaveAll, settle, shows, visit, type Host } from './host.js';
import { next } from './page.js';

const GAUGE =
  '<nq-target-gauge src="/__fixture/scene?of=missed" target="membership-rate" as-of="2026-06-01">85,4%</nq-target-gauge>';

/** Something changes on the page, and whatever that was going to ask for has been asked for. */
async function change(page: Host) {
  page.document.querySelector('main')!.append('Không có biểu đồ nào.');
  await settle(page);
}

const open = (path = '/__fixture/page') => visit(path);

afterEach(leaveAll);

describe('nq.js', () => {
  it('is all that a page without tags downloads', async () => {
    const page = await open();
    await change(page);
    expect(files(page)).to.deep.equal(['/dist/nq.js']);
    for (const tag of ['nq-resolution', 'nq-target-gauge'])
      expect(page.customElements.get(tag)).to.equal(undefined);
  });

  it('loads an element when its tag is inserted, wherever that is', async () => {
    for (const markup of [GAUGE, `<section><p>${GAUGE}</p></section>`]) {
      const page = await open();
      await change(page);
      expect(files(page)).to.have.length(1);
      page.document.querySelector('main')!.innerHTML = markup;
      await shows(page, page.document.querySelector('nq-target-gauge')!, '85,4%', 'Không đạt');
      expect(files(page).length).to.be.greaterThan(1);
    }
  });

  it('loads an element whose tag is made by a script', async () => {
    const page = await open();
    const gauge = page.document.createElement('nq-target-gauge');
    for (const [name, value] of [
      ['src', '/__fixture/scene?of=met'],
      ['target', 'membership-rate'],
      ['as-of', '2026-06-01'],
    ] as const)
      gauge.setAttribute(name, value);
    page.document.body.append(gauge);
    await shows(page, gauge, '93,4%', 'Đạt');
  });

  it('loads no more when a second tag of the kind comes', async () => {
    const page = await open();
    const main = page.document.querySelector('main')!;
    main.innerHTML = GAUGE;
    await shows(page, main.firstElementChild!, '85,4%');
    const before = files(page);
    main.insertAdjacentHTML('beforeend', GAUGE);
    await shows(page, main.lastElementChild!, '85,4%');
    expect(files(page)).to.deep.equal(before);
  });

  it('leaves what stands inside a tag whose code does not come, and asks for it once', async () => {
    await fetch('/__fixture/cut?path=/__fixture/copy/tag/nq-');
    const page = await open('/__fixture/copy/tag/page');
    const rejected: unknown[] = [];
    page.addEventListener('unhandledrejection', ({ reason }) => rejected.push(reason));
    const main = page.document.querySelector('main')!;
    main.innerHTML = GAUGE;
    const asked = async () =>
      Number(await (await page.fetch('/__fixture/count?under=/__fixture/copy/tag/')).text());
    // The page itself, nq.js, and the code of the gauge.
    while ((await asked()) < 3) await change(page);
    const before = await asked();
    for (let times = 0; times < 5; times++) await change(page);
    expect(await asked()).to.equal(before);
    expect(main.firstElementChild!.textContent).to.equal('85,4%');
    expect(main.firstElementChild!.shadowRoot).to.equal(null);
    expect(rejected).to.deep.equal([]);
  });

  it('runs once, however often and from wherever a page loads it, and each later copy says so once', async () => {
    const page = await open();
    const lines = consoleOf(page);
    for (const src of ['/dist/nq.js?t=2', '/dist/nq-0.1.0.js', '/__fixture/copy/second/nq.js']) {
      const copy = page.document.createElement('script');
      Object.assign(copy, { type: 'module', src });
      const loaded = next(copy, 'load');
      page.document.head.append(copy);
      await loaded;
      const [line, ...more] = lines.splice(0);
      expect(line)
        .to.match(/^nq-widgets: \S+\/dist\/nq\.js runs, not /)
        .and.to.contain(src);
      expect(more).to.deep.equal([]);
    }
    const main = page.document.querySelector('main')!;
    main.innerHTML = GAUGE;
    await shows(page, main.firstElementChild!, '85,4%');
    for (const path of files(page).filter((one) => one.includes('target-gauge')))
      expect(path).to.equal('/dist/nq-target-gauge-0.1.0.js');
    expect(lines).to.deep.equal([]);
  });

  it('finds its files beside itself, not beside the page', async () => {
    const page = await open();
    page.document.querySelector('main')!.innerHTML = `<nq-resolution src="/demo/resolutions/lao-cai.json">
      <nq-target-gauge target="party-admission" organization="cuu-chien-binh" as-of="2026-11-21" lang="en"></nq-target-gauge>
    </nq-resolution>`;
    await shows(page, page.document.querySelector('nq-target-gauge')!, '69/69', 'Met');
    const own = files(page).filter((path) => path !== '/demo/resolutions/lao-cai.json');
    expect(own.length).to.be.greaterThan(2);
    for (const path of own) expect(path).to.match(/^\/dist\/nq[\w.-]*\.js$/);
  });

  it('loads nothing of Vega', async () => {
    const page = await open();
    const main = page.document.querySelector('main')!;
    main.innerHTML = ['radial', 'linear', 'compact']
      .map((variant) => GAUGE.replace('src=', `variant="${variant}" src=`))
      .join('');
    for (const gauge of main.children) await shows(page, gauge, '85,4%', 'Không đạt');
    const own = files(page).filter((path) => path.startsWith('/dist/'));
    expect(own.length).to.be.greaterThan(1);
    for (const path of own) {
      expect(path).to.not.contain('vega');
      expect((await (await fetch(path)).text()).toLowerCase(), path).to.not.contain('vega');
    }
  });
});
