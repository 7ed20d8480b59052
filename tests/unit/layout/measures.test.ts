import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/layout/measures.ts';
import { tangleOf } from '../../../src/layout/tangle.ts';
import { aGraph } from './someGraph.ts';

describe('measure', () => {
  it('counts crossings once, those between two weighty lines apart, and none at a shared end', () => {
    const graph = aGraph({
      nodes: 6,
      links: [
        [0, 3],
        [1, 2],
        [0, 1],
        [4, 5],
      ],
      weights: [2.2, 2.2, 1, 1],
    });
    const square = [0, 0, 100, 0, 0, 100, 100, 100, 50, -50, 50, 150];
    const measures = measure(graph, tangleOf(graph), square.with(8, 70).with(10, 70));
    expect(measures.crossings).toBe(4);
    expect(measures.weightyCrossings).toBe(1);
  });

  it('sees lines that run over a shape, gaps, and the mean line', () => {
    const graph = aGraph({ nodes: 3, links: [[0, 2]], weights: [2.2] });
    const measures = measure(graph, tangleOf(graph), [0, 0, 50, 3, 100, 0]);
    expect(measures).toMatchObject({ linesOverShapes: 1, weightyLinesOverShapes: 1, meanLine: 100, touchingShapes: 0 });
    expect(measures.medianGap).toBeCloseTo(Math.hypot(50, 3) - 12, 6);
    expect(measure(graph, tangleOf(graph), [0, 0, 50, 7, 100, 0]).linesOverShapes).toBe(0);
  });

  it('measures nothing at all', () => {
    const graph = aGraph({ nodes: 0 });
    expect(measure(graph, tangleOf(graph), [])).toMatchObject({ crossings: 0, meanLine: 0, width: 0 });
  });
});
