/**
 * Takes the pictures of the README: every element as built, on light and on dark paper, as wide as an article.
 * `npm run build && npm run pictures`
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSite } from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'demo/pictures');
const WIDTH = 736;

const laoCai = 'src="/demo/resolutions/lao-cai.json" as-of="2026-11-21"';
const dongThap = 'src="/demo/resolutions/dong-thap.json" as-of="2026-11-21"';

interface Picture {
  markup: string;
  /** What stands in the element's shadow root once it is drawn. */
  drawn: string;
  /** Pixels, where the rest would only be more of the same. */
  height?: number;
}

const spec = {
  title: 'Kết quả của từng tổ chức',
  data: { name: 'progress' },
  transform: [{ filter: 'datum.inForce && datum.level === null' }],
  height: 240,
  mark: 'bar',
  encoding: { x: { field: 'value' }, y: { field: 'organizationName' }, color: { field: 'statusName' } },
};

const PICTURES: Record<string, Picture> = {
  gauge: {
    markup: `<nq-target-gauge ${laoCai} target="membership-rate" organization="nong-dan"></nq-target-gauge>
      <nq-target-gauge ${laoCai} target="membership-rate" organization="doan-thanh-nien" variant="linear"></nq-target-gauge>`,
    drawn: '[part~=picture]',
  },
  comparison: {
    markup: `<nq-organization-comparison ${laoCai} target="membership-rate"></nq-organization-comparison>`,
    drawn: '.chart svg path',
  },
  ranking: {
    markup: `<nq-branch-ranking ${laoCai} target="party-admission" organization="nong-dan" rows="8"></nq-branch-ranking>`,
    drawn: 'tbody tr',
  },
  trend: {
    markup: `<nq-target-trend ${laoCai} target="membership-rate" organization="nong-dan"></nq-target-trend>`,
    drawn: '.chart svg path',
  },
  grades: {
    markup: `<nq-grade-distribution ${dongThap} target="province-district-grade"></nq-grade-distribution>`,
    drawn: 'tbody tr',
  },
  scorecard: { markup: `<nq-scorecard ${dongThap}></nq-scorecard>`, drawn: 'tbody tr', height: 900 },
  tasks: { markup: `<nq-task-list ${dongThap}></nq-task-list>`, drawn: 'tbody tr', height: 700 },
  chart: {
    markup: `<nq-chart ${laoCai} target="membership-rate"><script type="application/vnd.vegalite+json">${JSON.stringify(spec)}</script></nq-chart>`,
    drawn: '.drawn svg path',
  },
};

const page = ({
  markup,
}: Picture) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>nq-widgets</title>
  <style>
    :root { color-scheme: light dark; background: light-dark(#fff, #14181c); color: light-dark(#1c2126, #e8ebee);
      font: 17px/1.6 'Be Vietnam Pro', 'Noto Sans', sans-serif; }
    body { margin: 0; padding: 16px; }
  </style>
  <script type="module" src="/dist/nq.js"></script>${markup}</html>`;

const site = await openSite(root, (path) => {
  const picture = PICTURES[path.slice(1)];
  return picture && page(picture);
});
await mkdir(folder, { recursive: true });

for (const [name, { drawn, height }] of Object.entries(PICTURES)) {
  for (const scheme of ['light', 'dark']) {
    const opened = await site.browser.newPage();
    await opened.setViewport({ width: WIDTH, height: 2000, deviceScaleFactor: 2 });
    await opened.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await opened.goto(`${site.origin}/${name}`, { waitUntil: 'networkidle0' });
    await opened.waitForFunction(
      (selector) =>
        [...document.body.querySelectorAll(':not(script)')].every((element) =>
          element.shadowRoot?.querySelector(selector),
        ),
      {},
      drawn,
    );
    const full = await opened.evaluate(() => document.body.scrollHeight);
    const clip = { x: 0, y: 0, width: WIDTH, height: Math.min(full, height ?? full) };
    await opened.screenshot({ path: `${folder}/${name}-${scheme}.png`, clip });
    await opened.close();
  }
}
await site.close();
