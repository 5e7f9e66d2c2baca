import type {
  CoverageWords,
  Facts,
  GradeFacts,
  Locale,
  StandingFacts,
  TaskFacts,
  UnrankedFacts,
} from '../locale.js';

const CADENCES = {
  month: 'every month',
  quarter: 'every quarter',
  'half-year': 'every six months',
  year: 'every year',
  term: 'every term',
};

const HALVES = ['first', 'second'];
const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** What one of those bound does. */
const VERBS: Partial<Record<CoverageWords['kind'], string>> = {
  milestone: '',
  grade: 'graded ',
  stage: 'at ',
};

const TREND_VERBS: Partial<Record<StandingFacts['kind'], string>> = {
  ...{ grade: 'is graded ', rank: 'holds ', milestone: 'is at ', count: 'has ', amount: 'has ' },
  change: 'shows a change: ',
};

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
    places: 'places',
    stale: 'Could not be refreshed; these are the figures loaded last.',
    rank: 'rank',
    done: 'Done',
    notDone: 'Not done',
    why: 'Reasoning',
    files: 'Download',
  },
  qualifiers: { over: 'over', nearly: 'nearly', about: 'about' },
  requirement(comparator, [low = '', high = ''], kind, bare) {
    if (bare) return high ? `${low} to ${high}` : low;
    switch (comparator) {
      case 'gte':
        return kind === 'grade' || kind === 'milestone' ? `${low} or better` : `at least ${low}`;
      case 'gt':
        return kind === 'grade' || kind === 'milestone' ? `better than ${low}` : `more than ${low}`;
      case 'lte':
        return kind === 'rank' ? `among the first ${low}` : `at most ${low}`;
      case 'lt':
        return `less than ${low}`;
      case 'eq':
        return low;
      case 'between':
        return `${low} to ${high}`;
    }
  },
  change: (direction, amount) => `${direction} of ${amount}`,
  deadline: (period) => `by the end of ${period}`,
  recurring: (cadence, span, openEnded) =>
    CADENCES[cadence] + (span ? `, ${span}` : '') + (openEnded ? ' and after' : ''),
  within: (period) => `within ${period}`,
  since: (period) => `from ${period}`,
  period: {
    year: String,
    half: (half, year) => `the ${HALVES[half - 1]} half of ${year}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    month: (month, year) => `${MONTHS.format(Date.UTC(2000, month - 1))} ${year}`,
    day: (date) => date,
    range: (from, to) => `${from} to ${to}`,
    years: (from, to) => `${from}–${to}`,
  },
  points: (number) => `${number} percentage point${number === '1' ? '' : 's'}`,
  gap: (amount, kind) =>
    `${amount} ${{ short: 'short', over: 'more than allowed', spare: 'below the ceiling', extra: 'more than required' }[kind]}`,
  comparison: {
    organization: 'Organization',
    figure: 'Result',
    groups: (count) =>
      `What is asked otherwise, at other times, of other populations or levels stands apart, in ${count} groups; they do not compare.`,
    periods: 'The figures are of different periods; each organization has its own beside it.',
    populations: 'The figures count different populations, so they do not compare.',
    noOrganizations: 'This target is not set for single organizations.',
    noTargets: 'This document sets no targets.',
    judged: (period) => `judged on ${period}`,
    mark: 'Required',
    zone: 'Satisfies it',
    against: 'Reported, does not comply',
    provisional: 'Provisional',
    count: (count, status) => `${count} ${status.toLowerCase()}`,
  },
  explain,
  sentences: {
    nouns: { unit: 'units', organization: 'organizations' },
    avoid: (bar, kind) => `not ${VERBS[kind] ?? 'with '}${bar}`,
    coverage({ share, bar, unit, kind, of }) {
      const verb = VERBS[kind] ?? 'with ';
      if (unit === 'none') return `none of the ${of} ${verb}${bar}`;
      const one = of.replace(/s$/, '');
      const whose = unit === 'every' ? `every ${one}` : `${share} ${unit === 'count' ? '' : 'of '}${of}`;
      return `${whose} ${verb}${bar}`;
    },
    parts: (parts) => `of which ${parts.map(({ name, bar }) => `${name}: ${bar}`).join(', ')}`,
    noFigure: 'no figure',
    counts: ({ compliant, notCompliant, silent, notApplicable }, none) =>
      `${compliant} ${none ? 'stand there' : 'comply'}, ${notCompliant} do not, ${silent} silent, ${notApplicable} not applicable`,
  },
  ranking: {
    caption: (target) => `Ranking: ${target}`,
    figures: (period) => `figures for ${period}`,
    instead: (missing, shown) =>
      `There are no figures for ${missing} yet; the ranking is by the figures for ${shown}.`,
    unit: (unit) => `counted in: ${unit}`,
    columns: {
      rank: 'Rank',
      movement: 'Change in rank',
      name: 'Unit',
      value: 'Result',
      required: 'Required',
      gap: 'Against the requirement',
      attainment: 'Share of what is required',
      status: 'Status',
    },
    since: (period) => `Change since ${period}`,
    orders: {
      rank: ['rank, best first', 'rank, last first'],
      movement: ['change in rank, falls first', 'change in rank, rises first'],
      name: ['name, A to Z', 'name, Z to A'],
      value: ['result, lowest first', 'result, highest first'],
      required: ['requirement, lowest first', 'requirement, highest first'],
      gap: [
        'distance from the requirement, furthest behind first',
        'distance from the requirement, furthest ahead first',
      ],
      attainment: ['share of what is required, lowest first', 'share of what is required, highest first'],
      change: ['change, lowest first', 'change, highest first'],
      status: ['status, worst first', 'status, best first'],
    },
    showing({ from, to, total, one, query, order }) {
      const which = `Showing ${one ? from : `${from}–${to}`} of ${total} unit${total === '1' ? '' : 's'}`;
      return `${which}${query && ` matching “${query}”`}, ordered by ${order}`;
    },
    moved(places, number, period) {
      if (places === 0) return `same rank as in ${period}`;
      return `${places > 0 ? 'up' : 'down'} ${number} place${number === '1' ? '' : 's'} since ${period}`;
    },
    even: 'equal to the requirement',
    within: 'within the range required',
    unchanged: 'no change',
    noRank: 'not ranked',
    unranked,
    before: (period, value, rank) =>
      `Before (${period}): ${[value, rank && `rank ${rank}`].filter(Boolean).join(', ')}`,
    search: 'Find a unit',
    level: 'Level',
    all: 'All',
    noMatch: (query) => `No unit matches “${query}”.`,
    clear: 'Clear the search',
    noRows: 'There are no units to rank.',
    nobody: 'No unit has reported on this target yet.',
    noTargets: 'This document sets no targets.',
    pages: 'Pages of the ranking',
    page: (page, pages) => `Page ${page} of ${pages}`,
    turn: { previous: 'Previous page', next: 'Next page' },
  },
  files: {
    actions: {
      png: 'PNG image',
      svg: 'SVG image',
      csv: 'CSV table',
      json: 'JSON data',
      copyPicture: 'Copy image',
      copyFigures: 'Copy figures',
    },
    saved: (name) => `Downloaded ${name}.`,
    csv(decimal, separator) {
      const signs: Record<string, string> = { ',': 'comma', ';': 'semicolon', '.': 'point', '\t': 'tab' };
      return `UTF-8, decimal ${signs[decimal]}, columns separated by a ${signs[separator]}.`;
    },
    copied: { picture: 'Image copied.', figures: 'Figures copied; they can be pasted into a spreadsheet.' },
    notSaved: 'The file could not be made.',
    notCopied: 'The browser does not allow copying.',
    asOf: (date) => `As of ${date}`,
    columns: {
      valueNumber: 'Result (number)',
      requiredNumber: 'Required (number)',
      gapNumber: 'Against the requirement (number)',
      state: 'Kind of figure',
      counted: 'What counts',
      why: 'Reason',
      silent: 'Not reported',
      asOf: 'As of',
      document: 'Document',
      remark: 'Remark',
      index: 'No.',
    },
  },
  trend: {
    standing(facts) {
      const { name, value, kind, period, provisional, required, gap, gapKind, share, done } = facts;
      const when = ` (${provisional ? 'provisional, ' : ''}${period})`;
      if (share) {
        const silence = share.silent > 0 ? `, ${share.silent} have not reported` : '';
        const what = share.none ? `are so` : `comply`;
        return `${name}: ${value} ${share.of} ${what}${when}${silence}; required: ${required}.`;
      }
      if (done !== undefined) return `${name} ${done ? 'is done' : 'is not done'}${when}.`;
      const lead = `${name} ${TREND_VERBS[kind] ?? 'has reached '}${value}${when}`;
      if (facts.sideBySide) return `${lead}; required: ${required}.`;
      if (facts.exceeds) return `${lead}, more than required (${required}).`;
      if (gapKind === 'short') return `${lead}, ${gap} short of what is required (${required}).`;
      if (gapKind === 'over') return `${lead}, ${gap} over what is allowed (${required}).`;
      if (gapKind === 'extra') return `${lead}, ${gap} above what is required (${required}).`;
      return `${lead}, ${facts.satisfied ? 'which satisfies' : 'which does not satisfy'} the requirement (${required}).`;
    },
    course({ from, to, fromPeriod, toPeriod, moves, steady, ordinal }) {
      if (steady) return `It was ${to} from ${fromPeriod} to ${toPeriod}.`;
      if (moves === 0) return `It was ${to} in ${toPeriod}, as in ${fromPeriod}.`;
      const [down, up] = ordinal ? ['Down', 'Up'] : ['A fall', 'A rise'];
      return `${moves > 0 ? up : down} from ${from} (${fromPeriod}) to ${to} (${toPeriod}).`;
    },
    broken(period, why, population) {
      const reasons = {
        B: 'the series has changed',
        D: 'the definition has changed',
        population: `another population is counted${population ? ` (${population})` : ''}`,
        split: 'the unit was rearranged',
      };
      return `Figures from ${period} on do not compare with those before: ${reasons[why]}.`;
    },
    projected: (value, period) => `Projection at the present pace: ${value} by the end of ${period}.`,
    forecast: (value, period) => `Published forecast: ${value} (${period}).`,
    startsAt: (value) => `The scale starts at ${value}.`,
    lessIsBetter: 'A smaller number is a better rank.',
    changes: {
      increase: 'The scale shows the rise since the period before; below zero is a fall.',
      decrease: 'The scale shows the fall since the period before; below zero is a rise.',
    },
    running: 'Figures add up from the first day of the period.',
    shares: 'The scale shows the share of those bound who comply.',
    legend: {
      observed: 'Figures',
      provisional: 'Provisional figures',
      partial: 'Not complete yet',
      baseline: 'Baseline',
      deadline: 'Required by a deadline',
      zone: 'Satisfies the requirement',
      projection: 'Projection at the present pace',
      forecast: 'Published forecast',
    },
    points: 'Points of the chart, to be walked through with the arrow keys',
    table: 'Table of figures',
    caption: (target, name) => `${target}, ${name}: figures by period`,
    columns: { period: 'Period', value: 'Figure', required: 'Required', status: 'Status', source: 'Source' },
    kinds: { partial: 'not complete', baseline: 'baseline', forecast: 'forecast' },
    silent: { M: 'missing', L: 'not collected', N: 'not applicable' },
    noFigures: 'There are no figures yet.',
    note: 'Note',
  },
  sourceLine: {
    document: ({ title, number, issued, issuer }) =>
      `Source: ${title} (${[number && `No. ${number}`, issued, issuer].filter(Boolean).join(', ')}).`,
    figures: (sources, more) =>
      `Figures from: ${sources.join('; ')}${more > 0 ? ` and ${more} ${more === 1 ? 'other source' : 'other sources'}` : ''}.`,
    dates: ({ updated, asOf, figures }) =>
      updated
        ? `${figures ? 'Figures updated' : 'Updated'} on ${updated}; judged as of ${asOf}.`
        : `Judged as of ${asOf}.`,
  },
  scorecard: {
    total: ({ verdicts, targets, several }) => {
      const set = `${targets} target${targets === '1' ? '' : 's'}`;
      return several ? `${verdicts} verdicts on ${set}` : set;
    },
    asOf: (date) => `as of ${date}`,
    filter: 'Filter by status',
    showing: (shown, verdicts) => `Showing ${shown} of ${verdicts} verdicts`,
    clear: 'Show all',
    section: (citation) => (/^\p{L}\p{Ll}/u.test(citation) ? citation : `Section ${citation}`),
    noSection: 'Targets without a section',
    common: 'Targets for all together',
    together: 'All organizations together',
    columns: { target: 'Target', value: 'Result', status: 'Status' },
    noTargets: 'This document sets no targets.',
  },
  tasks: {
    title: 'Tasks',
    led: (name) => `Tasks led by ${name}`,
    states: {
      overdue: 'Overdue',
      'under-way': 'Under way',
      'not-reported': 'No updates yet',
      done: 'Done',
    },
    count: (count) => `${count} task${count === '1' ? '' : 's'}`,
    inState: (count, state) =>
      state === 'No updates yet' ? `${count} without updates` : `${count} ${state.toLowerCase()}`,
    asOf: (date) => `as of ${date}`,
    columns: { name: 'Task', lead: 'Lead', time: 'When', state: 'Status', update: 'Latest update' },
    partners: 'With',
    reportTo: 'Reported to',
    reading: 'Read as',
    quote: 'As printed',
    updates: 'Updates',
    nobody: 'not named in the text',
    noTime: 'not set in the text',
    noUpdate: 'none',
    others: (count) => `and ${count} more`,
    cadences: { continuous: 'continuously', periodic: 'periodically', 'as-required': 'as required' },
    yearly(part, number) {
      if (part === 'half') return `in the ${HALVES[number - 1]} half of every year`;
      return part === 'quarter'
        ? `in Q${number} of every year`
        : `in ${MONTHS.format(Date.UTC(2000, number - 1))} of every year`;
    },
    all: (cadences) => [cadences.slice(0, -1).join(', '), cadences.at(-1)].filter(Boolean).join(' and '),
    reason: taskReason,
    search: 'Find a task',
    everyone: 'All',
    showing: ({ shown, total, query }) =>
      `Showing ${shown} of ${total} task${total === '1' ? '' : 's'}${query && ` matching “${query}”`}`,
    clear: 'Clear the filters',
    noTasks: 'This document sets no tasks.',
    none: 'There are no such tasks.',
  },
  grades: {
    rows: { organization: 'Organization', level: 'Level', any: 'Counted' },
    picture: 'Grades',
    result: 'Result',
    together: { unit: 'All units', organization: 'All organizations' },
    total: 'Sum',
    at: (bar, kind) => `${kind === 'grade' ? 'graded' : 'at'} ${bar}`,
    other: (limited) => (limited ? 'Not in this grade' : 'Below this grade'),
    silent: 'Not reported yet',
    mark: 'Required',
    zone: 'Satisfies it',
    every: (of) => `all ${of}`,
    none: (of) => `no ${of}`,
    some: (share, of) => `${share} ${of}`,
    various: 'the share is set for each row',
    sentence: gradeSentence,
    noFigure: 'no figures yet',
    notApart: 'the figures do not tell these apart from the others',
    instead: (missing, shown) =>
      `There are no figures for ${missing} yet; what is shown is the figures for ${shown}.`,
    open: (period) => `${period} is not over; the figures may still change.`,
    newest: 'newest figures',
    wholeOnly: (at, of, names) =>
      `${names ? `${names}: t` : 'T'}he figures say how many ${of} are ${at}, not how many are in each grade.`,
    unjudged: (parts) =>
      `All are judged together; there is no verdict on ${{ organization: 'each organization', level: 'each level', any: 'this part' }[parts]}.`,
    sum: (of) => `The sum adds up ${of}; nothing is required of it.`,
    axis: (of) => `Percent of the ${of} that are bound`,
    table: 'Table of counts',
    base: 'Bound',
    share: 'Share',
    provisional: 'With provisional figures',
    noRows: 'There is nobody that this target counts by grade.',
    noTargets: 'This document sets no targets.',
  },
  chart: {
    chart: 'Chart',
    figures: 'Table of the figures',
    tables: { progress: 'Progress', observations: 'Figures', ranking: 'Ranking' },
    rows: ({ shown, total, all }) =>
      all ? `${total} row${total === '1' ? '' : 's'}` : `The first ${shown} of ${total} rows`,
    none: 'There are no figures.',
    unranked: 'not ranked',
    fields: {
      target: 'Target id',
      targetName: 'Target',
      citation: 'Section',
      measure: 'Measure',
      measureUnit: 'Counted in',
      subject: 'Organization or unit',
      organization: 'Organization id',
      organizationName: 'Organization',
      unit: 'Unit id',
      unitName: 'Unit',
      level: 'Level id',
      levelName: 'Level',
      period: 'Period',
      periodName: 'Period',
      periodStart: 'From',
      periodEnd: 'To',
      figurePeriod: 'Period of the figure',
      figurePeriodName: 'Period of the figure',
      figureDate: 'Figure up to',
      value: 'Result',
      valueText: 'Result',
      required: 'Required',
      requiredTo: 'Required (upper end)',
      requiredText: 'Required',
      comparator: 'Comparator',
      time: 'When',
      status: 'Status',
      statusName: 'Status',
      gap: 'Against the requirement',
      gapText: 'Against the requirement',
      attainment: 'Share of what is required',
      inForce: 'In force',
      provisional: 'Provisional',
      aim: 'Aim',
      source: 'Source',
      numerator: 'Numerator',
      denominator: 'Denominator',
      compliant: 'Compliant',
      bound: 'Bound',
      category: 'Category id',
      categoryName: 'Category',
      population: 'Counted among',
      note: 'Note',
      updated: 'Updated',
      rank: 'Rank',
      previousRank: 'Previous rank',
      moved: 'Places moved',
      code: 'Code',
      parentName: 'Belongs to',
      change: 'Change since the period before',
      reason: 'Why it has no rank',
    },
  },
  figures: (period) => `Figure for ${period}`,
  metIn: (count, of) => `Met in ${count} of ${of} periods judged`,
};

function explain(facts: Facts): string {
  const sentences = [main(facts)];
  if (facts.unmet.length > 0) sentences.push(`Not met in: ${facts.unmet.join(', ')}.`);
  if (facts.silent.length > 0) sentences.push(`No figure in: ${facts.silent.join(', ')}.`);
  const { reason } = facts;
  if (reason?.code === 'out-of-differs') {
    sentences.push(`The text counts out of ${reason.outOf}, the figures have ${reason.base}.`);
  }
  return sentences.join(' ');
}

function main(facts: Facts): string {
  const { status, coverage, value, required, owed } = facts;
  if (facts.reason && facts.reason.code !== 'out-of-differs') return explainReason(facts);
  if (coverage) return explainCoverage(facts);
  if (status === 'awaiting' || status === 'no-data') return explainSilence(facts);
  if (status === 'no-trend')
    return `Only one figure so far (${value}): too little to see a trend towards ${required}.`;
  if (status === 'not-applicable') return 'Not applicable.';
  if (owed === '') return `So far: ${value}; nothing is due yet; required in the whole period: ${required}.`;
  if (owed) return `So far: ${value}; due by now: ${owed}; required in the whole period: ${required}.`;
  return facts.pace ? explainPace(facts) : explainGap(facts);
}

const EARLY = 'Met early. ';

function explainGap({ early, value, required, gap, gapKind, satisfied, exceeds, sideBySide }: Facts): string {
  if (sideBySide) return `Result: ${value}; required: ${required}.`;
  const lead = `${early ? EARLY : ''}Result: ${value}, `;
  if (exceeds) return `${lead}above what is required (${required}).`;
  if (gapKind === 'extra') return `${lead}${gap} more than required (${required}).`;
  if (gapKind === 'spare') return `${lead}within what is allowed (${required}).`;
  if (gapKind === 'over') return `${lead}${gap} more than allowed (${required}).`;
  if (gapKind === 'short') return `${lead}${gap} short of what is required (${required}).`;
  return `${lead}which ${satisfied ? 'satisfies' : 'does not satisfy'} the requirement (${required}).`;
}

function explainPace({ value, required, gap, gapKind, satisfied, ...facts }: Facts): string {
  const { months, yearly, projected, moves } = facts.pace!;
  const left = `${months} month${months === 1 ? '' : 's'}`;
  const pace = moves === 0 ? 'no change' : `${moves > 0 ? 'up' : 'down'} ${yearly} a year`;
  const tempo = `present pace: ${pace}, leading to ${projected}`;
  if (satisfied && facts.sideBySide) return `Result: ${value}; required: ${required}; ${tempo}.`;
  if (satisfied)
    return `${facts.early ? EARLY : ''}Result: ${value}, which satisfies the requirement (${required}) now; ${tempo}.`;
  if (!gapKind)
    return `Result: ${value}, which does not satisfy the requirement (${required}), ${left} left; ${tempo}.`;
  return `${gap} ${gapKind === 'over' ? 'less' : 'more'} needed in ${left}; ${tempo}.`;
}

function explainCoverage({ required, ...facts }: Facts): string {
  const { compliant, base, silent, of, none } = facts.coverage!;
  const silence = silent > 0 ? `, ${silent} not reported` : '';
  return none
    ? `Required: ${required}; ${compliant} of ${base} ${of} stand there${silence}.`
    : `${compliant} of ${base} ${of} comply${silence}; required: ${required}.`;
}

function explainSilence({ status, period, value, required }: Facts): string {
  const when = period ? ` for ${period}` : '';
  if (status === 'no-data') return period ? `The figure${when} is overdue.` : 'There is no figure.';
  return value
    ? `So far: ${value}; the requirement (${required}) is not due yet.`
    : `The figure${when} is not due yet.`;
}

function explainReason({ since, period, value, ...facts }: Facts): string {
  const reason = facts.reason!;
  switch (reason.code) {
    case 'ended':
      return `Not applicable from ${since}${reason.act ? ` under ${reason.act}` : ''}.`;
    case 'not-begun':
      return `Not applicable before ${since}, when it was set up${reason.act ? ` under ${reason.act}` : ''}.`;
    case 'declared':
      return `Declared not applicable${period ? ` for ${period}` : ''}.`;
    case 'partial':
      return `Only ${reason.count} of ${reason.of} have reported (${value} together): too few to judge.`;
    case 'no-base':
      return 'There is no base figure to compare with.';
    case 'zero-base':
      return 'The base is zero, so there is no rate of change.';
    case 'break':
      return 'The way of counting has changed since the base, so they cannot be compared.';
    default:
      return 'Cannot be aggregated: the parts report no numerators and denominators.';
  }
}

function unranked({ code, ...facts }: UnrankedFacts): string {
  switch (code) {
    case 'silent':
      return 'Not reported yet';
    case 'declared':
      return 'Reported as not applicable';
    case 'too-small':
      return `Not ranked: counts only ${facts.denominator}, fewer than ${facts.minimum}`;
    case 'unknown-size':
      return `Not ranked: does not say how many it counts (at least ${facts.minimum} needed)`;
    case 'other-population':
      return `Not ranked: counted among others${facts.population ? ` (${facts.population})` : ''}`;
    case 'other-requirement':
      return 'Not ranked: its requirement is of another kind';
    case 'no-attainment':
      return 'Not ranked: no share of what is required can be given';
    case 'partial':
      return `Not ranked: only ${facts.reported} have reported`;
    case 'no-base':
      return 'Not ranked: no figure of the period before';
    case 'zero-base':
      return 'Not ranked: the period before is zero';
    case 'break':
      return 'Not ranked: counted in another way than before';
    case 'ended':
      return `Ended on ${facts.date}`;
    case 'not-begun':
      return `Set up on ${facts.date}`;
    default:
      return 'Not ranked: its parts cannot be added up';
  }
}

function taskReason({ state, code, period = '', until = '', late }: TaskFacts): string {
  switch (code) {
    case 'deadline':
      if (state === 'overdue') return `Due by ${until}; not reported done so far.`;
      if (state === 'done') return `Reported done${late ? `, after it was due (${until})` : ''}.`;
      return `${state === 'not-reported' ? 'No updates yet; due' : 'Due'} by ${until}.`;
    case 'period':
      if (state === 'overdue') return `The time to report on ${period} has passed; not reported done so far.`;
      if (state === 'done') return `Reported done for ${period}.`;
      return state === 'under-way'
        ? `Reported on${period && ` for ${period}`}, not done so far.`
        : 'No updates yet; no period is due.';
    case 'awaited':
      return `The report for ${period} is awaited until ${until}.`;
    case 'no-start':
      return 'No updates yet; the text does not say which period is the first.';
    case 'no-time':
      if (state === 'done') return `Reported done${period && ` for ${period}`}.`;
      return `The text sets no date; ${state === 'under-way' ? 'there are updates' : 'no updates yet'}.`;
  }
}

function gradeSentence({ name, of, grades, silent, notApplicable, ...facts }: GradeFacts): string {
  const counts = [
    ...grades.map(({ count, name: grade }, index) => `${count}${index === 0 ? ` ${of}` : ''} “${grade}”`),
    silent && `${silent} not reported yet`,
    notApplicable && `${notApplicable} not applicable`,
  ].filter(Boolean);
  const { compliant, base, share, at, provisional, required, status } = facts;
  const parts = [
    counts.join(', '),
    base && `${compliant} of ${base} ${of} ${at} (${share}${provisional ? ', provisional' : ''})`,
    required && `required: ${required}`,
    status && `status: ${status.toLowerCase()}`,
  ];
  return `${name}: ${parts.filter(Boolean).join('; ')}.`;
}
