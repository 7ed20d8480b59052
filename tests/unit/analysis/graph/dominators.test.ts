import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directedCsr } from '../../../../src/analysis/graph/csr.ts';
import type { DominatorTree } from '../../../../src/analysis/graph/dominators.ts';
import { dominatorTree, weightBelow } from '../../../../src/analysis/graph/dominators.ts';
import type { PlainGraph } from '../../../fixtures/someGoals.ts';
import { someGraphWithGoals } from '../../../fixtures/someGoals.ts';

const treeOf = ({ count, arcs }: PlainGraph, roots: readonly number[]): DominatorTree => {
  const from = arcs.map(([a]) => a);
  const to = arcs.map(([, b]) => b);
  return dominatorTree(directedCsr(count, from, to), directedCsr(count, to, from), roots);
};

/** All dominators of a node as the tree has them, nearest first. */
const chain = ({ above }: DominatorTree, node: number): readonly number[] => {
  const found: number[] = [];
  for (let at = above[node]!; at !== -1 && at !== above.length; at = above[at]!) found.push(at);
  return found;
};

/** The nodes that roots lead to once one node is gone. */
function reachedWithout({ arcs }: PlainGraph, roots: readonly number[], gone: number): ReadonlySet<number> {
  const reached = new Set(roots.filter((root) => root !== gone));
  for (const node of reached) for (const [a, b] of arcs) if (a === node && b !== gone) reached.add(b);
  return reached;
}

describe('dominators', () => {
  it('are those of the flow graph that Lengauer and Tarjan print (1979, figure 1)', () => {
    const nodes = 'RABCDEFGHIJKL';
    const arcs = 'RA RB RC AD BA BD BE CF CG DL EH FI GI GJ HE HK IK JI KI KR LH'
      .split(' ')
      .map((arc) => [nodes.indexOf(arc.charAt(0)), nodes.indexOf(arc.charAt(1))] as const);
    const { above } = treeOf({ count: nodes.length, arcs }, [0]);
    const printed = { A: 'R', B: 'R', C: 'R', D: 'R', E: 'R', F: 'C', G: 'C', H: 'R', I: 'R', J: 'G', K: 'R', L: 'D' };
    const found = Object.keys(printed).map((name) => [name, nodes[above[nodes.indexOf(name)]!]]);
    expect(Object.fromEntries(found)).toEqual(printed);
    expect(above[0]).toBe(nodes.length);
  });

  it('are everything before on a chain, and the join alone on a diamond', () => {
    const chained = treeOf(
      {
        count: 3,
        arcs: [
          [0, 1],
          [1, 2],
        ],
      },
      [0],
    );
    expect(chain(chained, 2)).toEqual([1, 0]);
    const diamond = treeOf(
      {
        count: 5,
        arcs: [
          [0, 1],
          [0, 2],
          [1, 3],
          [2, 3],
          [3, 4],
        ],
      },
      [0],
    );
    expect(chain(diamond, 4)).toEqual([3, 0]);
  });

  it('do not exist where two roots lead to a node apart, or none does', () => {
    const tree = treeOf(
      {
        count: 4,
        arcs: [
          [0, 2],
          [1, 2],
        ],
      },
      [0, 1],
    );
    expect([...tree.above]).toEqual([4, 4, 4, -1]);
    expect([...treeOf({ count: 2, arcs: [[0, 1]] }, []).above]).toEqual([-1, -1]);
  });

  it('are exactly the nodes whose removal cuts every way', () => {
    fc.assert(
      fc.property(someGraphWithGoals(9, 22), (graph) => {
        const tree = treeOf(graph, graph.goals);
        const reached = reachedWithout(graph, graph.goals, -1);
        const without = Array.from({ length: graph.count }, (_, gone) => reachedWithout(graph, graph.goals, gone));
        for (let node = 0; node < graph.count; node++) {
          expect(tree.above[node] !== -1).toBe(reached.has(node));
          if (!reached.has(node)) continue;
          const cutters = without.flatMap((left, gone) => (gone !== node && !left.has(node) ? [gone] : []));
          expect([...chain(tree, node)].sort((a, b) => a - b)).toEqual(cutters);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('carry the weight of all that they dominate', () => {
    fc.assert(
      fc.property(someGraphWithGoals(9, 22), (graph) => {
        const tree = treeOf(graph, graph.goals);
        const weight = Array.from({ length: graph.count }, (_, node) => node + 1);
        const below = weightBelow(tree, weight);
        for (let node = 0; node < graph.count; node++) {
          const sum = weight.reduce((total, own, other) => total + (chain(tree, other).includes(node) ? own : 0), 0);
          expect(below[node]).toBe(sum);
        }
      }),
    );
  });

  it('are found on a chain as long as a map can be', () => {
    const count = 20_000;
    const arcs = Array.from({ length: count - 1 }, (_, node) => [node, node + 1] as const);
    expect(weightBelow(treeOf({ count, arcs }, [0]), new Uint8Array(count).fill(1))[0]).toBe(count - 1);
  });
});
