import { describe, expect, it } from 'vitest';
import { standings } from '../../../../src/analysis/compare/pair/difference.ts';
import {
  differenceLine,
  differenceShape,
  standingColour,
  standingStrokes,
} from '../../../../src/scene/difference/differenceLooks.ts';
import { sideHues } from '../../../../src/scene/difference/sideHues.ts';
import { standingLetter } from '../../../../src/scene/difference/tags.ts';
import { forcedTheme, themeNames, themeOf } from '../../../../src/scene/theme.ts';
import { contrast, difference, okDistance, rgb, sights } from '../colour.ts';

const atRest = { isLit: false, isDim: false };

describe.each(themeNames.map(themeOf))('the sides of a difference in the $name theme', (theme) => {
  const { a, b } = sideHues(theme);
  const { canvas, model, audience } = theme.colour;
  const isStrong = theme.inksModelNames;

  it.each(sights)('never look alike to eyes with %s', (sight) => {
    expect(difference(a, b, sight)).toBeGreaterThanOrEqual(10);
    expect(okDistance(a, b, sight)).toBeGreaterThanOrEqual(8);
  });

  it.each(sights)('never look like what is the same, to eyes with %s', (sight) => {
    for (const standing of ['only-a', 'only-b'] as const) {
      const [hue, quiet] = [standingColour(theme, standing), standingColour(theme, 'both')];
      expect(difference(hue, quiet, sight)).toBeGreaterThanOrEqual(10);
    }
  });

  it('are no hue of a model or an audience', () => {
    for (const hue of [a, b])
      for (const other of [...Object.values(model), ...Object.values(audience)])
        expect(difference(hue, other, 'normal')).toBeGreaterThanOrEqual(10);
  });

  it('are drawn at 3:1 or more on the canvas, and their letters at 4.5:1; at 4.5:1 and 7:1 where contrast is high', () => {
    for (const standing of standings)
      for (const isAccount of [true, false]) {
        const look = differenceLine(theme, standing, isAccount, null, atRest);
        expect(look.opacity).toBe(1);
        expect(contrast(rgb(look.stroke ?? canvas), rgb(canvas))).toBeGreaterThanOrEqual(isStrong ? 4.5 : 3);
      }
    for (const hue of [a, b]) expect(contrast(rgb(hue), rgb(canvas))).toBeGreaterThanOrEqual(isStrong ? 7 : 4.5);
  });
});

describe('without any colour', () => {
  const forced = forcedTheme({ canvas: '#000000', canvasText: '#FFFFFF', highlight: '#00FFFF' });

  it('no two classes share a dash', () => {
    expect(new Set(standings.map((standing) => standingStrokes[standing].dash.join(' '))).size).toBe(standings.length);
  });

  it('no two classes share a letter', () => {
    expect(new Set(standings.map(standingLetter)).size).toBe(standings.length);
  });

  it('a shape of A is filled, one of B outlined, and a seat outlined in dashes', () => {
    const [inA, inB, seat] = [
      differenceShape(forced, 'only-a', false, false),
      differenceShape(forced, 'only-b', false, false),
      differenceShape(forced, 'both', true, false),
    ];
    expect(inA).toMatchObject({ fill: '#FFFFFF', stroke: '#000000', dash: [] });
    expect(inB).toMatchObject({ fill: '#000000', stroke: '#FFFFFF', dash: [] });
    expect(seat).toMatchObject({ fill: '#000000', stroke: '#FFFFFF' });
    expect(seat.dash).not.toEqual([]);
    expect(seat.strokeWidth).toBeLessThan(inB.strokeWidth);
  });
});
