import {
  createModel,
  evaluate,
  explain,
  formatTime,
  formatRequirement,
  localeFor,
  parseResolution,
  STATUSES,
  summarize,
} from '../../dist/nq-widgets.js';
import { chosenDocument, DOCUMENTS, element, fillSelect, language, today } from '../documents.js';

const $ = (selector) => document.querySelector(selector);
const locale = localeFor(language);
const words = {
  vi: {
    columns: ['Mục', 'Chỉ tiêu', 'Tình trạng kém nhất', 'Đạt'],
    chart: 'Kết quả đánh giá của từng tổ chức',
    count: 'Số kết quả đánh giá',
  },
  en: {
    columns: ['Section', 'Target', 'Worst status', 'Met'],
    chart: 'The verdicts on each organization',
    count: 'Number of verdicts',
  },
}[language];
const addressOf = (id) => `../resolutions/${id}.json`;

/** A document becomes a model once; every question is asked of the model. */
async function load(id) {
  const response = await fetch(addressOf(id));
  const result = parseResolution(await response.text(), { lang: language });
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return createModel(result.document);
}

/** How many verdicts stand how. The day is an argument: another day, and the verdicts of that day come back. */
function drawTiles(progress) {
  const { counts } = summarize(progress);
  const shown = STATUSES.filter((status) => counts[status] > 0);
  $('#tiles').replaceChildren(
    ...shown.map((status) =>
      element('li', { class: status }, element('b', {}, String(counts[status])), locale.statuses[status]),
    ),
  );
}

/** A row a target, with the worst of its verdicts: never their average. */
function drawTable(model, progress) {
  const rows = model.document.targets.map((target) => {
    const own = progress.filter((one) => one.target === target.id);
    const { counts, worst } = summarize(own);
    const choose = element('button', { type: 'button' }, target.name);
    choose.addEventListener('click', () => drawDetails(model, own));
    return element(
      'tr',
      {},
      element('td', {}, target.ref ?? ''),
      element('th', { scope: 'row' }, choose),
      element('td', { class: `status ${worst}` }, locale.statuses[worst]),
      element('td', { class: 'number' }, `${counts.met}/${own.length}`),
    );
  });
  const head = words.columns.map((text) => element('th', { scope: 'col' }, text));
  $('#table').replaceChildren(
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

/** A tag for the target, and the reasoning on each verdict; who is chosen in the tag stays alone. */
function drawDetails(model, progress) {
  const [{ target, organization }] = progress;
  // Committees and agencies may be bound too, but are not compared.
  const compared = model.document.organizations.some(({ id }) => id === organization);
  const tag = element(compared ? 'nq-organization-comparison' : 'nq-target-gauge', {
    'as-of': $('#day').value,
    src: addressOf($('#document').value),
    target,
  });
  const reasons = element('ul', { class: 'reasons' }, ...progress.map((one) => reasonOf(model, one)));
  tag.addEventListener('nq-select', ({ selection }) => {
    for (const reason of reasons.children)
      reason.hidden = reason.dataset.organization !== selection.organization;
  });
  $('#details').replaceChildren(tag, reasons);
}

function reasonOf(model, progress) {
  const { organization = '', status, requirement } = progress;
  const { name } = model.organizations.get(organization) ?? { name: model.document.resolution.issuer };
  const required = [formatRequirement(locale, progress, requirement), formatTime(locale, requirement)];
  return element(
    'li',
    { class: status, 'data-organization': organization },
    element('b', {}, `${name}: ${locale.statuses[status]}`),
    element('p', {}, required.filter(Boolean).join(', ')),
    element('p', {}, explain(progress, { lang: language })),
  );
}

/** Vega-Lite over the table of verdicts; what fields are called, and how statuses are ordered and coloured, comes with them. */
const spec = {
  title: words.chart,
  data: { name: 'progress' },
  transform: [{ filter: 'datum.inForce && datum.unit === null && datum.organization !== null' }],
  height: 320,
  mark: { type: 'bar', height: { band: 0.7 } },
  encoding: {
    y: { field: 'organizationName', title: null },
    x: { aggregate: 'count', title: words.count, axis: { tickMinStep: 1 } },
    color: { field: 'statusName', title: null },
    tooltip: [
      { field: 'organizationName' },
      { field: 'statusName' },
      { aggregate: 'count', title: words.count },
    ],
  },
};

function drawChart(hasTargets) {
  $('#own-chart').hidden = !hasTargets;
  const chart = $('#chart');
  chart.spec = spec;
  chart.setAttribute('as-of', $('#day').value);
  chart.setAttribute('src', addressOf($('#document').value));
}

async function draw() {
  const model = await load($('#document').value);
  const progress = evaluate(model, { asOf: $('#day').value }).filter(({ unit }) => unit === undefined);
  drawTiles(progress);
  drawTable(model, progress);
  drawChart(progress.length > 0);
  const chosen = progress.filter(({ target }) => target === progress[0]?.target);
  if (chosen.length > 0) drawDetails(model, chosen);
  else $('#details').replaceChildren();
}

fillSelect(
  $('#document'),
  DOCUMENTS.map((one) => [one.id, one[language]]),
  chosenDocument().id,
);
$('#day').value = today();
$('#filters').addEventListener('submit', (event) => event.preventDefault());
$('#filters').addEventListener('change', () => {
  if ($('#day').checkValidity()) void draw();
});
await draw();
$('#code').textContent = await (await fetch(import.meta.url)).text();
