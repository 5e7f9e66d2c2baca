/**
 * Watches the page it stands in, under its policy: what a test runs from outside would escape it. When all widgets are there, each
 * with its reasoning opened and after a reload, it tells its parent what they show and what was violated; then it breaks the
 * policy on purpose and tells that as well.
 */
/* global addEventListener, customElements, document, Event, HTMLAnchorElement, HTMLCanvasElement, Image, location, MutationObserver, parent, PointerEvent, URLSearchParams */
const violations = [];
const complaints = [];

addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    violations.push({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }),
);
for (const name of ['error', 'warn'])
  console[name] = (...what) => complaints.push(what.map(String).join(' '));
addEventListener('error', ({ message }) => complaints.push(message));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));

const read = ({ shadowRoot }) =>
  [...(shadowRoot?.children ?? [])]
    .map((child) => child.innerText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Waits until something holds of a shadow root, looking again after each change in it. */
const until = (root, look) =>
  new Promise((resolve) => {
    const observer = new MutationObserver(check);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    function check() {
      if (!look()) return;
      observer.disconnect();
      resolve();
    }
    check();
  });

const gauges = [...document.querySelectorAll('nq-target-gauge')];
await customElements.whenDefined('nq-target-gauge');
for (const { shadowRoot: root } of gauges)
  await until(root, () => root.querySelector('[role=alert], [part~=picture]'));
for (const { shadowRoot: root } of gauges) {
  const summary = root.querySelector('summary');
  if (!summary) continue;
  summary.click();
  await until(root, () => root.querySelector('details[open] p')?.innerText.endsWith('.'));
}
const ranking = document.querySelector('nq-branch-ranking');
await customElements.whenDefined('nq-branch-ranking');
await until(ranking.shadowRoot, () => ranking.shadowRoot.querySelector('tbody button'));
// Searched, ordered, turned and opened: each of them draws anew.
const search = ranking.shadowRoot.querySelector('input');
search.value = 'chi hoi';
search.dispatchEvent(new Event('input'));
ranking.shadowRoot.querySelectorAll('thead button').forEach((button) => button.click());
await ranking.updateComplete;
ranking.shadowRoot.querySelector('.pager button:last-child').click();
await ranking.updateComplete;
ranking.shadowRoot.querySelector('tbody button').click();
await until(ranking.shadowRoot, () =>
  ranking.shadowRoot.querySelector('[part~=detail] p')?.innerText.endsWith('.'),
);

const comparison = document.querySelector('nq-organization-comparison');
await customElements.whenDefined('nq-organization-comparison');
const compared = comparison.shadowRoot;
const bars = () => [...compared.querySelectorAll('.chart svg path')].map((bar) => bar.getAttribute('d'));
const says = (text) =>
  until(compared, () => compared.querySelector('[role=tooltip] p')?.innerText.includes(text));
comparison.scrollIntoView();
await until(compared, () => bars().length > 0);
// Pointed at, come to by keyboard, and ordered anew.
const [first, second] = compared.querySelectorAll('tbody tr');
first.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
await says('90,8%');
second.querySelector('button').focus();
await says('94,9%');
const before = bars().join();
comparison.order = 'value';
await until(compared, () => bars().join() !== before);

// Drawn, and gone through by keyboard.
const trend = document.querySelector('nq-target-trend');
await customElements.whenDefined('nq-target-trend');
trend.scrollIntoView();
await until(trend.shadowRoot, () => trend.shadowRoot.querySelector('.chart svg path'));

// A row opened in each of the tables.
const tables = [...document.querySelectorAll('nq-scorecard, nq-task-list, nq-grade-distribution')];
for (const { localName, shadowRoot: root } of tables) {
  await customElements.whenDefined(localName);
  await until(root, () => root.querySelector('tbody button'));
  root.querySelector('tbody button').click();
  await until(root, () => root.querySelector('[part~=detail]')?.innerText.includes('.'));
}

// vega-embed, with the spec of a page: drawn, pointed at, changed by an input, drawn anew, its table opened.
const chart = document.querySelector('nq-chart');
const spec = {
  title: 'Tỷ lệ tập hợp',
  data: { name: 'progress' },
  params: [{ name: 'least', value: 0, bind: { input: 'range', min: 0, max: 100, name: 'Từ' } }],
  transform: [{ filter: 'datum.inForce && datum.level === null && datum.value > least' }],
  height: 160,
  mark: 'bar',
  encoding: {
    x: { field: 'value' },
    y: { field: 'organizationName' },
    color: { field: 'statusName' },
    tooltip: [{ field: 'organizationName' }, { field: 'valueText' }],
  },
};
await customElements.whenDefined('nq-chart');
const charted = chart.shadowRoot;
const columns = () => [...charted.querySelectorAll('.drawn .mark-rect path')];
chart.scrollIntoView();
chart.spec = spec;
await until(charted, () => columns().length > 1);
const { left, top, width, height } = columns()[0].getBoundingClientRect();
const middle = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
columns()[0].dispatchEvent(new PointerEvent('pointermove', middle));
await until(charted, () => charted.querySelector('[part=tooltip]').textContent.includes('90,4%'));
const least = charted.querySelector('[part=inputs] input');
least.value = 93;
least.dispatchEvent(new Event('input'));
await until(charted, () => columns().length === 1);
chart.spec = { ...spec, title: 'Vẽ lại' };
await until(charted, () => charted.textContent.includes('Vẽ lại') && columns().length > 1);
charted.querySelector('summary').click();
await until(charted, () => charted.querySelector('tbody tr'));

// Every file of every menu made, and kept from leaving the page.
const files = {};
const made = [];
HTMLAnchorElement.prototype.click = function () {
  made.push(this.download);
};
const pixelsOf = HTMLCanvasElement.prototype.toBlob;
const painted = [];
HTMLCanvasElement.prototype.toBlob = function (...rest) {
  const { data } = this.getContext('2d').getImageData(0, 0, this.width, this.height);
  painted.push(new Set(new Uint32Array(data.buffer)).size);
  pixelsOf.apply(this, rest);
};
const keepers = [gauges[0], gauges[1], ranking, comparison, trend, chart, ...tables];
for (const keeper of keepers) {
  const { shadowRoot: root } = keeper;
  keeper.scrollIntoView();
  const menu = root.querySelector('[part=files]');
  menu.querySelector('summary').click();
  await until(root, () => menu.querySelector('button'));
  const entries = [...menu.querySelectorAll('button')].filter(({ innerText }) =>
    /PNG|SVG|CSV|JSON/.test(innerText),
  );
  for (const entry of entries) {
    const before = made.length;
    entry.click();
    await until(
      root,
      () => made.length > before && menu.querySelector('.said').innerText.includes(made.at(-1)),
    );
  }
  files[keeper.id] = made.splice(0);
}

await document.querySelector('nq-resolution').reload();
const widgets = [...gauges, ranking, comparison, trend, chart, ...tables];
await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
compared.querySelector('tbody button').focus();
await until(compared, () => compared.querySelector('[role=tooltip] p')?.innerText.endsWith('.'));

/** Events of the policy come as tasks of their own, in order. */
const eventsAreIn = async (count) => {
  while (violations.length < count)
    await new Promise((resolve) => addEventListener('securitypolicyviolation', resolve, { once: true }));
};

const report = {
  shown: Object.fromEntries(widgets.map((widget) => [widget.id, read(widget)])),
  bars: bars(),
  columns: columns().map((column) => column.getBoundingClientRect().width),
  files,
  painted,
  complaints: [...complaints],
};

// Whatever the widgets violated stands before these, in the order in which it happened.
new Image().src = 'https://example.org/anh.png';
await eventsAreIn(1);
document.body.setAttribute('style', 'color: red');
try {
  document.createElement('div').innerHTML = '<b>93,4%</b>';
} catch {
  // So it should be, where only trusted types are.
}
await eventsAreIn(Number(new URLSearchParams(location.search).get('on-purpose')));
parent.postMessage({ ...report, violations }, location.origin);
