/** The examples of the method page: one document, in which every status can be seen. */
import { expect } from 'chai';
import examples from '../demo/method/examples.json' with { type: 'json' };
import { parseResolution, STATUSES, summarize } from '../src/index.js';
import { EXAMPLES, model, progressOf } from './method-examples.js';

const named = (name: string) => progressOf(EXAMPLES.find((example) => example.name === name)!);

describe('The examples of the method page', () => {
  it('are a valid document of sample figures', () => {
    expect(parseResolution(examples)).to.include({ ok: true });
    expect(model.document.illustrative).to.equal(true);
  });

  it('quote a text and say where it stands, for every target', () => {
    for (const { id, quote, ref } of model.document.targets) {
      expect(quote, id).to.match(/\S{2}/);
      expect(ref, id).to.match(/^II\.\d.*, nghị quyết (Lào Cai|Nghệ An|Đồng Tháp|Quảng Bình)$/);
    }
  });

  it('show every status, and a deadline met before its time', () => {
    expect(EXAMPLES.map(({ status }) => status)).to.include.members([...STATUSES]);
    expect(EXAMPLES.filter(({ early }) => early)).to.have.lengthOf(1);
  });

  it('leave no target of the document unused', () => {
    const used = new Set(EXAMPLES.map(({ target }) => target));
    expect(model.document.targets.map(({ id }) => id)).to.have.members([...used]);
  });

  for (const example of EXAMPLES) {
    it(`judge ${example.name} as ${example.early ? 'met early' : example.status}`, () => {
      const { status, early } = progressOf(example);
      expect({ status, early }).to.deep.equal({ status: example.status, early: example.early });
    });
  }

  // What the text works through beside the gauges.
  const projected: [name: string, yearly: number, value: number, gap: number][] = [
    ['early', 0.6, 99.6, 0.4],
    ['on-track', 1.4, 85.9, -2.9],
    ['at-risk', 1.7, 74.4, -4],
    ['at-risk-falling', -0.7, 94.2, 0.6],
    ['off-track', 1, 68.5, -6],
  ];
  for (const [name, yearly, value, gap] of projected) {
    it(`project ${name} as the text does`, () => {
      const progress = named(name);
      expect(progress.projection).to.deep.include({ yearly, value });
      expect(progress.gap).to.equal(gap);
    });
  }

  it('count periods, parts and those bound as the text does', () => {
    expect(named('recurring').history.map(({ status }) => status)).to.deep.equal([
      ...['met', 'missed', 'met', 'met'],
    ]);
    expect(named('recurring').current).to.include({ status: 'on-track', value: 90.6, provisional: true });
    expect(named('parts').parts!.map(({ status, value }) => [status, value])).to.deep.equal([
      ['met', 7],
      ['missed', 4],
    ]);
    expect(named('range')).to.include({ value: 4, exceeds: true });
    expect(named('coverage').coverage).to.deep.equal({
      ...{ compliant: 3, notCompliant: 2, silent: 1, notApplicable: 0, base: 6 },
    });
    expect(named('coverage-undecided').coverage).to.deep.equal({
      ...{ compliant: 10, notCompliant: 1, silent: 2, notApplicable: 1, base: 13 },
    });
  });

  it('add up to a ratio of sums, which the mean of the ratios would have hidden', () => {
    const { value, required } = named('aggregation');
    expect(value).to.equal((4533 / 5100) * 100);
    expect(value).to.be.lessThan(required as number);
    expect((98 + 85 + 93) / 3).to.be.greaterThan(required as number);
  });

  it('roll up to counts and a worst status', () => {
    const before = EXAMPLES.filter(({ target, asOf }) => target === 'nghe-an/membership' && asOf < '2025');
    const { counts, worst } = summarize(before.map(progressOf));
    expect(counts).to.include({ 'off-track': 1, 'at-risk': 2, 'on-track': 1, met: 1 });
    expect(worst).to.equal('off-track');
  });
});
