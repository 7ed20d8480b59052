import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectedComponents } from '../../../../src/analysis/graph/components.ts';
import { directedCsr, undirectedCsr } from '../../../../src/analysis/graph/csr.ts';
import { reachesAvoiding } from '../../../../src/analysis/graph/reachesAvoiding.ts';
import { stepsToGoals } from '../../../../src/analysis/graph/shortestPaths.ts';
import { partsWithout, reachingWithout } from '../../../../src/analysis/graph/without.ts';

const count = 8;
const someNode = fc.nat(count - 1);
const someArcs = fc.array(fc.tuple(someNode, someNode), { maxLength: 20 });
const someNodes = fc.uniqueArray(someNode, { maxLength: 4 });
type Arcs = readonly (readonly [number, number])[];

const flags = (length: number, ones: readonly number[]): Uint8Array => {
  const found = new Uint8Array(length);
  for (const one of ones) if (one < length) found[one] = 1;
  return found;
};

/** The arcs that are left, for a graph built anew. */
const left = (arcs: Arcs, nodes: readonly number[], taken: readonly number[]): Arcs =>
  arcs.filter(([from, to], arc) => !nodes.includes(from) && !nodes.includes(to) && !taken.includes(arc));

const ends = (arcs: Arcs, end: 0 | 1): readonly number[] => arcs.map((arc) => arc[end]);

describe('a graph without some of its nodes and arcs', () => {
  it('reaches what it reaches when built anew', () => {
    fc.assert(
      fc.property(someArcs, someNodes, someNodes, fc.array(fc.nat(19)), (arcs, goals, nodes, taken) => {
        const found = reachingWithout(directedCsr(count, ends(arcs, 1), ends(arcs, 0)), flags(count, goals), {
          nodes: flags(count, nodes),
          arcs: flags(arcs.length, taken),
        });
        const rest = left(arcs, nodes, taken);
        const steps = stepsToGoals(
          directedCsr(count, ends(rest, 1), ends(rest, 0)),
          goals.filter((goal) => !nodes.includes(goal)),
        );
        expect([...found]).toEqual([...steps].map((step) => (step >= 0 ? 1 : 0)));
      }),
    );
  });

  it('falls into the parts of the graph built anew', () => {
    fc.assert(
      fc.property(someArcs, someNodes, fc.array(fc.nat(19)), (arcs, nodes, taken) => {
        const { of, sizes } = partsWithout(undirectedCsr(count, ends(arcs, 0), ends(arcs, 1)), {
          nodes: flags(count, nodes),
          arcs: flags(arcs.length, taken),
        });
        const rest = left(arcs, nodes, taken);
        const anew = connectedComponents(undirectedCsr(count, ends(rest, 0), ends(rest, 1)));
        const stay = [...Array(count).keys()].filter((node) => !nodes.includes(node));
        expect(nodes.every((node) => of[node] === -1)).toBe(true);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(stay.length);
        for (const a of stay) for (const b of stay) expect(of[a] === of[b]).toBe(anew.of[a] === anew.of[b]);
      }),
    );
  });

  it('is asked about one node to keep clear of as if that node were taken away', () => {
    fc.assert(
      fc.property(someArcs, someNodes, someNode, someNode, (arcs, goals, from, avoided) => {
        const taken = { nodes: flags(count, [avoided]), arcs: new Uint8Array(arcs.length) };
        const isGoal = flags(count, goals);
        const reaches = reachesAvoiding(directedCsr(count, ends(arcs, 0), ends(arcs, 1)), isGoal);
        const expected = reachingWithout(directedCsr(count, ends(arcs, 1), ends(arcs, 0)), isGoal, taken);
        expect(reaches(from, avoided)).toBe(expected[from] === 1);
        expect(reaches(from, avoided)).toBe(expected[from] === 1);
      }),
    );
  });
});
