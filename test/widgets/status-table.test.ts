/** The whole table of statuses, as a gauge shows it: the examples of the method page, and each status with all that may be said beside it. */
import { expect } from 'chai';
import { explain, localeFor, type Status } from '../../src/index.js';
import { formatRequired } from '../../src/format-coverage.js';
import { formatPeriod, formatProgressValue, formatTime } from '../../src/format.js';
import type { Observation, Requirement, Resolution } from '../../src/schema.js';
import type { NqTargetGauge } from '../../widgets/target-gauge.js';
import '../../widgets/target-gauge.js';
import { EXAMPLES, model, progressOf, type Example } from '../method-examples.js';
import { read, until } from './page.js';

const VARIANTS = ['radial', 'linear', 'compact'] as const;
const LANGUAGES = ['vi', 'en'];

const stage = document.body.appendChild(document.createElement('main'));

afterEach(() => stage.replaceChildren());

const part = (gauge: Element, name: string) =>
  gauge.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!;

/** Puts a gauge on the page, sets what the attributes do not say, and waits for its verdict. */
async function show(markup: string, properties: Partial<NqTargetGauge> = {}): Promise<NqTargetGauge> {
  stage.innerHTML = markup;
  const gauge = stage.querySelector('nq-target-gauge')!;
  Object.assign(gauge, properties);
  await until(gauge, () => gauge.shadowRoot?.querySelector('[part~=status]'));
  return gauge;
}

/** Opens the reasoning and waits for the sentence. */
async function reasoningOf(gauge: NqTargetGauge): Promise<string> {
  gauge.shadowRoot!.querySelector('summary')!.click();
  const sentence = gauge.shadowRoot!.querySelector<HTMLElement>('details p')!;
  await until(sentence, () => sentence.innerText.trim() !== '');
  return sentence.innerText;
}

// ── The examples ──

const tag = (variant: string, lang: string, { target, organization, unit, asOf }: Example) =>
  `<nq-target-gauge variant="${variant}" lang="${lang}" src="/demo/method/examples.json" target="${target}" ${
    organization ? `organization="${organization}"` : ''
  } ${unit ? `unit="${unit}"` : ''} as-of="${asOf}"></nq-target-gauge>`;

describe('Each example of the method page', () => {
  for (const example of EXAMPLES) {
    for (const lang of LANGUAGES) {
      it(`${example.name}, in ${lang}, in each variant`, async () => {
        const locale = localeFor(lang);
        const { words } = locale;
        const progress = progressOf(example);
        const value = formatProgressValue(progress, locale) ?? '—';
        const status = example.early ? locale.early : locale.statuses[example.status];
        for (const variant of VARIANTS) {
          const gauge = await show(tag(variant, lang, example));
          expect(part(gauge, 'status').innerText.trim()).to.equal(status);
          expect(part(gauge, 'value').innerText).to.satisfy((text: string) => text.startsWith(value));
          expect(read(gauge)).to.include(words.illustrative);
          const period = progress.figure?.period ?? progress.period;
          if (variant === 'compact') {
            if (period !== undefined) expect(read(gauge)).to.include(formatPeriod(locale, period));
            continue;
          }
          const required = [progress.aim && words.aim, formatRequired(progress, locale)]
            .filter(Boolean)
            .join(' ');
          const time = formatTime(locale, progress.requirement);
          expect(read(gauge)).to.include(`${words.requirement}: ${required}${time && `, ${time}`}`);
          const { ref } = model.targets.get(example.target)!;
          expect(read(gauge)).to.include(`${words.citation} ${ref}`);
          expect(await reasoningOf(gauge)).to.equal(explain(progress, { lang }));
        }
      });
    }
  }
});

// ── Each status, with what may be said beside it ──

/** The scenes of the fixtures, each judged on 2026-06-01. */
const STATUSES: [scene: string, status: Status, word: string][] = [
  ['met', 'met', 'Đạt'],
  ['early', 'met', 'Đạt trước hạn'],
  ['missed', 'missed', 'Không đạt'],
  ['on-track', 'on-track', 'Đúng tiến độ'],
  ['at-risk', 'at-risk', 'Có nguy cơ'],
  ['off-track', 'off-track', 'Chậm tiến độ'],
  ['awaiting', 'awaiting', 'Chờ số liệu'],
  ['no-trend', 'no-trend', 'Chưa đủ số liệu'],
  ['no-data', 'no-data', 'Thiếu số liệu'],
  ['not-applicable', 'not-applicable', 'Không áp dụng'],
];

type Change = (document: Resolution) => void;

const requirementOf = ({ targets }: Resolution): Requirement => targets[0]!.requirements[0]!;
const figuresOf = ({ observations = [] }: Resolution): Observation[] =>
  observations.filter(({ status }) => status !== 'N');

const workers = 'doanh nghiệp có từ 20 lao động';

/** What may be said beside a verdict and never changes it; `ofFigure`: only where there is one. */
const BESIDE: [says: string, text: string, change: Change, ofFigure?: boolean][] = [
  ['an aim', 'phấn đấu', (document) => void (requirementOf(document).aim = true)],
  ['“cơ bản”', 'Yêu cầu: cơ bản ', (document) => void (requirementOf(document).basically = true)],
  [
    'a condition',
    'Điều kiện: còn nguồn',
    (document) => void (requirementOf(document).condition = 'còn nguồn'),
  ],
  [
    'a population',
    `Tính trên: ${workers}`,
    (document) => {
      for (const one of [requirementOf(document), ...(document.observations ?? [])]) one.population = workers;
    },
  ],
  ['sample figures', 'Số liệu minh họa', (document) => void (document.illustrative = true)],
  [
    'provisional figures',
    '(ước)',
    (document) => figuresOf(document).forEach((figure) => (figure.status = 'P')),
    true,
  ],
  [
    'figures that are about',
    'khoảng ',
    (document) => figuresOf(document).forEach((figure) => (figure.qualifier = 'about')),
    true,
  ],
];

const sceneOf = async (of: string): Promise<Resolution> =>
  (await (await fetch(`/__fixture/scene?of=${of}`)).json()) as Resolution;

const gaugeTag = (variant: string) =>
  `<nq-target-gauge variant="${variant}" target="membership-rate" as-of="2026-06-01"></nq-target-gauge>`;

async function showScene(scene: string, change: Change, variant = 'radial') {
  const data = await sceneOf(scene);
  change(data);
  return { data, gauge: await show(gaugeTag(variant), { data }) };
}

for (const [scene, status, word] of STATUSES) {
  describe(`“${word}” (${scene})`, () => {
    it('stands by itself', async () => {
      const { gauge } = await showScene(scene, () => undefined);
      expect(part(gauge, 'status').innerText.trim()).to.equal(word);
      expect(part(gauge, 'status').classList.contains(status)).to.equal(true);
      for (const [, text] of BESIDE) expect(read(gauge)).to.not.include(text);
    });

    for (const [says, text, change, ofFigure] of BESIDE) {
      it(`is the same with ${says}, which is said`, async () => {
        const { gauge, data } = await showScene(scene, change);
        expect(part(gauge, 'status').innerText.trim()).to.equal(word);
        const said = !ofFigure || figuresOf(data).length > 0;
        expect(read(gauge).includes(text), read(gauge)).to.equal(said);
      });
    }

    it('says on one line too that a figure is provisional', async () => {
      const [, text, change] = BESIDE.find(([says]) => says === 'provisional figures')!;
      const { gauge, data } = await showScene(scene, change, 'compact');
      expect(part(gauge, 'status').innerText.trim()).to.equal(word);
      expect(read(gauge).includes(text)).to.equal(figuresOf(data).length > 0);
    });

    // What is at most 10 is as far from it at 12 as what is at least 90 is at 88.
    it('is the same for a ceiling seen in a mirror, which is never short of anything', async () => {
      const { gauge } = await showScene(scene, (document) => {
        const requirement = requirementOf(document);
        requirement.comparator = 'lte';
        requirement.value = 100 - (requirement.value as number);
        for (const figure of figuresOf(document)) figure.value = mirror(figure.value!);
      });
      expect(part(gauge, 'status').innerText.trim()).to.equal(word);
      expect(read(gauge)).to.include('không quá').and.not.include('còn thiếu');
    });
  });
}

/** Exact in hundredths, as figures are written. */
const mirror = (value: number) => (10_000 - Math.round(value * 100)) / 100;

describe('This table', () => {
  it('has every status of the core', () => {
    const { statuses } = localeFor('vi');
    expect(STATUSES.map(([, status]) => status)).to.include.members(Object.keys(statuses));
  });
});
