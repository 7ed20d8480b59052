import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetHeight } from '../../../src/features/explore/sheet/sheetHeight.ts';
import { nextInTurn, settled, sheetSizes, stepped } from '../../../src/features/explore/sheet/sheetHeight.ts';
import { stageInsets } from '../../../src/features/explore/stageInsets.ts';

const heights: readonly SheetHeight[] = ['peek', 'half', 'full'];
const someHeight = fc.constantFrom(...heights);

describe('the sheet of a phone', () => {
  it('has three heights, each higher than the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 20, max: 200 }), (page, peekPx) => {
        const { peek, half, full } = sheetSizes(page, peekPx);
        expect(peek).toBeLessThanOrEqual(half);
        expect(half).toBeLessThanOrEqual(full);
        expect(full).toBe(page);
      }),
    );
  });

  it('is taken through all of them by tapping, and to either end by stepping', () => {
    for (const height of heights) {
      const seen = new Set([height, nextInTurn(height), nextInTurn(nextInTurn(height))]);
      expect([...seen].sort()).toEqual([...heights].sort());
      expect(stepped(stepped(height, 1), 1)).toBe('full');
      expect(stepped(stepped(height, -1), -1)).toBe('peek');
    }
  });

  it('settles where it was let go, and never stays behind when it was clearly pulled', () => {
    fc.assert(
      fc.property(someHeight, fc.integer({ min: 300, max: 1200 }), fc.nat({ max: 1000 }), (from, page, share) => {
        const sizes = sheetSizes(page, 100);
        for (const height of heights) expect(settled(from, sizes[height], sizes)).toBe(height);
        const to = sizes.peek + ((sizes.full - sizes.peek) * share) / 1000;
        const pulled = to - sizes[from];
        const end = heights.indexOf(settled(from, to, sizes)) - heights.indexOf(from);
        if (pulled >= 32 && from !== 'full') expect(end).toBeGreaterThan(0);
        if (pulled <= -32 && from !== 'peek') expect(end).toBeLessThan(0);
      }),
    );
  });
});

describe('what floats over the map', () => {
  const someWidth = fc.constantFrom('phone', 'tablet', 'desktop', 'wide');
  const anything = fc.record({
    width: someWidth,
    hasSelection: fc.boolean(),
    textScale: fc.constantFrom(1, 1.5),
    sheet: someHeight,
    isLow: fc.boolean(),
    isTiny: fc.constant(false),
    controlsPx: fc.constantFrom(0, 34, 78, 120),
    barPx: fc.integer({ min: 0, max: 240 }),
    pagePx: fc.integer({ min: 480, max: 1200 }),
  });

  it('leaves something of a phone’s map free above the sheet, whatever its height', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { top, bottom } = stageInsets({ ...given, width: 'phone', isLow: true, textScale: 1 });
        expect(given.pagePx - 117 - top - bottom).toBeGreaterThan(80);
      }),
    );
  });

  it('covers no more on a phone when the sheet is lower', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const bottomOf = (sheet: SheetHeight) => stageInsets({ ...given, width: 'phone', sheet }).bottom;
        expect(bottomOf('peek')).toBeLessThanOrEqual(bottomOf('half') + 60 * given.textScale);
        expect(bottomOf('half')).toBeLessThanOrEqual(bottomOf('full'));
      }),
    );
  });

  it('is a panel at the side only where that slides over the map', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { right } = stageInsets(given);
        const slides = given.hasSelection && (given.width === 'tablet' || given.width === 'desktop');
        expect(right > 100).toBe(slides);
      }),
    );
  });

  it('is as many rows of controls as stand there, and the bar below them, beside a panel or without one', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('tablet', 'desktop', 'wide'), (given, width) => {
        const { top } = stageInsets({ ...given, width });
        expect(top).toBeGreaterThanOrEqual(12 + given.controlsPx + given.barPx);
        expect(top - given.barPx).toBe(stageInsets({ ...given, width, barPx: 0 }).top);
      }),
    );
  });
});
