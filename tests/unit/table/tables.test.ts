import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { organisationRows } from '../../../src/features/explore/table/organisationRows.ts';
import { relationshipRows } from '../../../src/features/explore/table/relationshipRows.ts';
import type { CellValue, Column, Direction } from '../../../src/ui/table/column.ts';
import { nextIndex } from '../../../src/ui/table/nextIndex.ts';
import { nextSorting, sortRows } from '../../../src/ui/table/sortRows.ts';
import { someFilter } from '../../fixtures/someView.ts';
import { theExample } from '../../fixtures/theExample.ts';

interface Row {
  readonly value: CellValue;
  readonly place: number;
}
const column: Column<Row> = { id: 'value', label: 'Value', value: ({ value }) => value, width: 100 };
const direction = fc.constantFrom<Direction>('ascending', 'descending');
const someRows = fc
  .oneof(
    fc.array(fc.option(fc.integer({ min: 0, max: 5 }))),
    fc.array(fc.option(fc.constantFrom('a', 'B', 'á', 'Ward 2', 'Ward 10', ''))),
  )
  .map((values) => values.map((value, place): Row => ({ value, place })));

describe('sorting rows', () => {
  it('keeps every row, and sorting twice equals once', () => {
    fc.assert(
      fc.property(someRows, direction, (rows, way) => {
        const sorted = sortRows(rows, column, way);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sortRows(sorted, column, way)).toEqual(sorted);
      }),
    );
  });

  it('puts what is not recorded last, whichever way', () => {
    fc.assert(
      fc.property(someRows, direction, (rows, way) => {
        const isMissing = sortRows(rows, column, way).map(({ value }) => value === null);
        expect(isMissing).toEqual([...isMissing].sort());
      }),
    );
  });

  it('leaves equal values in the order they came in, whichever way', () => {
    fc.assert(
      fc.property(someRows, direction, (rows, way) => {
        const sorted = sortRows(rows, column, way);
        for (const [index, row] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next !== undefined && next.value === row.value) expect(next.place).toBeGreaterThan(row.place);
        }
      }),
    );
  });

  it('counts as people do, and takes no notice of capitals and accents', () => {
    const rows = ['Ward 10', 'ward 2', 'Ávila', 'avon'].map((value, place) => ({ value, place }));
    expect(sortRows(rows, column, 'ascending').map(({ value }) => value)).toEqual([
      'Ávila',
      'avon',
      'ward 2',
      'Ward 10',
    ]);
  });

  it('turns round on the same heading, and starts counts from the highest', () => {
    const count: Column<Row> = { ...column, id: 'count', isNumber: true };
    const first = nextSorting({ column: 'value', direction: 'descending' }, count);
    expect(first).toEqual({ column: 'count', direction: 'descending' });
    expect(nextSorting(first, count)).toEqual({ column: 'count', direction: 'ascending' });
    expect(nextSorting(first, column)).toEqual({ column: 'value', direction: 'ascending' });
  });
});

describe('the keys of a table', () => {
  it('never lead out of it', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(), key, (count, at, pressed) => {
        const next = nextIndex(at % count, pressed, count) ?? -1;
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
      }),
    );
    expect(nextIndex(0, 'x', 5)).toBeNull();
    expect(nextIndex(0, 'End', 0)).toBeNull();
  });
});

describe('the rows of the tables', () => {
  const example = theExample();

  it('are the very organisations and relationships that the filters leave', () => {
    fc.assert(
      fc.property(someFilter(example), (filter) => {
        const visible = filterNetwork(example, [], filter);
        expect(organisationRows(visible).map(({ id }) => id)).toEqual([...visible.organisations.keys()]);
        expect(relationshipRows(visible).map(({ id }) => id)).toEqual([...visible.relationships.keys()]);
      }),
      { numRuns: 100 },
    );
  });

  it('count the same lines: each that is answered along has one who answers', () => {
    fc.assert(
      fc.property(someFilter(example), (filter) => {
        const visible = filterNetwork(example, [], filter);
        const rows = organisationRows(visible);
        const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
        const lines = relationshipRows(visible).filter(({ isAccountability }) => isAccountability).length;
        expect(sum(({ answersTo }) => answersTo)).toBe(lines);
        expect(sum(({ isAnsweredToBy }) => isAnsweredToBy)).toBe(lines);
        expect(sum(({ ties }) => ties)).toBe(visible.relationships.size * 2);
      }),
      { numRuns: 100 },
    );
  });
});
