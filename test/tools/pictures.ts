/**
 * Takes the pictures of the README, every element as built, on light and on dark paper, as wide as an article; and those of the
 * gallery's scenes that have come to look different from the ones that are kept: `npm run pictures`
 */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PictureBook, SHOTS, forget, isKept, isSame, keptNames } from './picture-book.js';

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

const book = await PictureBook.open();

await mkdir(folder, { recursive: true });
for (const [name, { markup, drawn, height: most = Infinity }] of Object.entries(PICTURES)) {
  for (const scheme of ['light', 'dark']) {
    const picture = await book.takeMarkup(markup, drawn, { width: WIDTH, scheme, most });
    await writeFile(join(folder, `${name}-${scheme}.png`), picture);
  }
}

// On paper: a PDF of Chromium's, and its pages as pictures where poppler is there to make them.
const printed = ['comparison', 'ranking'].map((name) => PICTURES[name]!.markup).join('');
await writeFile(join(folder, 'print.pdf'), await book.printMarkup(printed, 'tbody tr', '1-2'));
const asPictures = ['-png', '-r', '80', 'print.pdf', 'print'];
if (spawnSync('pdftoppm', asPictures, { cwd: folder }).error)
  console.log('The pages of print.pdf were not taken: there is no pdftoppm (on Debian: poppler-utils).');

const changed: string[] = [];
for (const shot of SHOTS) {
  const taken = await book.take(shot);
  if (isKept(shot) && isSame(await book.compare(shot, taken))) continue;
  await book.keep(shot, taken);
  changed.push(shot.name);
}
for (const name of await keptNames()) {
  if (!SHOTS.some((shot) => shot.name === name)) await forget(name);
}
await book.close();
console.log(`${changed.length} of ${SHOTS.length} scenes look different: ${changed.join(', ') || 'none'}`);
