import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness, sampledSources, undirectedBetweenness } from '../../../../src/analysis/graph/betweenness.ts';
import { betweenPairs } from '../../../../src/analysis/graph/betweenPairs.ts';
import { betweennessCentralisation, degreeCentralisation } from '../../../../src/analysis/graph/centralisation.ts';
import { closeness } from '../../../../src/analysis/graph/closeness.ts';
import { density, reciprocity, transitivity } from '../../../../src/analysis/graph/cohesion.ts';
import { connectedComponents } from '../../../../src/analysis/graph/components.ts';
import { coreNumbers } from '../../../../src/analysis/graph/cores.ts';
import { corePeriphery } from '../../../../src/analysis/graph/corePeriphery.ts';
import type { Csr } from '../../../../src/analysis/graph/csr.ts';
import { directedCsr, simpleCsr, undirectedCsr } from '../../../../src/analysis/graph/csr.ts';
import { cutsOf } from '../../../../src/analysis/graph/cuts.ts';
import { externalInternal, multiplexity } from '../../../../src/analysis/graph/mixing.ts';
import { graphOf } from '../../../fixtures/publishedGraphs.ts';
import type { Arcs } from '../../../fixtures/someGraph.ts';
import { renumbered, someGraph, someRenumbering } from '../../../fixtures/someGraph.ts';

const undirected = ({ count, from, to }: Arcs): Csr => undirectedCsr(count, from, to);
const simple = (arcs: Arcs): Csr => simpleCsr(undirected(arcs));
const directed = ({ count, from, to }: Arcs): Csr => simpleCsr(directedCsr(count, from, to));
const parts = (arcs: Arcs): number => connectedComponents(undirected(arcs)).sizes.length;

/** Without the arcs that a test names; nodes stay. */
const without = ({ count, from, to }: Arcs, isGone: (arc: number) => boolean): Arcs => {
  const kept = [...from.keys()].filter((arc) => !isGone(arc));
  return { count, from: kept.map((arc) => from[arc] ?? -1), to: kept.map((arc) => to[arc] ?? -1) };
};

describe('on any graph', () => {
  it('a bridge is an arc whose going makes one part more, and no other arc is', () => {
    fc.assert(
      fc.property(someGraph(), (arcs) => {
        const expected = [...arcs.from.keys()].filter(
          (arc) => parts(without(arcs, (other) => other === arc)) > parts(arcs),
        );
        expect(cutsOf(undirected(arcs)).bridges).toEqual(expected);
      }),
    );
  });

  it('an articulation point is a node whose going makes more parts of those that stay, and no other node is', () => {
    fc.assert(
      fc.property(someGraph(), (arcs) => {
        const alone = (node: number) => without(arcs, (arc) => arcs.from[arc] === node || arcs.to[arc] === node);
        // The node itself stays as a part of its own, so only more than one more is falling apart.
        const isTied = (node: number) =>
          arcs.from.some((end, arc) => end !== arcs.to[arc] && (end === node || arcs.to[arc] === node));
        const expected = Array.from({ length: arcs.count }, (_, node) => node).filter(
          (node) => isTied(node) && parts(alone(node)) > parts(arcs) + 1,
        );
        expect(cutsOf(undirected(arcs)).points).toEqual(expected);
      }),
    );
  });

  it('a core number is what taking the least tied away, again and again, gives', () => {
    fc.assert(
      fc.property(someGraph(), (arcs) => {
        const { count, starts, targets } = simple(arcs);
        const expected = new Uint32Array(count);
        const staying = new Set(expected.keys());
        const ties = (node: number) =>
          [...targets.subarray(starts[node], starts[node + 1])].filter((other) => staying.has(other)).length;
        for (let k = 0; staying.size > 0;) {
          const leaving = [...staying].find((node) => ties(node) <= k);
          if (leaving === undefined) k += 1;
          else {
            expected[leaving] = k;
            staying.delete(leaving);
          }
        }
        expect(coreNumbers(simple(arcs))).toEqual(expected);
      }),
    );
  });

  it('the pairs between which a node stands add up to its betweenness', () => {
    fc.assert(
      fc.property(someGraph(), (arcs) => {
        const graph = simple(arcs);
        undirectedBetweenness(graph).forEach((sum, node) => {
          const shares = betweenPairs(graph, node).map(({ share }) => share);
          expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(sum, 9);
        });
      }),
    );
  });

  it('renumbering nodes and reordering arcs change no measure', () => {
    const measures = (arcs: Arcs) => {
      const graph = simple(arcs);
      const periphery = corePeriphery(graph);
      return {
        density: density(graph),
        transitivity: transitivity(graph),
        reciprocity: reciprocity(directed(arcs)),
        degrees: degreeCentralisation(graph),
        between: betweennessCentralisation(undirectedBetweenness(graph))?.toFixed(9),
        parts: parts(arcs),
        bridges: cutsOf(undirected(arcs)).bridges.length,
        fit: periphery?.fit.toFixed(9),
        coreSize: periphery?.core.length,
      };
    };
    fc.assert(
      fc.property(someRenumbering(), ([arcs, order]) => {
        expect(measures(renumbered(arcs, order))).toEqual(measures(arcs));
        const before = closeness(simple(arcs));
        const after = closeness(simple(renumbered(arcs, order)));
        before.forEach((value, node) => expect(after[order[node] ?? -1]).toBeCloseTo(value, 12));
      }),
    );
  });

  it('a sample of all sources is no sample, and the same sample gives the same answer', () => {
    const size = { exactUpTo: 500, sources: 200 };
    expect(sampledSources(500, size)).toBeUndefined();
    expect(sampledSources(1000, size)).toEqual(sampledSources(1000, size));
    expect(new Set(sampledSources(1000, size)).size).toBe(200);
    const { graph } = graphOf('a-b b-c c-d d-a a-e');
    const all = Uint32Array.from({ length: graph.count }, (_, node) => node);
    expect(betweenness(graph, all)).toEqual(betweenness(graph));
  });
});

describe('measures of cohesion', () => {
  it('count reciprocated arcs, closed triples and possible ties', () => {
    const directedGraph = simpleCsr(directedCsr(3, [0, 1, 1, 1], [1, 0, 2, 2]));
    expect(reciprocity(directedGraph)).toBeCloseTo(2 / 3, 12);
    expect(density(directedGraph)).toBe(0.5);
    const { graph } = graphOf('a-b b-c c-a c-d');
    expect(transitivity(graph)).toBe(3 / 5);
    expect(density(graph)).toBeCloseTo(4 / 6, 12);
  });

  it('are withheld where there is nothing to measure', () => {
    const nothing = undirectedCsr(1, [], []);
    expect([density(nothing), reciprocity(nothing), transitivity(nothing), corePeriphery(nothing)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(externalInternal(nothing, [0]).index).toBeNull();
    expect(multiplexity(nothing, [])).toBeNull();
  });

  it('say how far ties leave their group, and pass over ties of those whose group is not known', () => {
    const { graph } = graphOf('a-b b-c c-d d-a a-e');
    expect(externalInternal(graph, [0, 0, 1, 1, -1])).toEqual({ external: 2, internal: 2, index: 0 });
    expect(externalInternal(graph, [0, 1, 0, 1, -1]).index).toBe(1);
    expect(externalInternal(graph, [0, 0, 0, 0, -1]).index).toBe(-1);
  });

  it('count a pair as multiple when its ties are of different types, not when it merely has several', () => {
    const graph = undirectedCsr(3, [0, 1, 0, 1], [1, 0, 2, 2]);
    expect(multiplexity(graph, [7, 8, 7, 7])).toBeCloseTo(1 / 3, 12);
    expect(multiplexity(undirectedCsr(2, [0, 1], [1, 0]), [7, 7])).toBe(0);
  });

  it('find a core in which all are tied and a periphery in which none are', () => {
    const { graph, names } = graphOf('a-b b-c c-a a-d b-e c-f');
    const found = corePeriphery(graph);
    expect(found?.core.map((node) => names[node])).toEqual(['a', 'b', 'c']);
    expect(found?.fit).toBeCloseTo(1, 12);
    expect(corePeriphery(graphOf('a-b b-c c-d d-a').graph)).toBeNull();
  });
});
