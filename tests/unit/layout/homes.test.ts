import { describe, expect, it } from 'vitest';
import { findHomes } from '../../../src/layout/homes.ts';
import type { LayoutGraph } from '../../../src/layout/protocol.ts';
import { tangleOf } from '../../../src/layout/tangle.ts';
import { aGraph } from './someGraph.ts';

const homeOf = (graph: LayoutGraph, node = 0) => findHomes(graph, tangleOf(graph))[node];
const leaves = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
const star = (nodes: readonly number[]) => nodes.map((leaf): [number, number] => [0, leaf]);

describe('findHomes', () => {
  it('is at home in its only territory', () => {
    expect(homeOf(aGraph({ nodes: 2, territories: [{ nodes: [1] }, { nodes: [0] }] }))).toEqual({
      kind: 'inside',
      territory: 1,
    });
  });

  it('stands between two, unless it is national', () => {
    const parts = { nodes: 3, links: star([1, 2]), territories: [{ nodes: [0, 1] }, { nodes: [0, 2] }] };
    expect(homeOf(aGraph(parts))).toEqual({ kind: 'between', territories: [0, 1] });
    expect(homeOf(aGraph({ ...parts, national: [0] }))).toEqual({ kind: 'commons' });
  });

  it('is inside, national or not, where nine tenths of its ties are', () => {
    const mostly = (elsewhere: number) =>
      aGraph({
        nodes: 12,
        links: star(leaves(1, 11)),
        territories: [
          { nodes: [0, ...leaves(1, 11 - elsewhere)] },
          { nodes: [0, ...leaves(12 - elsewhere, elsewhere)] },
        ],
        national: [0],
      });
    expect(homeOf(mostly(1))).toEqual({ kind: 'inside', territory: 0 });
    expect(homeOf(mostly(2))).toEqual({ kind: 'commons' });
  });

  it('keeps a backbone at home, however many share it', () => {
    const territories = [{ nodes: [0, 1] }, { nodes: [0, 2], backbone: 0 }, { nodes: [0, 3] }];
    expect(homeOf(aGraph({ nodes: 4, links: star([1, 2, 3]), territories }))).toEqual({ kind: 'inside', territory: 1 });
  });

  it('sends those of none, and of three, to the commons', () => {
    const territories = [{ nodes: [0, 1] }, { nodes: [0, 2] }, { nodes: [0, 3] }];
    const graph = aGraph({ nodes: 5, links: star([1, 2, 3]), territories });
    expect(homeOf(graph)).toEqual({ kind: 'commons' });
    expect(homeOf(graph, 4)).toEqual({ kind: 'commons' });
  });
});
