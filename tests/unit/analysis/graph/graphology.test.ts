import fc from 'fast-check';
import Graph from 'graphology';
import louvainOf from 'graphology-communities-louvain';
import { connectedComponents as componentsOf } from 'graphology-components';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import closenessOf from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import { directedDensity, undirectedDensity } from 'graphology-metrics/graph/density.js';
import modularityOf from 'graphology-metrics/graph/modularity.js';
import { describe, expect, it } from 'vitest';
import { betweenness, undirectedBetweenness } from '../../../../src/analysis/graph/betweenness.ts';
import { degreeCentralisation } from '../../../../src/analysis/graph/centralisation.ts';
import { closeness } from '../../../../src/analysis/graph/closeness.ts';
import { density } from '../../../../src/analysis/graph/cohesion.ts';
import { communities } from '../../../../src/analysis/graph/communities.ts';
import { connectedComponents } from '../../../../src/analysis/graph/components.ts';
import { directedCsr, simpleCsr, undirectedCsr } from '../../../../src/analysis/graph/csr.ts';
import { degrees } from '../../../../src/analysis/graph/degrees.ts';
import { modularity } from '../../../../src/analysis/graph/louvain.ts';
import type { Arcs } from '../../../fixtures/someGraph.ts';
import { someGraph } from '../../../fixtures/someGraph.ts';

function referenceOf({ count, from, to }: Arcs, type: 'directed' | 'undirected'): Graph {
  const graph = new Graph({ type, allowSelfLoops: false });
  for (let node = 0; node < count; node++) graph.addNode(node);
  from.forEach((end, arc) => {
    const other = to[arc] ?? -1;
    if (end !== other && !graph.hasEdge(end, other)) graph.addEdge(end, other);
  });
  return graph;
}

const undirected = ({ count, from, to }: Arcs) => simpleCsr(undirectedCsr(count, from, to));
const directed = ({ count, from, to }: Arcs) => simpleCsr(directedCsr(count, from, to));

function expectEqual(own: ArrayLike<number>, reference: Readonly<Record<string, number>>): void {
  for (let node = 0; node < own.length; node++)
    expect(Math.abs((own[node] ?? NaN) - (reference[node] ?? NaN))).toBeLessThan(1e-9);
}

/** Guillaume Plique, graphology: the reference for what it computes. */
describe('on any graph, agrees with graphology', () => {
  const agrees = (check: (arcs: Arcs) => void, numRuns = 1000) => {
    fc.assert(fc.property(someGraph(), check), { numRuns });
  };

  it('betweenness, without and with direction', () => {
    agrees((arcs) => {
      const asked = { normalized: false };
      expectEqual(undirectedBetweenness(undirected(arcs)), betweennessOf(referenceOf(arcs, 'undirected'), asked));
      expectEqual(betweenness(directed(arcs)), betweennessOf(referenceOf(arcs, 'directed'), asked));
    });
  });

  it('closeness', () => {
    agrees((arcs) => {
      const asked = { wassermanFaust: true };
      expectEqual(closeness(undirected(arcs)), closenessOf(referenceOf(arcs, 'undirected'), asked));
    });
  });

  it('connected parts', () => {
    agrees((arcs) => {
      const { of, sizes } = connectedComponents(undirected(arcs));
      const parts = sizes.map((_, part) => [...of.keys()].filter((node) => of[node] === part).map(String));
      const reference = componentsOf(referenceOf(arcs, 'undirected')).map((part) =>
        part.sort((a, b) => Number(a) - Number(b)),
      );
      expect(parts).toEqual(reference);
      expect(sizes).toEqual(reference.map(({ length }) => length));
    });
  });

  it('density, ties and their centralisation', () => {
    agrees((arcs) => {
      const reference = referenceOf(arcs, 'undirected');
      const graph = undirected(arcs);
      const most = arcs.count - 1;
      if (most > 0)
        expectEqual(
          degrees(graph).map((ties) => ties),
          scaled(degreeCentrality(reference), most),
        );
      if (most > 0) {
        expect(density(graph)).toBeCloseTo(undirectedDensity(reference), 12);
        expect(density(directed(arcs))).toBeCloseTo(directedDensity(referenceOf(arcs, 'directed')), 12);
      }
      if (arcs.count < 3) return;
      const shares = Object.values(degreeCentrality(reference));
      const highest = Math.max(...shares);
      const sum = shares.reduce((total, share) => total + highest - share, 0);
      expect(degreeCentralisation(graph)).toBeCloseTo(sum / (arcs.count - 2), 12);
    });
  });

  it('the quality of a grouping', () => {
    agrees((arcs) => {
      const graph = undirected(arcs);
      const reference = referenceOf(arcs, 'undirected');
      const groups = Uint32Array.from({ length: arcs.count }, (_, node) => node % 3);
      reference.forEachNode((node) => {
        reference.setNodeAttribute(node, 'community', Number(node) % 3);
      });
      if (reference.size === 0) expect(modularity(graph, groups)).toBeNull();
      else expect(modularity(graph, groups)).toBeCloseTo(modularityOf(reference), 12);
    });
  });

  it('communities, which are never worse than those of one run of its own', () => {
    fc.assert(
      fc.property(someGraph(30), (arcs) => {
        const reference = referenceOf(arcs, 'undirected');
        if (reference.size === 0) {
          expect(communities(undirected(arcs))).toBeNull();
          return;
        }
        const theirs = louvainOf.detailed(reference, { randomWalk: false }).modularity;
        expect(communities(undirected(arcs))?.modularity).toBeGreaterThan(theirs - 1e-9);
      }),
      { numRuns: 1000, seed: 1977 },
    );
  });
});

const scaled = (shares: Readonly<Record<string, number>>, by: number) =>
  Object.fromEntries(Object.entries(shares).map(([node, share]) => [node, share * by]));
