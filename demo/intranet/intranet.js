/** An intranet page: selects that set attributes of the tags, and an event by which one tag narrows the other. */
import { chosenDocument, DOCUMENTS, fillSelect, language } from '../documents.js';

const $ = (selector) => document.querySelector(selector);
const resolution = $('#resolution');
const gauge = $('nq-target-gauge');
const comparison = $('nq-organization-comparison');
const ranking = $('nq-branch-ranking');
const address = new URLSearchParams(location.search);

fillSelect(
  $('#document'),
  DOCUMENTS.map((one) => [one.id, one[language]]),
  chosenDocument().id,
);
resolution.src = `../resolutions/${chosenDocument().id}.json`;

/** The address says what is shown, so that it can be sent to a colleague. */
function remember(name, value) {
  if (value) address.set(name, value);
  else address.delete(name);
  history.replaceState(null, '', `?${address}`);
}

let current;

// Each tag tells of the document; that of the resolution is enough.
resolution.addEventListener('nq-load', (event) => {
  if (event.target !== resolution || event.document === current) return;
  current = event.document;
  const { targets } = current;
  const byId = (wanted) => targets.find(({ id }) => id === wanted);
  const asked = byId(address.get('target')) ?? byId('membership-rate') ?? targets[0];
  fillSelect(
    $('#target'),
    targets.map(({ id, ref, name }) => [id, `${ref ? `${ref} · ` : ''}${name}`]),
    asked?.id,
  );
  $('#figures').hidden = $('#target').disabled = $('#order').disabled = targets.length === 0;
  $('#tasks').hidden = targets.length > 0;
  showTarget(asked);
});

function showTarget(target) {
  const quote = target?.quote ?? target?.requirements.find((one) => one.quote)?.quote;
  $('#quote').hidden = !quote;
  $('#quote').textContent = quote ? `“${quote}”` : '';
  // What is asked of all together has no organizations to compare.
  const whole = target !== undefined && !asksOrganizations(target);
  gauge.hidden = !whole;
  comparison.hidden = whole;
  for (const tag of [gauge, comparison, ranking]) tag.target = tag.hidden ? undefined : target?.id;
  narrow(undefined);
}

const asksOrganizations = ({ organizations = [], requirements }) => {
  const bound = [...organizations, ...requirements.flatMap((one) => one.organizations ?? [])];
  return (
    requirements.some(({ each }) => each === 'organization') ||
    current.organizations.some(({ id }) => bound.includes(id))
  );
};

function narrow(organization) {
  ranking.organization = organization;
  $('#clear').hidden = !organization;
}

$('#filters').addEventListener('change', ({ target: { id, value } }) => {
  remember(id, value);
  if (id === 'order') comparison.order = value;
  if (id === 'target') showTarget(current.targets.find((target) => target.id === value));
  if (id === 'document') {
    remember('target', undefined);
    resolution.src = `../resolutions/${value}.json`;
  }
});
comparison.addEventListener('nq-select', ({ selection }) => narrow(selection.organization));
$('#clear').addEventListener('click', () => narrow(undefined));
$('#filters').addEventListener('submit', (event) => event.preventDefault());
