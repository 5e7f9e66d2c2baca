/**
 * How long it takes to judge 100,000 figures, beside `JSON.parse` of the text that brings them: five years of four targets
 * for each of 5,000 branches, as a province's system would export them. Both in one run, as a ratio.
 */
import { Bench } from 'tinybench';
import { createModel, evaluate, parseResolution, type Resolution } from '../../src/index.js';

const ORGANIZATIONS = ['nong-dan', 'phu-nu', 'doan-thanh-nien', 'cuu-chien-binh', 'lien-doan-lao-dong'];
const YEARS = ['2021', '2022', '2023', '2024', '2025'];
const each = { each: 'branch', comparator: 'gte', every: 'year' } as const;
const TARGETS = [
  { id: 'party-admission', measure: { kind: 'count' }, requirements: [{ ...each, value: 1 }] },
  { id: 'membership-rate', measure: { kind: 'percent' }, requirements: [{ ...each, value: 90 }] },
  {
    id: 'study-rate',
    measure: { kind: 'percent', aggregate: 'ratio' },
    requirements: [{ ...each, value: 95, coverage: { comparator: 'gte', value: 90, unit: 'percent' } }],
  },
  {
    id: 'branch-grade',
    measure: { kind: 'grade', scale: 'grade' },
    requirements: [{ ...each, value: 'good' }],
  },
] as const;
const GRADES = ['excellent', 'good', 'completed', 'not-completed'];

const branches = ORGANIZATIONS.flatMap((organization) =>
  Array.from({ length: 1000 }, (_, index) => ({
    id: `${organization}/${String(index + 1).padStart(4, '0')}`,
    name: `Chi hội ${index + 1}`,
    organization,
    level: 'branch',
  })),
);

function figure(target: string, turn: number): object {
  if (target === 'party-admission') return { value: (turn * 7) % 4 };
  if (target === 'membership-rate') return { value: 80 + ((turn * 37) % 200) / 10 };
  if (target === 'study-rate') return { numerator: 80 + ((turn * 13) % 40), denominator: 120 };
  return { grade: GRADES[(turn * 5) % 4] };
}

const text = JSON.stringify({
  version: 1,
  resolution: { id: 'nghi-quyet', title: 'Nghị quyết', issuer: 'Ban Thường vụ Tỉnh ủy', period: '2021/2025' },
  organizations: ORGANIZATIONS.map((id) => ({ id, name: id })),
  levels: [{ id: 'branch', name: 'Chi hội' }],
  scales: [{ id: 'grade', name: 'Xếp loại', grades: GRADES.map((id) => ({ id, name: id })) }],
  units: branches,
  targets: TARGETS.map((target) => ({ ...target, name: target.id, organizations: ORGANIZATIONS })),
  observations: TARGETS.flatMap(({ id: target }) =>
    branches.flatMap(({ id: unit }, index) =>
      YEARS.map((period, year) => ({
        ...{ target, unit, period, ...figure(target, index + year) },
        ...{ source: `Báo cáo năm ${period}`, updated: `${Number(period) + 1}-01-15` },
      })),
    ),
  ),
});

const parsed = parseResolution(text);
if (!parsed.ok) throw new Error(parsed.problems[0]!.message);
const model = createModel(parsed.document);

/** Short rounds, each with all three side by side: a machine that is busy for a while then slows them alike. */
const ROUNDS = 9;

const rounds: Map<string, number>[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const bench = new Bench({ time: 1000, warmupTime: 200 })
    .add('JSON.parse', () => void (JSON.parse(text) as Resolution))
    .add('createModel', () => void createModel(parsed.document))
    .add('evaluate', () => void evaluate(model, { asOf: '2026-06-30' }));
  await bench.run();
  rounds.push(
    new Map(
      bench.tasks.map(({ name, result }) => {
        if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
        return [name, result.latency.p50];
      }),
    ),
  );
}

const sorted = (numberOf: (round: Map<string, number>) => number) =>
  rounds.map(numberOf).sort((a, b) => a - b);
const middle = (numbers: number[]) => numbers[Math.floor(numbers.length / 2)]!;
const verdicts = evaluate(model, { asOf: '2026-06-30' });
console.log(
  `${parsed.document.observations!.length} figures, ${(text.length / 1e6).toFixed(1)} MB, ${verdicts.length} verdicts; the middle of ${ROUNDS} rounds (least to most)`,
);
for (const name of rounds[0]!.keys()) {
  const times = sorted((round) => round.get(name)!);
  const ratios = sorted((round) => round.get(name)! / round.get('JSON.parse')!);
  const [ratio, least, most] = [middle(ratios), ratios[0]!, ratios.at(-1)!].map((one) => one.toFixed(2));
  console.log(
    `${name.padEnd(12)} ${middle(times).toFixed(0).padStart(5)} ms  ${ratio} × JSON.parse (${least} to ${most})`,
  );
}
