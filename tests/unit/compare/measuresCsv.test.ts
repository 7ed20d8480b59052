import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparisonAnswer } from '../../../src/analysis/compare/comparison.ts';
import { measuresCsv } from '../../../src/features/compare/measures/measuresCsv.ts';
import { plainCell } from '../../../src/formats/writeCsv.ts';
import { aComparison, aMeasureCell, aMeasureRow, aTest } from '../../fixtures/aComparison.ts';
import { sureEvidence } from '../../fixtures/aFinding.ts';
import { inFile } from '../../fixtures/readCsv.ts';

const counted = 'Everything recorded counts, whatever its date.';
const sides = (...titles: readonly string[]) => titles.map((title) => ({ title, counted }));
const recordsOf = (
  answer: ComparisonAnswer,
  titles: readonly string[],
): ReadonlyMap<string, Record<string, string>> => {
  const [header = [], ...rows] = inFile(measuresCsv(answer, sides(...titles)));
  return new Map(
    rows.map((row) => {
      expect(row).toHaveLength(header.length);
      const record = Object.fromEntries(header.map((name, place) => [name, plainCell(row[place] ?? '')]));
      return [record['Id'] ?? '', record];
    }),
  );
};

describe('the table of measures as CSV', () => {
  it('gives each pane its value, what it was counted over, where it stands, its evidence and a note', () => {
    const over = { count: 3, low: 0.2, high: 0.6 };
    const row = {
      ...aMeasureRow([0.44, null], { id: 'busiest', unit: 'share', caution: 'Falls as networks grow.' }),
      chance: aTest(0.02, { corrected: 0.04, tests: 2 }),
      cells: [
        aMeasureCell({
          value: 0.44,
          n: 12,
          over,
          standing: 'highest',
          evidence: { ...sureEvidence, verdict: 'weakens' },
        }),
        aMeasureCell({ value: null, n: 0, withheld: 'Cannot tell, because nobody recorded it.' }),
      ],
    };
    const record = recordsOf(aComparison([row]), ['North', 'South']).get('busiest');
    expect(record).toMatchObject({
      Measure: 'Organisations taking part',
      Unit: 'share',
      'North (pane 1)': '0.44',
      'North (pane 1): counted over': '12',
      'North (pane 1): standing': 'highest',
      'North (pane 1): evidence': 'Weakens',
      'North (pane 1): note': 'median of 3, from 20% to 60%',
      'South (pane 2)': '',
      'South (pane 2): evidence': '',
      'South (pane 2): note': 'Cannot tell, because nobody recorded it.',
      'Difference as shown (pane 2 minus pane 1)': '',
      Chance: 'more than chance',
      p: '0.02',
      'p held to all rows tested (Holm 1979)': '0.04',
      'Rows tested': '2',
      Shuffles: '999',
      Caution: 'Falls as networks grow.',
    });
  });

  it('says which records count and how many name a source, in the same columns', () => {
    const records = recordsOf(aComparison(), ['North', 'South']);
    expect(records.get('counted')?.['South (pane 2)']).toBe(counted);
    expect(records.get('sourced')).toMatchObject({ 'North (pane 1)': '9', 'North (pane 1): counted over': '10' });
  });

  it('subtracts the first pane from the second where there are two, and has no such column where there are more', () => {
    expect(recordsOf(aComparison([aMeasureRow([3, 5])]), ['N', 'S']).get('members')).toHaveProperty(
      'Difference as shown (pane 2 minus pane 1)',
      '2',
    );
    const three = recordsOf(aComparison([aMeasureRow([3, 5, 6])]), ['N', 'S', 'W']).get('members') ?? {};
    expect(Object.keys(three).filter((name) => name.startsWith('Difference'))).toEqual([]);
  });

  it('lets no title, name or reason be taken for a formula, and gives each back exactly', () => {
    const risky = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '"', ','), fc.string())
      .map(([sign, rest]) => sign + rest);
    fc.assert(
      fc.property(risky, risky, risky, (title, name, reason) => {
        const row = {
          ...aMeasureRow([null, 1], { name, caution: reason }),
          cells: [aMeasureCell({ value: null, withheld: reason }), aMeasureCell()],
        };
        const [header = [], ...rows] = inFile(measuresCsv(aComparison([row]), sides(title, 'South')));
        for (const cell of [header, ...rows].flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(plainCell(header[2] ?? '')).toBe(`${title} (pane 1)`);
        expect(plainCell(rows[1]?.[0] ?? '')).toBe(name);
        expect(plainCell(rows[1]?.[6] ?? '')).toBe(reason);
      }),
    );
  });

  it('writes every value so that it can be read back as the very number', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 4 }), (values) => {
        const titles = values.map((_, place) => `Side ${String(place)}`);
        const record = recordsOf(aComparison([aMeasureRow(values, { unit: 'share' })]), titles).get('members');
        const read = titles.map((title, place) => Number(record?.[`${title} (pane ${String(place + 1)})`]));
        expect(read).toEqual(values.map((each) => (each === 0 ? 0 : each)));
      }),
    );
  });
});
