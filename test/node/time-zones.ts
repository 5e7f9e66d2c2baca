/** Prints what is said of some documents on some days, and in which time zone: run by `time-zones.test.ts`, once in each. */
import laoCai from '../../demo/resolutions/lao-cai.json' with { type: 'json' };
import { createModel, evaluate, explain, formatDate, formatPeriod, localeFor } from '../../src/index.js';
import { parseResolution, type Progress } from '../../src/index.js';
import { FARMERS, judge, type Figures, type Sample } from '../evaluate/judging.js';

/** The last and the first day of a year, leap days, days on which clocks change. */
const DAYS = ['2024-02-28', '2024-02-29', '2024-03-01', '2025-03-09', '2025-06-30', '2025-07-01'].concat([
  '2025-11-02',
  '2025-12-31',
  '2026-01-01',
  '2026-01-31',
  '2026-02-01',
]);

/** Of these some for a whole resolution: a leap day and the turn of a year. */
const TURNS = ['2024-02-29', '2025-12-31', '2026-01-01'];

const samples: [says: string, sample: Sample, figures: Figures][] = [
  [
    '“đến năm 2025 … đạt 90% trở lên”',
    { requirement: { value: 90, by: '2025' } },
    {
      2022: 70.5,
      2023: 80,
      '2024-02-29': 84,
      '2025-12-31': { value: 90, updated: '2026-01-01T00:30:00+07:00' },
    },
  ],
  [
    '“mỗi quý … 01”, a flow of months',
    { measure: { kind: 'count' }, requirement: { value: 1, every: 'quarter', from: '2024' } },
    { '2024-01': 0, '2024-02': 0, '2024-03': 1, '2024-Q2': 2, '2025-12': 1 },
  ],
  [
    '“tăng trên 10%/năm”',
    {
      measure: { kind: 'amount' },
      requirement: {
        ...{ comparator: 'gt', value: 10, every: 'year', from: '2024' },
        change: { direction: 'increase', from: 'previous', in: 'percent' },
      },
    },
    { 2023: 100, 2024: 111, 2025: 120 },
  ],
  [
    '“mỗi chi hội”, one of them ended at the turn of the year',
    {
      requirement: { organizations: [FARMERS], each: 'branch', value: 90, every: 'year', from: '2024' },
      document: {
        levels: [{ id: 'branch', name: 'Chi hội' }],
        units: ['a', 'b'].map((id) => ({
          ...{ id, name: id, organization: FARMERS, level: 'branch' },
          ...(id === 'b' && { from: '2024-02-29', to: '2026-01-01' }),
        })),
        changes: [{ date: '2026-01-01', act: 'Nghị quyết', kind: 'end', from: ['b'] }],
      },
    },
    {
      2024: [
        { unit: 'a', value: 95 },
        { unit: 'b', value: 89 },
      ],
    },
  ],
];

/** Every verdict and its sentence. */
const tell = (progress: Progress[]) => progress.map((one) => [one, explain(one, { lang: 'vi' })]);

function tellLaoCai(): unknown {
  const result = parseResolution(laoCai);
  if (!result.ok) throw new Error('The demo is not valid.');
  const model = createModel(result.document);
  return TURNS.map((asOf) => tell(evaluate(model, { asOf })));
}

const vi = localeFor('vi');
const told = {
  laoCai: tellLaoCai(),
  ...Object.fromEntries(
    samples.map(([says, sample, figures]) => [says, DAYS.map((asOf) => tell(judge(sample, figures, asOf)))]),
  ),
  dates: DAYS.map((asOf) => [formatDate(vi, asOf), formatPeriod(vi, asOf)]),
};

const winterAndSummer = [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset());
console.log(
  JSON.stringify({
    minutesBehind: winterAndSummer,
    told: Object.entries(told).map(([what, days]) => [what, JSON.stringify(days)]),
  }),
);
