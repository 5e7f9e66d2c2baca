/** How Vega draws by default here: in the host's font and colours, and in the reader's language. The spec may say otherwise. */
import type { Config } from 'vega-lite';

export interface Look {
  /** The host's font, as it computes, and the size of its text in pixels. */
  font: string;
  size: number;
  /** The width of the element in pixels. */
  width: number;
  /** BCP 47. */
  language: string;
}

const token = (name: string) => `var(--nq-color-${name}, var(--_${name}))`;
const MUTED = token('muted');
const LINE = token('line');
const TEXT = 'currentColor';

/** How far the labels of an axis may reach before they are cut short: the chart needs the rest. */
export const labelLimit = (width: number): number =>
  width < 300 ? 96 : width < 640 ? 150 : width < 900 ? 260 : 360;

/** Below the chart, as many side by side as can be read. */
function legendColumns(width: number): { columns: number; labelLimit: number } {
  const columns = width < 300 ? 1 : width < 640 ? 2 : 4;
  return { columns, labelLimit: Math.round(width / columns - 40) };
}

/** The defaults below the config of the spec itself, so that this wins where both speak. */
export function chartConfig({ font, size, width, language }: Look): Config {
  const small = Math.max(11, Math.round(size * 0.8125));
  const words = { labelFontSize: small, titleFontSize: small, labelColor: MUTED, titleColor: MUTED };
  return {
    background: 'transparent',
    font,
    padding: { left: 1, right: 6, top: 6, bottom: 2 },
    view: { stroke: null },
    // Vega says these in English; the name of the chart and the table beside it say it all.
    aria: false,
    fieldTitle: 'plain',
    countTitle: '',
    locale: { number: numberLocale(language), time: timeLocale(language) },
    axis: {
      ...words,
      titleFontWeight: 'normal',
      labelLimit: labelLimit(width),
      // Or the title would lie over the longest of them.
      maxExtent: labelLimit(width) + 20,
      domainColor: LINE,
      gridColor: LINE,
      tickColor: LINE,
      labelPadding: 6,
      titlePadding: 8,
    },
    axisQuantitative: { tickCount: 6, labelOverlap: true, labelSeparation: 6, labelBound: 4 },
    // A title is longer than a plot that is this narrow.
    axisX: width < 300 ? { titleAnchor: 'end' } : {},
    legend: {
      ...words,
      titleFontWeight: 'normal',
      orient: 'bottom',
      rowPadding: 4,
      ...legendColumns(width),
    },
    header: { ...words, labelColor: TEXT, titleFontWeight: 'normal' },
    title: { color: TEXT, fontSize: size, subtitleColor: MUTED, subtitleFontSize: small, anchor: 'start' },
    // Ticks and values are never rounded to another number, nor written as powers of ten.
    numberFormat: ',.15~g',
    mark: { color: series(1), aria: false },
    text: { color: TEXT, fontSize: small },
    rule: { color: TEXT },
    range: {
      category: [1, 2, 3, 4, 5, 6].map(series),
      ordinal: RAMP,
      ramp: RAMP,
      heatmap: RAMP,
    },
  };
}

const series = (number: number): string => `var(--nq-color-series-${number}, var(--_series-${number}))`;

/** Read on white and on black. */
const RAMP = ['#a9cbe8', '#6ea6d6', '#3b7fbd', '#1b62a5'];

/** What d3 needs to write numbers as a language does. */
export function numberLocale(language: string) {
  const parts = new Intl.NumberFormat(language).formatToParts(-1_234_567.8);
  const find = (wanted: string, other: string) => parts.find(({ type }) => type === wanted)?.value ?? other;
  return {
    decimal: find('decimal', ','),
    thousands: find('group', ''),
    minus: find('minusSign', '-'),
    grouping: [3],
    currency: ['', ''] as [string, string],
  };
}

/** What d3 needs to write dates as a language does. */
export function timeLocale(language: string) {
  const name = (options: Intl.DateTimeFormatOptions, day: number, month = 0) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.UTC(2023, month, day));
  // Vietnamese months are numbers; how they are shortened, engines do not agree.
  const months = (month: 'long' | 'short') =>
    twelve.map((index) => (language === 'vi' ? `Tháng ${index + 1}` : name({ month }, 1, index))) as Twelve;
  // The first of January 2023 was a Sunday.
  const days = (weekday: 'long' | 'short') => seven.map((index) => name({ weekday }, index + 1)) as Seven;
  const halfDay = (hour: number) =>
    new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
      .formatToParts(Date.UTC(2023, 0, 1, hour))
      .find(({ type }) => type === 'dayPeriod')?.value ?? '';
  return {
    dateTime: '%d/%m/%Y %H:%M',
    date: language === 'vi' ? '%d/%m/%Y' : '%-d %B %Y',
    time: '%H:%M',
    periods: [halfDay(9), halfDay(15)] as [string, string],
    days: days('long'),
    shortDays: days('short'),
    months: months('long'),
    shortMonths: months('short'),
  };
}

type Seven = [string, string, string, string, string, string, string];
type Twelve = [...Seven, string, string, string, string, string];
const seven = [0, 1, 2, 3, 4, 5, 6];
const twelve = [...seven, 7, 8, 9, 10, 11];
