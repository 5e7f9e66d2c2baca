/** Every scene of the gallery looks as it did: pictures are taken in Chromium and compared with those that are kept. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { SCENES } from '../../demo/gallery/scenes.js';
import { FAILED, PictureBook, SHOTS, isKept, isSame, keptNames, type Shot } from '../tools/picture-book.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const failed = join(root, FAILED);

const shotOf = (name: string) => SHOTS.find((shot) => shot.name === name)!;

describe('Pictures', function () {
  this.timeout(60_000);
  let book: PictureBook;

  before(async () => {
    await rm(failed, { recursive: true, force: true });
    book = await PictureBook.open();
  });

  after(() => book.close());

  it('are kept of every scene, and of nothing else', async () => {
    expect(SHOTS.map(({ scene }) => scene)).to.include.members(SCENES.map(({ id }) => id));
    expect(await keptNames(), 'npm run pictures').to.have.members(SHOTS.map(({ name }) => name));
  });

  describe('tell apart', () => {
    const differs = async (shot: Shot, disturb: (element: HTMLElement, how: string) => void, how?: string) =>
      !isSame(await book.compare(shot, await book.take(shot, disturb, how)));
    const moveLabel = (element: HTMLElement, selector: string) => {
      const label = element.shadowRoot!.querySelector<HTMLElement>(selector)!;
      if (getComputedStyle(label).display === 'inline')
        Object.assign(label.style, { position: 'relative', left: '1px' });
      else label.style.translate = '1px';
    };
    const shift = (element: HTMLElement, translate: string) =>
      void Object.assign(element.style, { translate });

    const LABELS = {
      'phone/target-gauge/met-compact': '[part~=value]',
      'phone/target-gauge/usual': '[part~=status]',
      'phone/organization-comparison/usual': 'tbody [part~=value]',
      'phone/branch-ranking/usual': 'tbody [part~=value]',
      'phone/target-trend/usual': '.words .label',
      'phone/grade-distribution/usual': '[part~=title]',
      'phone/scorecard/usual': '[part~=title]',
      'phone/task-list/usual': 'tbody [part~=status]',
      'phone/chart/usual': '.picture .role-axis-label text',
      'wide/scorecard/usual': 'tbody [part~=value]',
    };
    for (const [name, label] of Object.entries(LABELS)) {
      it(`a label that has moved by a pixel: ${label} in ${name}`, async () => {
        expect(await differs(shotOf(name), moveLabel, label)).to.equal(true);
      });
    }

    it('a status in the hue of another', async () => {
      const dye = (element: HTMLElement) => element.style.setProperty('--nq-color-met', '#7a0019');
      expect(await differs(shotOf('phone/target-gauge/met-radial'), dye)).to.equal(true);
    });

    for (const by of ['0.25px', '0 0.25px']) {
      it(`nothing, where letters and edges are smoothed otherwise, being ${by} aside`, async () => {
        for (const name of Object.keys(LABELS))
          expect(await differs(shotOf(name), shift, by), name).to.equal(false);
      });
    }
  });

  it('that differ are left to be looked at: before, after, and where', async () => {
    const shot = shotOf('phone/target-gauge/met-radial');
    const after = await book.take(shot, (element) => element.style.setProperty('--nq-color-met', '#7a0019'));
    const folder = `${FAILED}/as-a-trial`;
    const said = await book.report(shot, after, await book.compare(shot, after), folder);
    expect(said)
      .to.match(/^\d+ pixels differ: look at /)
      .and.to.contain('npm run pictures');
    for (const part of ['before.webp', 'after.png', 'difference.png'])
      expect(existsSync(join(root, folder, shot.name, part)), part).to.equal(true);
    await rm(join(root, folder), { recursive: true });
  });

  describe('are what they were', () => {
    for (const shot of SHOTS) {
      it(shot.name, async () => {
        if (!isKept(shot)) expect.fail('There is no picture of it yet: npm run pictures');
        const after = await book.take(shot);
        const difference = await book.compare(shot, after);
        if (!isSame(difference)) expect.fail(await book.report(shot, after, difference));
      });
    }
  });
});
