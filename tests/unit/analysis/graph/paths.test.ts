import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directedCsr } from '../../../../src/analysis/graph/csr.ts';
import { disjointPathFinder } from '../../../../src/analysis/graph/disjointPaths.ts';
import { shortestPaths, stepsToGoals } from '../../../../src/analysis/graph/shortestPaths.ts';
import { simplePaths } from '../../../../src/analysis/graph/simplePaths.ts';
import type { PlainGraph } from '../../../fixtures/someGoals.ts';
import { someGraphWithGoals } from '../../../fixtures/someGoals.ts';

const ready = ({ count, arcs, goals }: PlainGraph & { readonly goals: readonly number[] }) => {
  const from = arcs.map(([a]) => a);
  const to = arcs.map(([, b]) => b);
  const leaving = directedCsr(count, from, to);
  const steps = stepsToGoals(directedCsr(count, to, from), goals);
  const isGoal = Uint8Array.from({ length: count }, (_, node) => (goals.includes(node) ? 1 : 0));
  return { leaving, steps, isGoal };
};

/** Every simple path from a node to its first goal, found without thought of speed. */
function allPaths({ arcs }: PlainGraph, goals: readonly number[], from: number): readonly (readonly number[])[] {
  if (goals.includes(from)) return [[from]];
  const found: number[][] = [];
  const walk = (path: readonly number[]): void => {
    const next = new Set(arcs.filter(([a]) => a === path.at(-1)).map(([, b]) => b));
    for (const node of next) {
      if (path.includes(node)) continue;
      if (goals.includes(node)) found.push([...path, node]);
      else walk([...path, node]);
    }
  };
  walk([from]);
  return found.sort((a, b) => a.length - b.length || a.map((node, i) => node - b[i]!).find((d) => d !== 0) || 0);
}

/** The most paths of a list that meet nowhere inside. */
function mostApart(paths: readonly (readonly number[])[]): number {
  const inner = paths.map((path) => path.slice(1, -1));
  const choose = (place: number, taken: ReadonlySet<number>): number => {
    if (place === inner.length) return 0;
    const without = choose(place + 1, taken);
    const path = inner[place]!;
    if (path.some((node) => taken.has(node))) return without;
    return Math.max(without, 1 + choose(place + 1, new Set([...taken, ...path])));
  };
  return choose(0, new Set());
}

const diamond = {
  count: 5,
  arcs: [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
    [3, 4],
  ] as const,
  goals: [3],
};

describe('paths to the nearest goal', () => {
  it('are counted in arcs on a chain, and from everywhere on a star', () => {
    const chain = ready({
      count: 4,
      arcs: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      goals: [3],
    });
    expect([...chain.steps]).toEqual([3, 2, 1, 0]);
    const star = ready({
      count: 4,
      arcs: [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      goals: [0],
    });
    expect([...star.steps]).toEqual([0, 1, 1, 1]);
  });

  it('are both found on a diamond, and stop at the goal', () => {
    const { leaving, steps } = ready(diamond);
    expect([...steps]).toEqual([2, 1, 1, 0, -1]);
    expect(shortestPaths(leaving, steps, 0, 9)).toEqual({
      paths: [
        [0, 1, 3],
        [0, 2, 3],
      ],
      isCut: false,
    });
    expect(shortestPaths(leaving, steps, 0, 1)).toEqual({ paths: [[0, 1, 3]], isCut: true });
    expect(shortestPaths(leaving, steps, 4, 9).paths).toEqual([]);
    expect(shortestPaths(leaving, steps, 3, 9).paths).toEqual([[3]]);
  });

  it('do not exist out of a cycle without exit', () => {
    const { leaving, steps } = ready({
      count: 4,
      arcs: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      goals: [3],
    });
    expect([...steps]).toEqual([-1, -1, -1, 0]);
    expect(simplePaths(leaving, steps, 0, { longest: 9, most: 9 })).toEqual({ paths: [], isCut: false });
    expect(disjointPathFinder(leaving, Uint8Array.of(0, 0, 0, 1)).count(0)).toEqual({ count: 0, isCut: false });
  });

  it('agree with a search that tries everything', () => {
    fc.assert(
      fc.property(someGraphWithGoals(), (graph) => {
        const { leaving, steps } = ready(graph);
        for (let from = 0; from < graph.count; from++) {
          const every = allPaths(graph, graph.goals, from);
          expect(simplePaths(leaving, steps, from, { longest: 9, most: 10_000 })).toEqual({
            paths: every,
            isCut: false,
          });
          const shortest = every.filter(({ length }) => length === every[0]!.length);
          expect(shortestPaths(leaving, steps, from, 10_000)).toEqual({ paths: shortest, isCut: false });
          expect(steps[from]).toBe(shortest.length === 0 ? -1 : shortest[0]!.length - 1);
          const few = simplePaths(leaving, steps, from, { longest: 9, most: 2 });
          expect(few).toEqual({ paths: every.slice(0, 2), isCut: every.length > 2 });
          const short = simplePaths(leaving, steps, from, { longest: 2, most: 10_000 });
          expect(short.paths).toEqual(every.filter(({ length }) => length <= 3));
        }
      }),
    );
  });

  it('are given up on a graph with too many, and say so', () => {
    const arcs = Array.from({ length: 40 * 40 }, (_, i) => [Math.floor(i / 40), i % 40] as const);
    const { leaving, steps } = ready({ count: 41, arcs: [...arcs, [39, 40]], goals: [40] });
    const { paths, isCut } = simplePaths(leaving, steps, 0, { longest: 8, most: 1_000_000 });
    expect(isCut).toBe(true);
    expect(paths.length).toBeGreaterThan(100);
  });
});

describe('paths that do not meet', () => {
  it('are two on a diamond, one past a shared node, and may be turned aside for one more', () => {
    const { leaving, isGoal } = ready(diamond);
    expect(disjointPathFinder(leaving, isGoal).paths(0).paths).toEqual([
      [0, 1, 3],
      [0, 2, 3],
    ]);
    const end = disjointPathFinder(leaving, Uint8Array.of(0, 0, 0, 0, 1));
    expect(end.count(0).count).toBe(1);
    // The first path found, 0 1 4 7, must give way for 0 1 5 6 7 and 0 2 4 7 to fit beside each other.
    const crossing = {
      count: 8,
      arcs: [
        [0, 1],
        [0, 2],
        [1, 4],
        [1, 5],
        [5, 6],
        [6, 7],
        [2, 4],
        [4, 7],
      ] as const,
      goals: [7],
    };
    const turned = ready(crossing);
    expect(disjointPathFinder(turned.leaving, turned.isGoal).paths(0).paths).toEqual([
      [0, 2, 4, 7],
      [0, 1, 5, 6, 7],
    ]);
  });

  it('count a goal next door once however many arcs lead to it, and two goals twice', () => {
    const { leaving, isGoal } = ready({
      count: 3,
      arcs: [
        [0, 1],
        [0, 1],
        [0, 2],
      ],
      goals: [1, 2],
    });
    expect(disjointPathFinder(leaving, isGoal).count(0)).toEqual({ count: 2, isCut: false });
  });

  it('are as many as a search that tries every choice finds (Menger)', () => {
    fc.assert(
      fc.property(someGraphWithGoals(7, 18), (graph) => {
        const { leaving, isGoal } = ready(graph);
        const finder = disjointPathFinder(leaving, isGoal);
        for (let from = 0; from < graph.count; from++) {
          if (graph.goals.includes(from)) continue;
          const every = allPaths(graph, graph.goals, from);
          const { count, isCut } = finder.count(from);
          expect(count).toBe(mostApart(every));
          expect(isCut).toBe(false);
          const { paths } = finder.paths(from);
          expect(paths.length).toBe(count);
          const inner = paths.flatMap((path) => path.slice(1, -1));
          expect(new Set(inner).size).toBe(inner.length);
          for (const path of paths) expect(every).toContainEqual(path);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are given up past the looks allowed, and say that there may be more', () => {
    const { leaving, isGoal } = ready(diamond);
    expect(disjointPathFinder(leaving, isGoal, 1).count(0).isCut).toBe(true);
    expect(disjointPathFinder(leaving, isGoal, 1).count(0, 0)).toEqual({ count: 0, isCut: false });
  });
});
