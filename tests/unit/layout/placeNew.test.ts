import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/layout/arrange.ts';
import { hullAround, isInHull } from '../../../src/layout/hull.ts';
import { aGraph, plantedGraph, someGraph } from './someGraph.ts';

/** Settled places of a graph, some of them forgotten. */
const forgetting = (positions: Float32Array, nodes: readonly number[]) => {
  const partly = Float32Array.from(positions);
  for (const node of nodes) partly.fill(NaN, 2 * node, 2 * node + 2);
  return partly;
};

describe('arranging what is partly known', () => {
  it('leaves every known place exactly as it is, and lays nobody new on anybody', () => {
    const some = someGraph({ nodes: 10, territories: 3 })
      .filter((graph) => graph.radii.length > 1)
      .chain((graph) => fc.tuple(fc.constant(graph), fc.uniqueArray(fc.nat(graph.radii.length - 2))));
    fc.assert(
      fc.property(some, ([graph, forgotten]) => {
        const settled = arrange({ graph, initial: null, candidates: 1 });
        const positions = arrange({ graph, initial: forgetting(settled, forgotten), candidates: 1 });
        expect(positions.every(Number.isFinite)).toBe(true);
        for (let node = 0; node < graph.radii.length; node += 1) {
          if (!forgotten.includes(node)) {
            expect(positions.subarray(2 * node, 2 * node + 2)).toEqual(settled.subarray(2 * node, 2 * node + 2));
          }
        }
        for (const node of forgotten) {
          for (let other = 0; other < graph.radii.length; other += 1) {
            if (other === node) continue;
            const away = Math.hypot(
              (positions[2 * node] ?? 0) - (positions[2 * other] ?? 0),
              (positions[2 * node + 1] ?? 0) - (positions[2 * other + 1] ?? 0),
            );
            expect(away).toBeGreaterThanOrEqual((graph.radii[node] ?? 0) + (graph.radii[other] ?? 0) - 1e-3);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('puts a new one on the ground of its territory', () => {
    const graph = plantedGraph();
    const settled = arrange({ graph, initial: null, candidates: 1 });
    const positions = arrange({ graph, initial: forgetting(settled, [5]), candidates: 1 });
    const others = [...(graph.territories[0]?.nodes ?? [])].filter((node) => node < 12 && node !== 5);
    const hull = hullAround(others, settled, graph.radii);
    expect(isInHull(hull, positions[10] ?? 0, positions[11] ?? 0)).toBe(true);
  });

  it('puts one of no territory outside every outline', () => {
    const { territories, ...rest } = plantedGraph();
    const settled = arrange({ graph: { territories, ...rest }, initial: null, candidates: 1 });
    const graph = {
      ...rest,
      territories: territories.map((one) => ({ ...one, nodes: one.nodes.filter((n) => n !== 38) })),
    };
    const positions = arrange({ graph, initial: forgetting(settled, [38]), candidates: 1 });
    for (const { nodes } of graph.territories) {
      const hull = hullAround(
        [...nodes].filter((node) => node < 36),
        settled,
        graph.radii,
      );
      expect(isInHull(hull, positions[76] ?? 0, positions[77] ?? 0)).toBe(false);
    }
  });

  it('prefers a pin to a place known from before', () => {
    const graph = { ...plantedGraph(), pins: new Map([[3, [900, -20] as const]]) };
    const settled = arrange({ graph: plantedGraph(), initial: null, candidates: 1 });
    const positions = arrange({ graph, initial: settled, candidates: 1 });
    expect([...positions.subarray(6, 8)]).toEqual([900, -20]);
    expect(positions.subarray(8)).toEqual(settled.subarray(8));
  });

  it('gathers a wholly new territory, clear of the outlines of the others', () => {
    const nodes = Array.from({ length: 8 }, (_, i) => i);
    const graph = aGraph({ nodes: 16, territories: [{ nodes }, { nodes: nodes.map((n) => n + 8) }] });
    const settled = arrange({ graph, initial: null, candidates: 1 });
    const positions = arrange({
      graph,
      initial: forgetting(
        settled,
        nodes.map((n) => n + 8),
      ),
      candidates: 1,
    });
    const hull = hullAround(nodes, positions, graph.radii);
    for (let node = 8; node < 16; node += 1) {
      expect(isInHull(hull, positions[2 * node] ?? 0, positions[2 * node + 1] ?? 0)).toBe(false);
    }
  });

  it('arranges everything anew when no place is known', () => {
    const graph = plantedGraph();
    const none = new Float32Array(2 * graph.radii.length).fill(NaN);
    expect(arrange({ graph, initial: none, candidates: 1 })).toEqual(arrange({ graph, initial: null, candidates: 1 }));
  });
});
