/** The core has no time zone: wherever it runs, a document and a day give the same verdicts and the same words. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

/** The furthest ahead and behind, the country itself, one with daylight saving time; minutes behind UTC in winter and summer. */
const ZONES: [zone: string, minutesBehind: [number, number]][] = [
  ['Pacific/Kiritimati', [-840, -840]],
  ['Pacific/Pago_Pago', [660, 660]],
  ['Asia/Ho_Chi_Minh', [-420, -420]],
  ['America/Los_Angeles', [480, 420]],
];

interface Output {
  minutesBehind: number[];
  told: [what: string, days: string][];
}

/** A process of its own for each zone: what one has worked out, another must not remember. */
async function runIn(zone: string): Promise<Output> {
  const script = fileURLToPath(new URL('time-zones.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import=tsx', script], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as Output;
}

describe('Wherever it runs', function () {
  this.timeout(60_000);
  let outputs: Output[];
  let known: Output;

  before(async () => {
    outputs = await Promise.all(ZONES.map(([zone]) => runIn(zone)));
    known = outputs[0]!;
  });

  it('the documents and the days tried make a difference', () => {
    expect(known.told).to.have.lengthOf(6);
    for (const [what, days] of known.told) {
      const each = (JSON.parse(days) as unknown[]).map((day) => JSON.stringify(day));
      expect(new Set(each).size, what).to.be.above(2);
    }
  });

  ZONES.forEach(([zone, minutesBehind], place) => {
    it(`${zone} says what is said elsewhere`, () => {
      const here = outputs[place]!;
      expect(here.minutesBehind).to.deep.equal(minutesBehind);
      expect(here.told.map(([what]) => what)).to.deep.equal(known.told.map(([what]) => what));
      here.told.forEach(([what, days], index) => expect(days === known.told[index]![1], what).to.equal(true));
    });
  });
});
