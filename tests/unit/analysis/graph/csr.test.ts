import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Csr } from '../../../../src/analysis/graph/csr.ts';
import { directedCsr, simpleCsr, undirectedCsr } from '../../../../src/analysis/graph/csr.ts';

/** Each row as pairs of target and arc. */
const rows = ({ count, starts, targets, arcs }: Csr) =>
  Array.from({ length: count }, (_, node) =>
    Array.from({ length: (starts[node + 1] ?? 0) - (starts[node] ?? 0) }, (_, step) => {
      const place = (starts[node] ?? 0) + step;
      return [targets[place] ?? -1, arcs[place] ?? -1];
    }),
  );

describe('rows of arcs', () => {
  const from = [0, 0, 1, 2, 0, 2];
  const to = [2, 1, 1, 0, 1, 0];

  it('hold what leaves each node, in the order of targets and then of arcs', () => {
    const expected = [
      [
        [1, 1],
        [1, 4],
        [2, 0],
      ],
      [[1, 2]],
      [
        [0, 3],
        [0, 5],
      ],
      [],
    ];
    expect(rows(directedCsr(4, from, to))).toEqual(expected);
  });

  it('hold an undirected arc at both ends, and a self-arc once', () => {
    expect(rows(undirectedCsr(2, [1, 1], [0, 1]))).toEqual([
      [[1, 0]],
      [
        [0, 0],
        [1, 1],
      ],
    ]);
  });

  it('keep one of parallel arcs and no self-arc where only neighbours count', () => {
    expect(rows(simpleCsr(directedCsr(4, from, to)))).toEqual([
      [
        [1, 1],
        [2, 0],
      ],
      [],
      [[0, 3]],
      [],
    ]);
    expect(rows(simpleCsr(directedCsr(1, [0], [0])))).toEqual([[]]);
  });

  it('are there for a graph of nothing', () => {
    expect(rows(undirectedCsr(0, [], []))).toEqual([]);
    expect(rows(directedCsr(2, [], []))).toEqual([[], []]);
  });

  it('refuse an end that is no node', () => {
    expect(() => directedCsr(2, [0], [2])).toThrow(RangeError);
  });

  it('hold every arc once, whatever the graph', () => {
    const someArcs = fc
      .integer({ min: 1, max: 9 })
      .chain((count) => fc.tuple(fc.constant(count), fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)))));
    fc.assert(
      fc.property(someArcs, ([count, arcs]) => {
        const csr = directedCsr(
          count,
          arcs.map(([a]) => a),
          arcs.map(([, b]) => b),
        );
        const found = rows(csr).flatMap((row, node) => row.map(([target, arc]) => [arc, node, target]));
        found.sort(([a = 0], [b = 0]) => a - b);
        expect(found).toEqual(arcs.map(([a, b], arc) => [arc, a, b]));
      }),
    );
  });
});
