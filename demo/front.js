/** The list of documents on the front page: what each asks for, and how many of its verdicts stand how. */
import {
  createModel,
  evaluate,
  localeFor,
  parseResolution,
  STATUSES,
  summarize,
} from '../dist/nq-widgets.js';
import { DOCUMENTS, element, language, today } from './documents.js';

const words = {
  vi: { targets: 'chỉ tiêu', tasks: 'nhiệm vụ', page: 'intranet/index.html' },
  en: { targets: 'targets', tasks: 'tasks', page: 'intranet/en.html' },
}[language];

const locale = localeFor(language);
const asOf = today();

async function describe({ id, ...names }) {
  const response = await fetch(new URL(`resolutions/${id}.json`, import.meta.url));
  const result = parseResolution(await response.text());
  if (!result.ok) throw new Error(`${id}: ${result.problems[0].message}`);
  const { targets, tasks = [] } = result.document;
  const verdicts = evaluate(createModel(result.document), { asOf }).filter(({ unit }) => unit === undefined);
  const { counts } = summarize(verdicts);
  const shown = STATUSES.filter((status) => counts[status] > 0);
  return element(
    'li',
    {},
    element('a', { href: `${words.page}?document=${id}` }, names[language]),
    element('p', {}, `${targets.length} ${words.targets} · ${tasks.length} ${words.tasks}`),
    element(
      'p',
      { class: 'counts' },
      ...shown.map((status) =>
        element('span', { class: status }, `${counts[status]} ${locale.statuses[status].toLowerCase()}`),
      ),
    ),
  );
}

document.querySelector('#list').replaceChildren(...(await Promise.all(DOCUMENTS.map(describe))));
