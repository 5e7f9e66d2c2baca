/** The words of a language. One file each in `locales/`; Vietnamese is always there, others register themselves. */
import type { Coverage, Reason, Status } from './evaluate/progress.js';
import { vi } from './locales/vi.js';
import type { UnrankedReason } from './rank/ranking.js';
import type { Cadence, Comparator, Measure } from './schema.js';
import type { TableField, TableName } from './tables/fields.js';
import type { TaskReason, TaskState } from './tasks/judge.js';

/** What a sentence about a verdict is made of: every figure is already formatted. */
export interface Facts {
  status: Status;
  early: boolean;
  exceeds: boolean;
  satisfied: boolean;
  /** The figure and the requirement are told side by side, since there is no telling how far it is past or short of all of it. */
  sideBySide: boolean;
  value?: string;
  /** Of a flow: what is due by now; empty where nothing is. */
  owed?: string;
  /** To stand in brackets: it has none of its own. */
  required: string;
  gap?: string;
  gapKind?: 'short' | 'over' | 'spare' | 'extra';
  period?: string;
  pace?: { months: number; yearly: string; projected: string; moves: -1 | 0 | 1 };
  coverage?: { compliant: string; base: string; silent: number; of: string; none: boolean };
  /** The names of the parts that are not met, and of those without figures. */
  unmet: string[];
  silent: string[];
  reason?: Reason;
  /** The day of `ended` or `not-begun`, as written in the language. */
  since?: string;
}

/** What a requirement on those bound one by one is made of; `every` where all must meet the bar, `none` where nobody may. */
export interface CoverageWords {
  share: string;
  bar: string;
  unit: 'count' | 'percent' | 'fraction' | 'every' | 'none';
  kind: Measure['kind'] | 'stage' | 'change';
  of: string;
}

/** What is said of a verdict beyond its face. */
export interface Sentences {
  /** What those bound one by one are called. */
  nouns: { unit: string; organization: string };
  /** How many must meet the bar: "từ 90% trở lên số đơn vị xếp loại …". */
  coverage(words: CoverageWords): string;
  /** That one of those bound must not be so, where few or none may be. */
  avoid(bar: string, kind: CoverageWords['kind']): string;
  /** What the parts of a total are asked: "trong đó tập thể ít nhất 3, cá nhân ít nhất 2". */
  parts(parts: { name: string; bar: string }[]): string;
  /** Of a part without a figure. */
  noFigure: string;
  /** Those that comply, do not, are silent, and are out of the count; `none` where nobody may meet the bar. */
  counts(coverage: Coverage, none: boolean): string;
}

/** What the organization comparison says beside names and figures. */
export interface ComparisonWords {
  organization: string;
  figure: string;
  /** That requirements at other times, of other populations or levels stand in groups of their own. */
  groups(count: number): string;
  /** That the figures are of different periods, or count different populations. */
  periods: string;
  populations: string;
  noOrganizations: string;
  noTargets: string;
  /** Of which period the verdicts are: "đánh giá năm 2026". */
  judged(period: string): string;
  /** What the picture is made of: the requirement, what satisfies it, those reported who do not comply, provisional figures. */
  mark: string;
  zone: string;
  against: string;
  provisional: string;
  /** How many have a status: "2 đạt". */
  count(count: number, status: string): string;
}

/** The columns of a ranking that can be shown; `change` is named after the period it is counted from. */
export type RankingColumn =
  'rank' | 'movement' | 'name' | 'value' | 'required' | 'gap' | 'attainment' | 'change' | 'status';

/** What a reason for having no rank is made of, besides its code; everything is already formatted. */
export interface UnrankedFacts {
  code: UnrankedReason['code'];
  /** The day of `ended` or `not-begun`. */
  date?: string;
  /** Of a sum: how many of its parts have reported, `20/25`. */
  reported?: string;
  /** What the figure stands on, and the least that is ranked. */
  denominator?: string;
  minimum?: string;
  population?: string;
}

/** What is said in and around a ranking of units. */
export interface RankingWords {
  caption(target: string): string;
  /** Of when the figures are, within a line: "số liệu năm 2025". */
  figures(period: string): string;
  /** That nobody has a figure for one period, so that another is shown. */
  instead(missing: string, shown: string): string;
  /** What all numbers are counted in. */
  unit(unit: string): string;
  columns: Record<Exclude<RankingColumn, 'change'>, string>;
  since(period: string): string;
  /** How rows are ordered by a column: with its least, its first or its worst on top, or the other way round. */
  orders: Record<RankingColumn, [ascending: string, descending: string]>;
  /** Which rows are on the screen. */
  showing(rows: {
    from: string;
    to: string;
    total: string;
    one: boolean;
    query: string;
    order: string;
  }): string;
  /** By how many places a unit has moved; up is better. */
  moved(places: number, number: string, period: string): string;
  /** No gap: at the mark, or within a range. */
  even: string;
  within: string;
  unchanged: string;
  /** In the place of a rank. */
  noRank: string;
  unranked(facts: UnrankedFacts): string;
  /** The value and the rank of the period before, as far as there are any. */
  before(period: string, value: string | undefined, rank: string | undefined): string;
  search: string;
  level: string;
  all: string;
  /** What stands where there is no row. */
  noMatch(query: string): string;
  clear: string;
  noRows: string;
  /** That no unit has reported. */
  nobody: string;
  noTargets: string;
  pages: string;
  page(page: string, pages: string): string;
  turn: Record<'previous' | 'next', string>;
}

/** What a scorecard says beside names, figures and statuses. */
export interface ScorecardWords {
  /** How many verdicts on how many targets; not `several` where each target has one. */
  total(counts: { verdicts: string; targets: string; several: boolean }): string;
  /** The day of the judgement, within a line. */
  asOf(date: string): string;
  /** What the buttons with counts do together. */
  filter: string;
  showing(shown: string, verdicts: string): string;
  clear: string;
  /** Where the document says it: "Mục II.2.2". */
  section(citation: string): string;
  /** Groups of what names no section, and of what is asked of no organization by itself. */
  noSection: string;
  common: string;
  /** A verdict on all organizations together, beside those on each. */
  together: string;
  columns: Record<'target' | 'value' | 'status', string>;
  noTargets: string;
}

/** What is said of one row of a distribution by grade; every figure is already formatted. */
export interface GradeFacts {
  name: string;
  /** What those bound are called. */
  of: string;
  /** How many stand in each grade, none that is empty; nothing where the figures do not say. */
  grades: { count: string; name: string }[];
  /** How many have not reported, and do not apply; empty where there are none. */
  silent: string;
  notApplicable: string;
  /** Of those bound so many are in a grade that is counted; `share` in percent. */
  compliant: string;
  base: string;
  share: string;
  /** Which grades are counted, with their verb: "xếp loại từ mức “Tốt” trở lên". */
  at: string;
  provisional: boolean;
  /** The share asked for, and the verdict; empty where none is on this row. */
  required: string;
  status: string;
}

/** What a distribution by grade says beside names, figures and statuses. */
export interface GradeWords {
  /** What a row is, where all are of one kind; else any of them. */
  rows: Record<'organization' | 'level' | 'any', string>;
  picture: string;
  result: string;
  /** The row on all together, and the sum of several rows. */
  together: Record<'unit' | 'organization', string>;
  total: string;
  /** Which grades are counted, with a verb: "xếp loại từ mức “Tốt” trở lên". */
  at(bar: string, kind: string): string;
  /** The grades that are not, where they are not told apart; `limited` where few or none may be counted. */
  other(limited: boolean): string;
  silent: string;
  mark: string;
  zone: string;
  /** What is asked of those bound, without the grade. */
  every(of: string): string;
  none(of: string): string;
  /** A number of them, not a share. */
  some(share: string, of: string): string;
  /** That rows are asked for different shares. */
  various: string;
  sentence(facts: GradeFacts): string;
  /** Of what is not known, or not told apart from others. */
  noFigure: string;
  notApart: string;
  /** That the figures of one period stand in for those of another. */
  instead(missing: string, shown: string): string;
  open(period: string): string;
  newest: string;
  /** That the figures say how many are in a grade that is counted, and not in which; `names` of the rows where others do. */
  wholeOnly(at: string, of: string, names: string): string;
  /** Of rows without a verdict: the whole is judged, the parts are not; the sum is asked nothing. */
  unjudged(parts: 'organization' | 'level' | 'any'): string;
  sum(of: string): string;
  /** What the percentages are of. */
  axis(of: string): string;
  table: string;
  base: string;
  share: string;
  /** That some of the figures are. */
  provisional: string;
  noRows: string;
  noTargets: string;
}

/** What a verdict with its figure is told with; everything is already formatted. */
export interface StandingFacts {
  /** Whom it is on. */
  name: string;
  value: string;
  /** What is measured, which decides on the verb: a grade is given, a rank is held. */
  kind: Measure['kind'] | 'change' | 'share';
  /** Of what is done or not. */
  done?: boolean;
  period: string;
  provisional: boolean;
  /** Without brackets of its own. */
  required: string;
  gap?: string;
  gapKind?: 'short' | 'over' | 'spare' | 'extra';
  exceeds: boolean;
  satisfied: boolean;
  sideBySide: boolean;
  /** Of those bound one by one: what they are called, how many are silent, and that none may meet the bar. */
  share?: { of: string; silent: number; none: boolean };
}

/** What is said in and around a trend. */
export interface TrendWords {
  /** "Hội Nông dân đạt 93,4% năm 2025, còn thiếu 1,6 điểm % so với yêu cầu từ 95% trở lên." */
  standing(facts: StandingFacts): string;
  /** From the first to the last figure of an unbroken line. */
  course(facts: {
    from: string;
    to: string;
    fromPeriod: string;
    toPeriod: string;
    moves: -1 | 0 | 1;
    /** It has been the same all the time. */
    steady: boolean;
    /** Ranks and grades go up and down where numbers grow and shrink. */
    ordinal: boolean;
  }): string;
  broken(period: string, why: 'B' | 'D' | 'population' | 'split', population?: string): string;
  projected(value: string, period: string): string;
  forecast(value: string, period: string): string;
  /** That a scale does not start at zero, that a small number is a good one, what is measured upwards. */
  startsAt(value: string): string;
  lessIsBetter: string;
  changes: Record<'increase' | 'decrease', string>;
  running: string;
  shares: string;
  /** What the picture is made of. */
  legend: Record<
    'observed' | 'provisional' | 'partial' | 'baseline' | 'deadline' | 'zone' | 'projection' | 'forecast',
    string
  >;
  /** The name of the points to be chosen from. */
  points: string;
  table: string;
  caption(target: string, name: string): string;
  columns: Record<'period' | 'value' | 'required' | 'status' | 'source', string>;
  /** Small beside a figure. */
  kinds: Record<'partial' | 'baseline' | 'forecast', string>;
  silent: Record<'M' | 'L' | 'N', string>;
  noFigures: string;
  note: string;
}

/** What the menu of files says, and what only files call by a name. */
export interface FileWords {
  actions: Record<'png' | 'svg' | 'csv' | 'json' | 'copyPicture' | 'copyFigures', string>;
  saved(name: string): string;
  /** How the CSV is written: a comma or a point in numbers, and what stands between columns. */
  csv(decimal: ',' | '.', separator: string): string;
  copied: Record<'picture' | 'figures', string>;
  notSaved: string;
  notCopied: string;
  /** The day of the judgement, alone below a picture. */
  asOf(date: string): string;
  /** What no table on the screen has a column for. */
  columns: Record<
    | 'valueNumber'
    | 'requiredNumber'
    | 'gapNumber'
    | 'silent'
    | 'state'
    | 'counted'
    | 'why'
    | 'asOf'
    | 'document'
    | 'remark'
    | 'index',
    string
  >;
}

/** What the reason for the state of a task is made of; everything is already formatted. */
export interface TaskFacts {
  state: TaskState;
  code: TaskReason['code'];
  period?: string;
  /** The last day of the deadline, or the last on which a report is awaited. */
  until?: string;
  late: boolean;
}

/** What is said in and around a list of tasks. */
export interface TaskWords {
  title: string;
  /** The tasks that one organization or body leads. */
  led(name: string): string;
  states: Record<TaskState, string>;
  count(count: string): string;
  /** How many are in a state, within a line: "3 quá hạn". */
  inState(count: string, state: string): string;
  asOf(date: string): string;
  columns: Record<'name' | 'lead' | 'time' | 'state' | 'update', string>;
  partners: string;
  reportTo: string;
  reading: string;
  quote: string;
  updates: string;
  /** That the text names nobody, or no time; that nothing was reported. */
  nobody: string;
  noTime: string;
  noUpdate: string;
  /** That there are more than the names shown. */
  others(count: string): string;
  cadences: Record<'continuous' | 'periodic' | 'as-required', string>;
  /** A part of each year: "quý III hằng năm". */
  yearly(part: 'half' | 'quarter' | 'month', number: number): string;
  /** Cadences that all hold: "hằng quý và đột xuất". */
  all(cadences: string[]): string;
  /** Why a task stands as it does, as a sentence. */
  reason(facts: TaskFacts): string;
  search: string;
  everyone: string;
  /** How many are left of how many; `query` is empty where nothing was typed. */
  showing(rows: { shown: string; total: string; query: string }): string;
  clear: string;
  noTasks: string;
  /** That there are none of this lead, or in this state. */
  none: string;
}

/** What is said in and around a chart of a page's own. */
export interface ChartWords {
  /** What a chart is called that says no name of its own. */
  chart: string;
  /** What opens the table behind a chart. */
  figures: string;
  tables: Record<TableName, string>;
  /** How many rows of how many stand there. */
  rows(rows: { shown: string; total: string; all: boolean }): string;
  none: string;
  /** In the place of a rank. */
  unranked: string;
  /** What axes, legends and columns call a field, where the chart does not say. */
  fields: Record<TableField, string>;
}

/** What is said below an element on paper; every date is already formatted. */
export interface SourceLineWords {
  /** The text whose targets or tasks these are; `issued` is a day, a month or a year in words. */
  document(facts: { title: string; number?: string; issued?: string; issuer: string }): string;
  /** Who reported the figures; so many `more` are not named. */
  figures(sources: string[], more: number): string;
  /** When the document was last updated, if it says so, and the day of the judgement; `figures`: there are some. */
  dates(facts: { updated?: string; asOf: string; figures: boolean }): string;
}

export interface Locale {
  /** BCP 47, for `Intl` and `lang`. */
  tag: string;
  statuses: Record<Status, string>;
  /** The status of a deadline met before its time. */
  early: string;
  words: {
    aim: string;
    basically: string;
    illustrative: string;
    provisional: string;
    requirement: string;
    condition: string;
    population: string;
    source: string;
    citation: string;
    whole: string;
    failed: string;
    /** Of ranks. */
    places: string;
    stale: string;
    rank: string;
    done: string;
    notDone: string;
    why: string;
    /** What opens the menu of files. */
    files: string;
  };
  /** Qualifiers of a figure: over, nearly, about. */
  qualifiers: Record<'over' | 'nearly' | 'about', string>;
  /** "từ 95% trở lên", "at least 95%": `values` holds one formatted value, or two for a range. */
  requirement(comparator: Comparator, values: string[], kind: string, bare: boolean): string;
  /** The requirement that something changes by an amount. */
  change(direction: 'increase' | 'decrease', amount: string): string;
  deadline(period: string): string;
  recurring(cadence: Cadence, span: string | undefined, openEnded: boolean): string;
  within(period: string): string;
  since(period: string): string;
  /** A reference period from its parts. */
  period: {
    year(year: number): string;
    half(half: number, year: number): string;
    quarter(quarter: number, year: number): string;
    month(month: number, year: number): string;
    day(date: string): string;
    range(from: string, to: string): string;
    /** Two years, without the word for year. */
    years(from: string, to: string): string;
  };
  /** Percentage points. */
  points(number: string): string;
  /** The gap as people say it: "còn thiếu 1,6 điểm %". */
  gap(amount: string, kind: 'short' | 'over' | 'spare' | 'extra'): string;
  /** Vietnamese keeps its sentences and its reasoning apart, since most readers do not ask for them. */
  sentences?: Sentences;
  comparison?: ComparisonWords;
  /** Apart from Vietnamese too: only rankings say this. */
  ranking?: RankingWords;
  /** Apart too. */
  scorecard?: ScorecardWords;
  tasks?: TaskWords;
  grades?: GradeWords;
  chart?: ChartWords;
  trend?: TrendWords;
  sourceLine?: SourceLineWords;
  files?: FileWords;
  /** The reasoning as a sentence. */
  explain?(facts: Facts): string;
  figures(period: string): string;
  metIn(count: number, of: number): string;
}

const registered = new Map<string, Locale>([['vi', vi]]);

/** Makes a language available; its `tag` is what `lang` is compared with. */
export function registerLocale(locale: Locale): void {
  registered.set(locale.tag, locale);
}

/** The locale for a language tag: itself, its language without region, else Vietnamese. */
export function localeFor(lang = 'vi'): Locale {
  return registered.get(lang) ?? registered.get(lang.toLowerCase().split('-')[0]!) ?? vi;
}
