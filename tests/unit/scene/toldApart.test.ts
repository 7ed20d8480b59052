import { describe, expect, it } from 'vitest';
import { audienceStrokes } from '../../../src/scene/lineLooks.ts';
import type { AudienceKey, ModelHue } from '../../../src/scene/palettes.ts';
import { textSizes } from '../../../src/scene/textSizes.ts';
import { themeNames, themeOf } from '../../../src/scene/theme.ts';
import { ciede2000, difference, okDistance, sights } from './colour.ts';

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

describe('the measure of colours', () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('gives what its authors print for %j and %j', (a, b, expected) => {
    expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
  });
});

describe.each(themeNames.map(themeOf))('in the $name theme', ({ colour }) => {
  const models = Object.entries(colour.model) as readonly (readonly [ModelHue, string])[];
  const audiences = Object.entries(colour.audience) as readonly (readonly [AudienceKey, string])[];

  it.each(sights)('two models never look alike to eyes with %s', (sight) => {
    for (const [[, a], [, b]] of pairsOf(models)) {
      expect(difference(a, b, sight)).toBeGreaterThanOrEqual(10);
      expect(okDistance(a, b, sight)).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(sights)('two audiences never look alike to eyes with %s, or else dash and head differ', (sight) => {
    for (const [[one, a], [other, b]] of pairsOf(audiences)) {
      if (difference(a, b, sight) >= 10) continue;
      expect(audienceStrokes[one].dash).not.toEqual(audienceStrokes[other].dash);
      expect(audienceStrokes[one].head).not.toBe(audienceStrokes[other].head);
    }
  });

  it.each(sights)('the five named audiences keep their distance to eyes with %s', (sight) => {
    for (const [[one, a], [other, b]] of pairsOf(audiences))
      if (one !== 'other' && other !== 'other') expect(okDistance(a, b, sight)).toBeGreaterThanOrEqual(8);
  });
});

describe('without any colour', () => {
  it('no two audiences share a head', () => {
    const strokes = Object.values(audienceStrokes);
    expect(new Set(strokes.map(({ head }) => head)).size).toBe(strokes.length);
  });
});

describe('words on the map', () => {
  const panes = [390, 700, 1000, 1400].flatMap((width) => [0.6, 1, 2, 3].map((zoom) => ({ width, zoom })));
  const smallest = (scale: number): number =>
    Math.min(
      ...panes.flatMap(({ width, zoom }) => {
        const sizes = textSizes({ width, height: 800, k: 1, tx: 0, ty: 0, zoom }, scale);
        return [sizes.member, sizes.lead, sizes.selected, sizes.territory];
      }),
    );

  it.each(themeNames)('are at least 12 pixels, and 18 on a projector (%s)', (name) => {
    expect(smallest(themeOf(name).textScale)).toBeGreaterThanOrEqual(name === 'projector' ? 18 : 12);
  });
});
