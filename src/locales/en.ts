import type { Facts, Locale } from '../locale.js';

const CADENCES = {
  month: 'every month',
  quarter: 'every quarter',
  'half-year': 'every six months',
  year: 'every year',
  term: 'every term',
};

const HALVES = ['first', 'second'];
const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

export const en: Locale = {
  tag: 'en',
  statuses: {
    met: 'Met',
    missed: 'Missed',
    'on-track': 'On track',
    'at-risk': 'At risk',
    'off-track': 'Off track',
    awaiting: 'Awaiting figures',
    'no-trend': 'Too few figures',
    'no-data': 'Figures missing',
    'not-applicable': 'Not applicable',
  },
  early: 'Met early',
  words: {
    aim: 'aim',
    basically: 'basically',
    illustrative: 'Sample figures',
    provisional: 'provisional',
    requirement: 'Required',
    condition: 'Condition',
    population: 'Counted among',
    source: 'Source',
    citation: 'Section',
    whole: 'Whole province',
    failed: 'The figures cannot be shown yet',
    unitNoun: 'units',
    stale: 'Could not be refreshed; these are the figures loaded last.',
    rank: 'rank',
    done: 'Done',
    notDone: 'Not done',
    why: 'Reasoning',
  },
  qualifiers: { over: 'over', nearly: 'nearly', about: 'about' },
  requirement(comparator, [low = '', high = ''], kind, bare) {
    if (bare) return low;
    switch (comparator) {
      case 'gte':
        return kind === 'grade' ? `“${low}” or better` : `at least ${low}`;
      case 'gt':
        return `more than ${low}`;
      case 'lte':
        return `at most ${low}`;
      case 'lt':
        return `less than ${low}`;
      case 'eq':
        return kind === 'milestone' ? low.toLowerCase() : low;
      case 'between':
        return `${low} to ${high}`;
    }
  },
  coverage(share, bar, unit, kind) {
    if (unit === 'none') return `no unit with ${bar}`;
    return `${share} ${unit === 'count' ? '' : 'of '}units ${kind === 'milestone' ? '' : 'with '}${bar}`;
  },
  counts: ({ compliant, notCompliant, silent, notApplicable }) =>
    `${compliant} comply, ${notCompliant} do not, ${silent} silent, ${notApplicable} not applicable`,
  change: (direction, amount) => `${direction} of ${amount}`,
  deadline: (period) => `by the end of ${period}`,
  recurring(cadence, span, openEnded) {
    const years = span ? `, ${span}` : '';
    return CADENCES[cadence] + years + (openEnded && span ? ' and after' : '');
  },
  within: (period) => `within ${period}`,
  period: {
    year: String,
    half: (half, year) => `the ${HALVES[half - 1]} half of ${year}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    month: (month, year) => `${MONTHS.format(Date.UTC(2000, month - 1))} ${year}`,
    range: (from, to) => `${from} to ${to}`,
    years: (from, to) => `${from}–${to}`,
  },
  points: (number) => `${number} percentage points`,
  gap(amount, side, ceiling) {
    if (ceiling) return side < 0 ? `${amount} too many` : `${amount} below the ceiling`;
    return side < 0 ? `${amount} short` : `${amount} more than required`;
  },
  explain,
  figures: (period) => `Figure for ${period}`,
  metIn: (count, of) => `Met in ${count} of ${of} past periods`,
};

function explain(facts: Facts): string {
  const { status, coverage } = facts;
  if (facts.reason && status !== 'met' && status !== 'missed') return explainReason(facts);
  if (status === 'awaiting' || status === 'no-data') return explainSilence(facts);
  if (status === 'no-trend') return `Only one figure so far (${facts.value}): too little to see a trend.`;
  if (status === 'not-applicable') return 'Not applicable.';
  if (coverage)
    return `${coverage.compliant} of ${coverage.base} ${coverage.of} comply; required: ${facts.required}.`;
  if (facts.pace) return explainPace(facts);
  return explainGap(facts);
}

function explainGap({ status, early, value, required, gap, side, ceiling, exceeds }: Facts): string {
  const lead = early ? 'Met early: ' : '';
  if (exceeds) return `${lead}${value}, above the required ${required}.`;
  if (ceiling) return side < 0 ? `${value}, past ${required} by ${gap}.` : `${value}, within ${required}.`;
  if (side < 0) return `${value}, ${gap} short of ${required}.`;
  if (status === 'missed') return `${value} is not ${required}.`;
  return `${lead}${value}, ${side > 0 ? `${gap} past` : 'exactly'} the required ${required}.`;
}

function explainPace(facts: Facts): string {
  const { needed, months, yearly, projected, moves, wanted } = facts.pace!;
  const tempo = `the present pace is ${moves < 0 ? '−' : ''}${yearly} a year, leading to ${projected}`;
  if (facts.side >= 0) return `${facts.value} satisfies ${facts.required} now; ${tempo}.`;
  return `${needed} ${wanted < 0 ? 'less' : 'more'} needed in ${months} months; ${tempo}.`;
}

function explainSilence({ status, period, coverage, value, required }: Facts): string {
  if (coverage) {
    const { compliant, base, silent, of } = coverage;
    const rest = silent > 0 ? `, ${silent} have not reported` : '';
    return `${compliant} of ${base} ${of} comply${rest}; required: ${required}.`;
  }
  if (status === 'no-data') return `The figure${period ? ` for ${period}` : ''} is overdue.`;
  if (value) return `${value} so far; ${required} is not due yet.`;
  return `The figure${period ? ` for ${period}` : ''} is not due yet.`;
}

function explainReason({ since, status, period, ...facts }: Facts): string {
  const reason = facts.reason!;
  switch (reason.code) {
    case 'ended':
      return `Not applicable from ${since}${reason.act ? ` under ${reason.act}` : ''}.`;
    case 'declared':
      return `Declared not applicable${period ? ` for ${period}` : ''}.`;
    case 'cannot-aggregate':
      return 'Cannot be aggregated: the parts report no numerators and denominators.';
    case 'no-base':
      return 'There is no base figure to compare with.';
    case 'zero-base':
      return 'The base is zero, so there is no rate of change.';
    case 'break':
      return 'The way of counting has changed since the base, so they cannot be compared.';
    case 'out-of-differs':
      return `The text says out of ${reason.outOf}, the figures have ${reason.base}${status === 'awaiting' ? '; awaiting figures' : ''}.`;
  }
}
