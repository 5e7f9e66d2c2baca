/** The figures of a snapshot are those that the element itself shows: value, requirement, and the word of the status. */
import { expect } from 'chai';
import { snapshot, type SnapshotOptions, type SnapshotWidget } from '../../src/index.js';
import '../../widgets/index.js';
import { MODELS, type DocumentId } from '../documents/models.js';
import { until } from './page.js';

const asOf = '2026-11-21';

const stage = document.body.appendChild(document.createElement('main'));
// Below what is seen: charts are not asked for there.
stage.style.paddingBlockStart = '5000px';

afterEach(() => stage.replaceChildren());

type Options = Omit<SnapshotOptions, 'asOf'>;

/** An element with the options as attributes, once it shows something. */
async function show(id: DocumentId, { widget, ...attributes }: Options): Promise<ShadowRoot> {
  const element = document.createElement(`nq-${widget}`) as HTMLElement & { data: unknown };
  element.setAttribute('as-of', asOf);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.data = MODELS[id].document;
  stage.append(element);
  await until(element, () => element.shadowRoot?.querySelector('[part~=title], [part~=problems]'));
  return element.shadowRoot!;
}

const snapshotOf = (id: DocumentId, options: Options): Document =>
  new DOMParser().parseFromString(snapshot(MODELS[id], { ...options, asOf }), 'text/html');

const plain = (node?: Element | null): string => node?.textContent.replace(/[ \n\t]+/g, ' ').trim() ?? '';

const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

const cellsOf = (row: Element): string[] => [...row.children].map(plain);

/** The rows of all tables of a snapshot, cell by cell. */
const rowsOf = (page: Document): string[][] => all(page, 'tbody tr').map(cellsOf);

const statusIn = (row: Element): string => plain(row.querySelector('[part~=status]'));

/** What an element and a snapshot show in rows, brought to one form. */
interface Rows {
  element: (root: ShadowRoot) => string[][];
  snapshot: (rows: string[][], page: Document) => string[][];
}

const strongIn = (page: Document): string[] => all(page, 'tbody strong').map(plain);

const together = (...texts: string[]): string => texts.filter(Boolean).join(' ');

/** In rows of which each has a figure in bold, that figure, and the cells named by their place. */
const picked =
  (...places: number[]): Rows['snapshot'] =>
  (rows, page) =>
    rows.map((cells, index) => [strongIn(page)[index]!, ...places.map((place) => cells[place] ?? '')]);

const ROWS: Partial<Record<SnapshotWidget, Rows>> = {
  'organization-comparison': {
    element: (root) =>
      all(root, 'tbody tr').map((row) => [
        plain(row.querySelector('[part~=value]')),
        plain(row.querySelector('button')),
        plain(row.querySelector('.required')).replace(/^Yêu cầu: ?/, ''),
        [statusIn(row), plain(row.querySelector('[part~=gap]'))].filter(Boolean).join(', '),
      ]),
    snapshot: picked(0, 2, 3),
  },
  'branch-ranking': {
    element: (root) =>
      all(root, 'tbody [part~=row]').map((row) => [
        plain(row.querySelector('[part~=value]')),
        plain(row.querySelector('td'))
          .replace(/chưa xếp hạng.*/, '')
          .split(' ')[0] ?? '',
        plain(row.querySelector('th button')),
        plain(row.querySelector('.col-gap')) || '—',
        plain(row.querySelector('.col-status')),
      ]),
    snapshot: (rows, page) =>
      rows.map((cells, index) => [
        strongIn(page)[index]!,
        cells[0]!,
        cells[1]!.replace(/ [(–].*/, ''),
        cells[3]!,
        cells[4] ?? '',
      ]),
  },
  'target-trend': {
    element: (root) =>
      all(root, '[part~=figures] tbody tr').map((row) => {
        const [period, value, required, status] = [...row.children];
        return [
          plain(value!.querySelector('b')),
          plain(period)
            .replace(plain(period!.querySelector('small')), '')
            .trim(),
          plain(required),
          plain(status),
          plain(value!.querySelector('small')),
        ];
      }),
    snapshot: (rows, page) =>
      rows.map(([period, value, required, status], index) => {
        const strong = strongIn(page)[index]!;
        return [strong, period!, required!, status!, value!.replace(strong, '').trim()];
      }),
  },
  'grade-distribution': {
    element: (root) =>
      all(root, 'tbody[part~=row] > tr:first-child').map((row) => [
        plain(row.querySelector('[part~=value]')),
        plain(row.querySelector('button, .sum-name')),
        plain(row.querySelector('.required')).replace(/^Yêu cầu: ?/, ''),
        plain(row.querySelector('.share')).replace(/ \((ước)\)/, '; $1'),
        statusIn(row) || '—',
      ]),
    snapshot: (rows, page) =>
      rows.map((cells, index) => {
        const [name, required = ''] = cells[0]!.split(' – Yêu cầu: ');
        return [
          strongIn(page)[index]!,
          name!,
          required,
          /\((.*)\)/.exec(cells[1]!)?.[1] ?? '',
          cells.at(-1)!,
        ];
      }),
  },
  scorecard: {
    element: (root) =>
      all(root, 'tr[part~=row]').map((row) => [
        plain(row.querySelector('[part~=value]')),
        plain(row.querySelector('.col-required')),
        plain(row.querySelector('.col-status')),
        together(...all(row, '.col-value > b, .col-value > small').map(plain)).replace(/—.*/, '—'),
      ]),
    snapshot: (rows, page) =>
      rows.map((cells, index) => [
        strongIn(page)[index]!,
        cells[1]!,
        cells[3]!,
        cells[2]!.replace(/ · (năm|6 tháng|quý|tháng|giai đoạn|từ)[^·]*/, '').replace(' · ', ' '),
      ]),
  },
  'task-list': {
    element: (root) =>
      all(root, 'tr[part~=row]').map((row) => [
        plain(row.querySelector('th button')),
        plain(row.querySelector('.col-lead'))
          .replace(/ Phối hợp:.*/, '')
          .replace(/^—.*/, '—'),
        plain(row.querySelector('.col-time')).replace(/^—.*/, '—'),
        statusIn(row),
        plain(row.querySelector('.col-state .of')),
      ]),
    snapshot: (rows) =>
      rows.map(([name, lead, time, state]) => [
        name!.replace(/ \(Mục [^()]*\)$/, ''),
        lead!,
        time!,
        state!.replace(/ \(.*/, ''),
        /\((.*)\)/.exec(state!)?.[1] ?? '',
      ]),
  },
};

const CASES: [DocumentId, Options][] = [
  ['lao-cai', { widget: 'organization-comparison', target: 'membership-rate' }],
  ['lao-cai', { widget: 'organization-comparison', target: 'grassroots-grade' }],
  ['nghe-an', { widget: 'organization-comparison', target: 'province-grade' }],
  ['nghe-an', { widget: 'organization-comparison', target: 'membership-rate', order: 'gap' }],
  ['lao-cai', { widget: 'branch-ranking', target: 'party-admission', organization: 'nong-dan', rows: 70 }],
  ['lao-cai', { widget: 'branch-ranking', target: 'membership-rate', organization: 'nong-dan', rows: 70 }],
  ['nghe-an', { widget: 'branch-ranking', target: 'membership-rate', organization: 'phu-nu' }],
  ['lao-cai', { widget: 'target-trend', target: 'membership-rate', organization: 'nong-dan' }],
  ['lao-cai', { widget: 'target-trend', target: 'office-terms', organization: 'mttq' }],
  ['dong-thap', { widget: 'target-trend', target: 'commune-grade' }],
  ['lao-cai', { widget: 'grade-distribution', target: 'grassroots-grade' }],
  ['dong-thap', { widget: 'grade-distribution', target: 'province-district-grade' }],
  ['nghe-an', { widget: 'grade-distribution', target: 'province-grade' }],
  ['quang-binh', { widget: 'scorecard' }],
  ['lao-cai', { widget: 'scorecard', group: 'status' }],
  ['dong-thap', { widget: 'scorecard', group: 'organization' }],
  ['plan-160-tb-tw', { widget: 'task-list' }],
  ['dong-thap', { widget: 'task-list', status: 'under-way' }],
];

const GAUGES: [DocumentId, Omit<Options, 'widget'>][] = [
  ['lao-cai', { target: 'membership-rate', organization: 'nong-dan' }],
  ['lao-cai', { target: 'membership-rate', organization: 'nong-dan', period: '2025' }],
  ['lao-cai', { target: 'membership-rate', organization: 'cuu-chien-binh' }],
  ['lao-cai', { target: 'grassroots-grade', organization: 'mttq' }],
  ['lao-cai', { target: 'office-terms', organization: 'mttq' }],
  ['lao-cai', { target: 'cadre-study' }],
  ['nghe-an', { target: 'applied-projects', organization: 'nong-dan' }],
  ['dong-thap', { target: 'households-without-members' }],
  ['quang-binh', { target: 'bloc-models' }],
];

describe('A snapshot has the figures of', () => {
  for (const [id, options] of CASES) {
    it(`<nq-${options.widget}>: ${id}, ${JSON.stringify({ ...options, widget: undefined })}`, async () => {
      const root = await show(id, options);
      const { element, snapshot: ofSnapshot } = ROWS[options.widget]!;
      const page = snapshotOf(id, options);
      // A browser reads it as it is written: nothing is moved out of a table.
      const html = snapshot(MODELS[id], { ...options, asOf });
      expect(page.body.innerHTML.replace(/&nbsp;/g, '\u00a0')).to.equal(
        html.replace(/&quot;/g, '"').replace(/&#039;/g, "'"),
      );
      const shown = element(root);
      expect(shown).to.have.length.above(0);
      expect(ofSnapshot(rowsOf(page), page)).to.deep.equal(shown);
    });
  }

  for (const [id, asked] of GAUGES) {
    it(`<nq-target-gauge>: ${id}, ${JSON.stringify(asked)}`, async () => {
      const options = { ...asked, widget: 'target-gauge' as const };
      const root = await show(id, options);
      await until(root, () => root.querySelector('[part~=status]'));
      root.querySelector('summary')!.click();
      await until(root, () => plain(root.querySelector('[part~=why] p')));
      const page = snapshotOf(id, options);
      const [first, second] = all(page, 'p').map(plain);
      const [name, value] = all(page, 'strong').map(plain);
      const subject = plain(root.querySelector('.subject'));
      const standing = [
        plain(root.querySelector('[part~=status]')),
        plain(root.querySelector('[part~=gap]')),
      ];
      expect({ name, value }).to.deep.equal({
        name: plain(root.querySelector('[part~=title]')),
        value: plain(root.querySelector('[part~=value]')),
      });
      expect(first).to.equal(
        `${name} – ${subject}: ${value}. Tình trạng: ${standing.filter(Boolean).join(', ')}. ${plain(root.querySelector('.required'))}.`,
      );
      expect(second).to.equal(`Căn cứ đánh giá: ${plain(root.querySelector('[part~=why] p'))}`);
      expect(all(page, 'li').map(plain)).to.deep.equal(all(root, '.details li').map(plain));
    });
  }
});
