import { describe, expect, it } from 'vitest';
import { crowdAt } from '../../../src/ui/stage/crowd.ts';
import { organisationId } from '../../fixtures/aNetwork.ts';

const shape = (id: string, x: number, y: number, radius = 5) => ({ id: organisationId(id), x, y, radius });

describe('crowdAt', () => {
  it('is empty for one shape, touched or pointed at', () => {
    const shapes = [shape('a', 100, 100)];
    expect(crowdAt(shapes, [100, 100], 'touch')).toEqual([]);
    expect(crowdAt(shapes, [110, 100], 'touch')).toEqual([]);
    expect(crowdAt(shapes, [100, 100], 'mouse')).toEqual([]);
  });

  it('lists what lies on one another, the nearest first, for mouse and finger alike', () => {
    const shapes = [shape('a', 103, 100), shape('b', 100, 100), shape('far', 160, 100)];
    expect(crowdAt(shapes, [100, 100], 'mouse')).toEqual(['b', 'a']);
    expect(crowdAt(shapes, [100, 100], 'touch')).toEqual(['b', 'a']);
  });

  it('takes a finger that comes down on one shape at its word', () => {
    expect(crowdAt([shape('a', 100, 100), shape('b', 112, 100)], [100, 100], 'touch')).toEqual([]);
  });

  it('asks a finger that misses all of several close together', () => {
    expect(crowdAt([shape('a', 100, 100), shape('b', 114, 100)], [107, 107], 'touch')).toEqual(['a', 'b']);
    expect(crowdAt([shape('a', 100, 100), shape('b', 114, 100)], [107, 107], 'mouse')).toEqual([]);
  });

  it('asks nothing when the nearest stands apart from the others', () => {
    expect(crowdAt([shape('a', 100, 100), shape('b', 130, 100)], [110, 100], 'touch')).toEqual([]);
  });

  it('never lists more than fit', () => {
    const heap = Array.from({ length: 30 }, (_, index) => shape(`o${String(index)}`, 100, 100));
    expect(crowdAt(heap, [100, 100], 'touch')).toHaveLength(8);
  });
});
