/** What holds of the snapshot of anything there is in the five documents. */
import { expect } from 'chai';
import {
  evaluate,
  localeFor,
  snapshot,
  SNAPSHOT_WIDGETS,
  type Model,
  type SnapshotOptions,
} from '../src/index.js';
import { sourceLine } from '../src/source-line.js';
import { MODELS } from './documents/models.js';
import { modelOf } from './ranking-document.js';
import { faultsIn, textOf } from './snapshot-html.js';

const asOf = '2026-11-21';

type Question = Omit<SnapshotOptions, 'asOf'>;

/** Of each target and element those it says something of: all together, and each organization that has a verdict. */
function questionsOn(model: Model): Question[] {
  const { targets } = model.document;
  const verdicts = evaluate(model, { asOf });
  const onTargets = targets.flatMap(({ id: target }) => {
    const bound = new Set(verdicts.filter((one) => one.target === target).map((one) => one.organization));
    return [...bound].flatMap((organization) =>
      (['target-gauge', 'target-trend', 'branch-ranking', 'grade-distribution'] as const).map((widget) => ({
        ...{ widget, target, rows: 5 },
        ...(organization !== undefined && { organization }),
      })),
    );
  });
  return [
    ...onTargets,
    ...targets.map(({ id: target }) => ({ widget: 'organization-comparison' as const, target })),
    ...(['section', 'organization', 'status'] as const).map((group) => ({
      ...{ widget: 'scorecard' as const, group },
    })),
    ...[undefined, ...model.organizations.keys()].map((lead) => ({
      ...{ widget: 'task-list' as const, ...(lead !== undefined && { lead }) },
    })),
  ];
}

interface Answer extends Question {
  html: string;
}

/** The grades of what is not graded, and a gauge of several, are refused; nothing else is. */
const answersOn = (model: Model, lang: string): Answer[] =>
  questionsOn(model).flatMap((question) => {
    try {
      return [{ ...question, html: snapshot(model, { ...question, asOf, lang }) }];
    } catch (error) {
      expect(error, JSON.stringify(question)).to.be.instanceOf(RangeError);
      return [];
    }
  });

const HOSTILE = '<img src=x onerror=alert(1)>"\'&';

const TEXTS = ['title', 'issuer', 'number', 'place', 'name', 'condition', 'ref', 'source', 'note', 'quote'];

/** Every text in the place of which any other may stand. */
function spoil(value: unknown, key = '', around = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => spoil(one, key, around));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name, key)]));
  const isText = TEXTS.includes(key) || (key === 'unit' && around === 'measure');
  return typeof value === 'string' && isText ? HOSTILE : value;
}

describe('Every snapshot', function () {
  this.timeout(60_000);

  for (const [id, model] of Object.entries(MODELS)) {
    it(`of ${id} is made of a few tags, and says where it comes from`, () => {
      const answers = answersOn(model, 'vi');
      const line = sourceLine(model, { asOf }, localeFor('vi'));
      const document = line.slice(0, line.indexOf('). ') + 2);
      for (const { html, ...question } of answers) {
        const asked = JSON.stringify(question);
        expect(faultsIn(html), asked).to.deep.equal([]);
        expect(textOf(html), asked).not.to.match(/undefined|NaN|\[object|null/);
        const last = textOf(html.split('\n').at(-1)!);
        expect(last.startsWith(`Số liệu minh họa. ${document} `), asked).to.equal(true);
        expect(last, asked).to.match(/ngày 21\/11\/2026\.$/);
      }
    });

    it(`of ${id} has hostile texts as texts, in English too`, () => {
      const spoilt = modelOf(spoil(model.document));
      for (const { html, ...question } of answersOn(spoilt, 'en')) {
        const asked = JSON.stringify(question);
        expect(faultsIn(html), asked).to.deep.equal([]);
        expect(textOf(html), asked).to.include(HOSTILE);
      }
    });
  }

  it('of each element is among them', () => {
    const seen = Object.values(MODELS).flatMap((model) => questionsOn(model).map(({ widget }) => widget));
    expect([...new Set(seen)]).to.have.members([...SNAPSHOT_WIDGETS]);
    expect(answersOn(MODELS['quang-binh'], 'vi')).to.have.lengthOf.above(40);
  });

  it('reads without its tags: no two words run together', () => {
    const html = snapshot(MODELS['lao-cai'], {
      widget: 'organization-comparison',
      target: 'membership-rate',
      asOf,
    });
    expect(textOf(html).split('\n')).to.include('Tổ chức Kết quả Yêu cầu Tình trạng');
    expect(textOf(html).split('\n')).to.include('Hội Cựu chiến binh — từ 98% trở lên Chờ số liệu');
  });
});
