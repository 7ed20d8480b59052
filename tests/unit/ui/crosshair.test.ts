import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScreen } from '../../../src/scene/viewport.ts';
import { crosshairReach, crosshairShare, underCross } from '../../../src/ui/stage/crosshair.ts';
import { organisationId } from '../../fixtures/aNetwork.ts';

const viewport = { width: 800, height: 600, k: 2, tx: 400, ty: 300, zoom: 1 };
const at = (id: string, x: number, y: number) => ({ id: organisationId(id), name: id, x, y });
const middle = [400, 300] as const;

describe('the cross', () => {
  it('is on the organisation nearest to it, and on none that is out of reach', () => {
    expect(underCross([at('far', 20, 0), at('near', -8, 0)], viewport, middle)?.id).toBe('near');
    const beyond = crosshairReach(viewport) / viewport.k + 1;
    expect(underCross([at('beyond', beyond, 0)], viewport, middle)).toBeNull();
    expect(underCross([], viewport, middle)).toBeNull();
  });

  it('is nowhere further from an organisation than from the one it is on', () => {
    const somebody = fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) });
    fc.assert(
      fc.property(fc.array(somebody, { maxLength: 30 }), (places) => {
        const listed = places.map(({ x, y }, index) => at(`o${String(index)}`, x, y));
        const distanceOf = ({ x, y }: { readonly x: number; readonly y: number }) => {
          const [left, top] = toScreen(viewport, x, y);
          return Math.hypot(left - middle[0], top - middle[1]);
        };
        const least = Math.min(Infinity, ...listed.map(distanceOf));
        const found = underCross(listed, viewport, middle);
        if (least > crosshairReach(viewport)) expect(found).toBeNull();
        else expect(found === null ? NaN : distanceOf(found)).toBe(least);
      }),
    );
  });

  it('misses nobody between one press and the next', () => {
    const step = crosshairShare * Math.min(viewport.width, viewport.height);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (x, y) => {
        // Somewhere between the four places to which the presses lead.
        const listed = [at('somebody', (x * step) / viewport.k, (y * step) / viewport.k)];
        const corners = [0, step].flatMap((dx) => [0, step].map((dy) => [middle[0] + dx, middle[1] + dy] as const));
        expect(corners.some((corner) => underCross(listed, viewport, corner) !== null)).toBe(true);
      }),
    );
  });
});
