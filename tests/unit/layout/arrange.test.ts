import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, candidates } from '../../../src/layout/arrange.ts';
import { findHomes } from '../../../src/layout/homes.ts';
import { hullAround, isInHull } from '../../../src/layout/hull.ts';
import type { LayoutGraph } from '../../../src/layout/protocol.ts';
import { tangleOf } from '../../../src/layout/tangle.ts';
import { aGraph, plantedGraph, someGraph } from './someGraph.ts';

const anew = (graph: LayoutGraph) => arrange({ graph, initial: null, candidates: 1 });
const at = (positions: Float32Array, node: number) => [positions[2 * node], positions[2 * node + 1]];

function overlaps(graph: LayoutGraph, positions: Float32Array): readonly string[] {
  const found: string[] = [];
  for (let a = 0; a < graph.radii.length; a += 1) {
    for (let b = a + 1; b < graph.radii.length; b += 1) {
      const distance = Math.hypot(
        (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0),
        (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0),
      );
      if (distance < (graph.radii[a] ?? 0) + (graph.radii[b] ?? 0)) found.push(`${a} on ${b}`);
    }
  }
  return found;
}

describe('arrange', () => {
  it('gives every node of any graph a finite place, and lets no shape lie on another', () => {
    fc.assert(
      fc.property(someGraph(), (graph) => {
        const positions = anew(graph);
        expect(positions).toHaveLength(2 * graph.radii.length);
        expect(positions.every(Number.isFinite)).toBe(true);
        expect(overlaps(graph, positions)).toEqual([]);
      }),
      { numRuns: 16 },
    );
  });

  it('gives the same places, to the bit, for the same graph', () => {
    fc.assert(
      fc.property(someGraph({ nodes: 10, territories: 3 }), (graph) => {
        expect(anew(graph)).toEqual(anew(structuredClone(graph)));
      }),
      { numRuns: 4 },
    );
    const graph = plantedGraph();
    const twice = [1, 2].map(() => arrange({ graph, initial: null, candidates: 3 }));
    expect(twice[0]).toEqual(twice[1]);
  });

  it('leaves pinned nodes where they are pinned, wherever that is', () => {
    const pins = new Map<number, readonly [x: number, y: number]>([
      [0, [-300, 40]],
      [13, [412.5, 77.25]],
    ]);
    const positions = anew({ ...plantedGraph(), pins });
    for (const [node, place] of pins) expect(at(positions, node)).toEqual(place);
    expect(overlaps(plantedGraph(), positions)).toEqual([]);
  });

  it('keeps planted territories apart: everybody stands in the outline of their own, and of no other', () => {
    const graph = plantedGraph();
    const positions = anew(graph);
    const homes = findHomes(graph, tangleOf(graph));
    const hulls = graph.territories.map((_, t) =>
      hullAround(
        homes.flatMap((home, node) => (home.kind === 'inside' && home.territory === t ? [node] : [])),
        positions,
        graph.radii,
      ),
    );
    homes.forEach((home, node) => {
      const [x = 0, y = 0] = at(positions, node);
      const containing = hulls.flatMap((hull, t) => (isInHull(hull, x, y) ? [t] : []));
      if (home.kind === 'inside') expect(containing).toEqual([home.territory]);
      else if (home.kind === 'commons') expect(containing).toEqual([]);
    });
  });

  it('sets shared nodes between their two territories, and those of three in the open', () => {
    const homes = findHomes(plantedGraph(), tangleOf(plantedGraph()));
    expect(homes.slice(36)).toEqual([
      { kind: 'between', territories: [0, 1] },
      { kind: 'between', territories: [0, 1] },
      { kind: 'commons' },
    ]);
  });

  it('draws partners nearer to each other than strangers', () => {
    const graph = plantedGraph();
    const positions = anew(graph);
    const middle = (t: number) => {
      const nodes = [...(graph.territories[t]?.nodes ?? [])].filter((node) => node < 36);
      return [0, 1].map(
        (axis) => nodes.reduce((sum, node) => sum + (positions[2 * node + axis] ?? 0), 0) / nodes.length,
      );
    };
    for (const node of [36, 37]) {
      const [x = 0, y = 0] = at(positions, node);
      const away = [0, 1, 2].map((t) => Math.hypot(x - (middle(t)[0] ?? 0), y - (middle(t)[1] ?? 0)));
      expect(away[2]).toBeGreaterThan(Math.min(away[0] ?? 0, away[1] ?? 0));
    }
  });

  it('fits the ground to the frame asked for, and to how many there are', () => {
    const extent = (graph: LayoutGraph) => {
      const positions = anew(graph);
      const range = (axis: number) => {
        const values = [...positions].filter((_, i) => i % 2 === axis);
        return Math.max(...values) - Math.min(...values);
      };
      return { width: range(0), height: range(1) };
    };
    const wide = extent({ ...plantedGraph(), aspect: 1.5 });
    const tall = extent({ ...plantedGraph(), aspect: 0.67 });
    expect(wide.width / wide.height).toBeGreaterThan(1.2);
    expect(tall.width / tall.height).toBeLessThan(0.85);
    const few = extent(aGraph({ nodes: 6, territories: [{ nodes: [0, 1, 2, 3, 4, 5] }] }));
    expect(few.width * few.height).toBeLessThan((wide.width * wide.height) / 2);
  });

  it('copes with nothing, with one, with strangers only, and with everybody shared by all', () => {
    expect(anew(aGraph({ nodes: 0 }))).toHaveLength(0);
    expect(anew(aGraph({ nodes: 0, territories: [{ nodes: [] }] }))).toHaveLength(0);
    expect(anew(aGraph({ nodes: 1 })).every(Number.isFinite)).toBe(true);
    const lonely = aGraph({ nodes: 30 });
    expect(overlaps(lonely, anew(lonely))).toEqual([]);
    const all = Array.from({ length: 20 }, (_, i) => i);
    const shared = aGraph({ nodes: 20, territories: [{ nodes: all }, { nodes: all }, { nodes: all }] });
    expect(overlaps(shared, anew(shared))).toEqual([]);
  });

  it('arranges forty territories', () => {
    const territories = Array.from({ length: 40 }, (_, t) => ({ nodes: [3 * t, 3 * t + 1, 3 * t + 2] }));
    const graph = aGraph({ nodes: 120, territories });
    const positions = anew(graph);
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(overlaps(graph, positions)).toEqual([]);
  });

  it('refuses a link to a node that is not there, naming it', () => {
    expect(() =>
      anew(
        aGraph({
          nodes: 2,
          links: [
            [0, 1],
            [1, 7],
          ],
        }),
      ),
    ).toThrow(new RangeError('Link 1 joins node 7; the graph has 2, counted from 0.'));
  });

  it('reports progress that only grows', () => {
    const heard: number[] = [];
    arrange({ graph: plantedGraph(), initial: null, candidates: 2 }, (share) => heard.push(share));
    expect(heard.length).toBeGreaterThan(100);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBeLessThanOrEqual(1);
  });

  it('chooses, of several candidates, the one with least unrest', () => {
    const graph = plantedGraph();
    const all = [...candidates(graph, 3, 20190328, () => undefined)];
    const least = Math.min(...all.map(({ unrest }) => unrest));
    const chosen = arrange({ graph, initial: null, candidates: 3 });
    expect(all.find(({ unrest }) => unrest === least)?.positions).toEqual(chosen);
  });
});
