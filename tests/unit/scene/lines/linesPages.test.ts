import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesPages } from '../../../../src/scene/lines/linesPages.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { aLinesPlan } from './someLines.ts';

describe('the lines of accountability on paper', () => {
  it('hold every band once, in its order, and no more on a page than its height', () => {
    const plan = aLinesPlan(theExample());
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 3000 }), (most) => {
        const pages = linesPages(plan, most);
        expect(pages.flatMap(({ bands }) => bands.map(({ setting }) => setting))).toEqual(
          plan.bands.map(({ setting }) => setting),
        );
        for (const { bands, height } of pages) {
          expect(bands[0]?.top).toBe(0);
          if (bands.length > 1) expect(height).toBeLessThanOrEqual(most);
          for (const band of bands) expect(band.boxTop + band.plan.height).toBeLessThanOrEqual(height + 1e-6);
        }
      }),
    );
  });

  it('are no page at all without bands', () => {
    expect(linesPages({ ...aLinesPlan(theExample()), bands: [] }, 500)).toEqual([]);
  });
});
