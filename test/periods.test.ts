import { expect } from 'chai';
import type { Cadence } from '../src/schema.js';
import {
  addYears,
  dayNumber,
  formatDay,
  parseDay,
  parsePeriod,
  periodsBetween,
  yearsBetween,
} from '../src/periods.js';

describe('parsePeriod', () => {
  const cases: [text: string, start: string, end: string, days: number][] = [
    ['2025', '2025-01-01', '2025-12-31', 365],
    ['2024', '2024-01-01', '2024-12-31', 366],
    ['2025-S1', '2025-01-01', '2025-06-30', 181],
    ['2025-S2', '2025-07-01', '2025-12-31', 184],
    ['2024-Q1', '2024-01-01', '2024-03-31', 91],
    ['2025-Q1', '2025-01-01', '2025-03-31', 90],
    ['2025-Q4', '2025-10-01', '2025-12-31', 92],
    ['2025-02', '2025-02-01', '2025-02-28', 28],
    ['2024-02', '2024-02-01', '2024-02-29', 29],
    ['2025-12', '2025-12-01', '2025-12-31', 31],
    ['2025-07-31', '2025-07-31', '2025-07-31', 1],
    ['2024-02-29', '2024-02-29', '2024-02-29', 1],
    ['2021/2025', '2021-01-01', '2025-12-31', 1826],
    ['2022-09/2027-08', '2022-09-01', '2027-08-31', 1826],
    ['2025-Q3/2026-S1', '2025-07-01', '2026-06-30', 365],
    ['2025-07-15/2025-08', '2025-07-15', '2025-08-31', 48],
    ['1969-12', '1969-12-01', '1969-12-31', 31],
    ['0020', '0020-01-01', '0020-12-31', 366],
    ['0202-S2', '0202-07-01', '0202-12-31', 184],
    ['9999', '9999-01-01', '9999-12-31', 365],
  ];
  for (const [text, start, end, days] of cases) {
    it(`reads ${text} as ${start} to ${end}`, () => {
      const period = parsePeriod(text);
      expect(period.text).to.equal(text);
      expect([formatDay(period.start), formatDay(period.end)]).to.deep.equal([start, end]);
      expect(period.end - period.start + 1).to.equal(days);
    });
  }

  it('tiles a year without gap or overlap by months, quarters and half-years', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
    for (const parts of [months, ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'], ['2025-S1', '2025-S2']]) {
      const periods = parts.map(parsePeriod);
      periods.slice(1).forEach((next, index) => expect(next.start).to.equal(periods[index]!.end + 1));
      expect([periods[0]!.start, periods.at(-1)!.end]).to.deep.equal([
        parsePeriod('2025').start,
        parsePeriod('2025').end,
      ]);
    }
  });
});

describe('Days', () => {
  it('are counted from 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).to.equal(0);
    expect(parseDay('1969-12-31')).to.equal(-1);
    expect(parseDay('2000-03-01')).to.equal(11017);
  });

  it('go by the date as written, whatever the time and offset', () => {
    for (const stamp of ['2025-07-01', '2025-07-01T00:30:00+07:00', '2025-07-01T23:59:59-11:00']) {
      expect(formatDay(parseDay(stamp))).to.equal('2025-07-01');
    }
  });

  it('are the same however often they are written and read', () => {
    for (let day = parseDay('1899-12-25'); day < parseDay('2101-01-05'); day += 17)
      expect(parseDay(formatDay(day))).to.equal(day);
  });
});

describe('periodsBetween', () => {
  const terms = ['2016/2020', '2021/2025', '2026/2030'];
  const cases: [cadence: Cadence, start: string, end: string, periods: string[]][] = [
    ['year', '2024-01-01', '2026-12-31', ['2024', '2025', '2026']],
    ['year', '2024-01-02', '2026-12-30', ['2025']],
    ['half-year', '2024-06-30', '2025-12-31', ['2024-S2', '2025-S1', '2025-S2']],
    ['quarter', '2024-11-19', '2025-09-30', ['2025-Q1', '2025-Q2', '2025-Q3']],
    ['month', '2024-11-30', '2025-02-28', ['2024-12', '2025-01', '2025-02']],
    ['month', '2024-02-01', '2024-02-28', []],
    ['month', '2024-02-01', '2024-02-29', ['2024-02']],
    ['half-year', '0202-01-01', '0202-12-31', ['0202-S1', '0202-S2']],
    ['term', '2021-01-01', '2030-12-31', ['2021/2025', '2026/2030']],
    ['term', '2021-01-02', '2030-12-31', ['2026/2030']],
    ['year', '2026-01-01', '2025-12-31', []],
  ];
  for (const [cadence, start, end, expected] of cases) {
    it(`finds the whole periods of every ${cadence} from ${start} to ${end}`, () => {
      const periods = periodsBetween(cadence, parseDay(start), parseDay(end), terms);
      expect(periods.map(({ text }) => text)).to.deep.equal(expected);
    });
  }

  it('finds no term where none are known', () => {
    expect(periodsBetween('term', parseDay('2021-01-01'), parseDay('2030-12-31'))).to.deep.equal([]);
  });
});

describe('addYears', () => {
  const cases: [day: string, years: number, result: string][] = [
    ['2025-12-31', 1, '2026-12-31'],
    ['2025-12-31', -5, '2020-12-31'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', 1, '2025-03-01'],
    ['2025-02-28', -1, '2024-02-28'],
  ];
  for (const [day, years, result] of cases) {
    it(`takes ${day} by ${years} to ${result}`, () =>
      expect(formatDay(addYears(parseDay(day), years))).to.equal(result));
  }
});

describe('yearsBetween', () => {
  const cases: [from: string, to: string, years: number][] = [
    ['2020-12-31', '2025-12-31', 5],
    ['2023-12-31', '2024-12-31', 1],
    ['2024-12-31', '2023-12-31', -1],
    ['2024-12-31', '2024-12-31', 0],
    ['2024-12-31', '2025-06-30', 1 / 2],
    ['2023-06-30', '2024-06-30', 1],
    ['2022-09-30', '2024-12-31', 2.25],
    ['2023-02-28', '2024-02-29', 1],
    ['2024-02-29', '2025-02-28', 1],
    ['2024-12-31', '2025-03-15', 2 / 12 + 15 / 31 / 12],
    ['2024-07-01', '2025-12-31', 1.5 - 1 / 31 / 12],
  ];
  for (const [from, to, years] of cases) {
    it(`counts ${years} from ${from} to ${to}`, () => {
      const [numerator, denominator] = yearsBetween(parseDay(from), parseDay(to));
      expect([numerator, denominator].every(Number.isInteger)).to.equal(true);
      expect(numerator / denominator).to.be.closeTo(years, 1e-12);
    });
  }

  it('counts whole years exactly, whatever leap days lie between', () => {
    for (const [from, to] of [
      ['2020', '2025'],
      ['2019', '2024'],
      ['1999', '2000'],
    ] as const) {
      const [numerator, denominator] = yearsBetween(parsePeriod(from).end, parsePeriod(to).end);
      expect(numerator).to.equal((+to - +from) * denominator);
    }
  });
});
