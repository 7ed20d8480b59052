import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsBeforeStart, isRecordedDate, yearOf, yearsOf } from '../../../src/domain/period.ts';

describe('a recorded date', () => {
  it.each(['0001', '2019', '2019-04', '2019-12-31', '2000-02-29', '2024-02-29'])('%s is one', (date) => {
    expect(isRecordedDate(date)).toBe(true);
  });
  it.each([
    '',
    '19',
    '0000',
    '2019-00',
    '2019-13',
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-4',
    ' 2019',
    '20190401',
    '2019-04-01T00:00',
  ])('%j is none', (date) => {
    expect(isRecordedDate(date)).toBe(false);
  });
  it('agrees with the calendar for every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 13 }),
        fc.integer({ min: 1, max: 32 }),
        (year, month, day) => {
          const text = [
            String(year).padStart(4, '0'),
            String(month).padStart(2, '0'),
            String(day).padStart(2, '0'),
          ].join('-');
          const moment = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
          expect(isRecordedDate(text)).toBe(exists);
        },
      ),
    );
  });
  it('has a year; without a date there is none', () => {
    expect(yearOf('2019-04')).toBe(2019);
    expect(yearOf(null)).toBeNull();
    expect(yearsOf({ start: '2011', end: null })).toEqual({ from: 2011, to: null });
  });
});

describe('a period', () => {
  it.each([
    ['2019', '2019'],
    ['2019-04', '2019'],
    ['2019', '2019-01-01'],
    ['2019-04-30', '2019-05'],
  ])('from %s to %s is in order: a coarse date covers its whole span', (start, end) => {
    expect(endsBeforeStart(start, end)).toBe(false);
  });
  it.each([
    ['2020', '2019'],
    ['2019-05', '2019-04'],
    ['2019-04-02', '2019-04-01'],
    ['2019-05', '2019-04-30'],
  ])('from %s to %s is not', (start, end) => {
    expect(endsBeforeStart(start, end)).toBe(true);
  });
});
