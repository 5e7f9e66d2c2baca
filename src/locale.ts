/** The words of a language. One file each in `locales/`; Vietnamese is always there, others register themselves. */
import type { Coverage, Reason, Status } from './evaluate/progress.js';
import { vi } from './locales/vi.js';
import type { Cadence, Comparator } from './schema.js';

/** What a sentence about a verdict is made of: every figure is already formatted. */
export interface Facts {
  status: Status;
  early: boolean;
  exceeds: boolean;
  satisfied: boolean;
  value?: string;
  /** Of a flow: what is due by now. */
  owed?: string;
  required: string;
  gap?: string;
  gapKind?: 'short' | 'over' | 'spare' | 'extra';
  period?: string;
  pace?: { months: number; yearly: string; projected: string; moves: -1 | 0 | 1 };
  coverage?: { compliant: string; base: string; silent: number; of: string; none: boolean };
  /** The names of the parts that are not met. */
  lacking: string[];
  reason?: Reason;
  /** The day of `ended` or `not-begun`, as written in the language. */
  since?: string;
}

/** What a requirement on those bound one by one is made of; `none` where nobody may meet the bar. */
export interface CoverageWords {
  share: string;
  bar: string;
  unit: 'count' | 'percent' | 'fraction' | 'none';
  kind: string;
  of: string;
}

/** What is said of a verdict beyond its face. */
export interface Sentences {
  /** What those bound one by one are called. */
  nouns: { unit: string; organization: string };
  /** The reasoning as a sentence. */
  explain(facts: Facts): string;
  /** How many must meet the bar: "từ 90% trở lên số đơn vị xếp loại …". */
  coverage(words: CoverageWords): string;
  /** That one of those bound must not be so, where few or none may be. */
  avoid(bar: string, kind: string): string;
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
  /** Vietnamese keeps its sentences apart, since most readers do not ask for them. */
  sentences?: Sentences;
  comparison?: ComparisonWords;
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
