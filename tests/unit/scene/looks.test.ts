import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '../../../src/domain/defaultVocabulary.ts';
import { audienceStrokes, lineLook } from '../../../src/scene/lineLooks.ts';
import { shapeNames } from '../../../src/scene/marks.ts';
import { PointsPen } from '../../../src/scene/pointsPen.ts';
import { leastRadius, radiusOf } from '../../../src/scene/radius.ts';
import { outlineShape } from '../../../src/scene/shapes.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { glyphOf, modelColour, shapeOf, shapeOfGroup } from '../../../src/scene/vocabularyLooks.ts';
import { SvgPen } from '../../../src/paint/svgPen.ts';
import { termId } from '../../fixtures/aNetwork.ts';

/** Area that a shape fills, by counting a fine grid with the even-odd rule of its outer and inner outlines. */
function areaOf(shape: (typeof shapeNames)[number]): number {
  const pen = new PointsPen(60);
  outlineShape(pen, shape, 0, 0, 1);
  const step = 0.04;
  let cells = 0;
  for (let x = -2; x < 2; x += step)
    for (let y = -2; y < 2; y += step) if (isFilled(pen.paths, x + step / 2, y + step / 2)) cells++;
  return cells * step * step;
}

/** The nonzero rule, as painters fill. */
function isFilled(paths: readonly (readonly (readonly [number, number])[])[], x: number, y: number): boolean {
  let winding = 0;
  for (const path of paths)
    path.forEach(([bx, by], index) => {
      const [ax, ay] = path[index - 1] ?? [bx, by];
      if (ay <= y === by <= y) return;
      const crossing = ax + ((y - ay) / (by - ay)) * (bx - ax);
      if (crossing > x) winding += by > ay ? 1 : -1;
    });
  return winding !== 0;
}

const pathOf = (shape: (typeof shapeNames)[number]): string => {
  const pen = new SvgPen();
  outlineShape(pen, shape, 0, 0, 10);
  return pen.d;
};

describe('shapes', () => {
  it('no two sector groups share one', () => {
    const shapes = [...defaultVocabulary.sectorGroups.values()].map(shapeOfGroup);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(shapes).not.toContain('capsule');
    expect(new Set(shapeNames.map(pathOf)).size).toBe(shapeNames.length);
  });

  it.each(shapeNames)('%s weighs about as much as a circle of its radius', (shape) => {
    expect(Math.abs(areaOf(shape) / Math.PI - 1)).toBeLessThan(0.09);
  });

  it('an organisation of no known sector has a shape of its own, not that of a charity', () => {
    const network = { vocabulary: defaultVocabulary };
    expect(shapeOf(network, termId('charity'))).toBe('circle');
    expect(shapeOf(network, null)).toBe('capsule');
    expect(shapeOf(network, termId('no-such-kind'))).toBe('capsule');
  });

  it('takes the name of a shape as well as that of a sector group', () => {
    expect(shapeOfGroup({ id: termId('faith'), label: 'Faith', look: { shape: 'diamond' } })).toBe('diamond');
    expect(shapeOfGroup({ id: termId('faith'), label: 'Faith', look: { shape: 'constructor' } })).toBe('capsule');
  });

  it('grow with the root of the ties and never fall below what can be told apart', () => {
    expect(radiusOf(0, false)).toBe(leastRadius);
    expect(radiusOf(16, false)).toBeCloseTo(7.7);
    expect(radiusOf(2, true)).toBe(11);
  });
});

describe('lines', () => {
  it('no two audiences share dash and head', () => {
    const signs = Object.values(audienceStrokes).map(({ dash, head }) => JSON.stringify([dash, head]));
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('every audience of the default vocabulary keeps its own colour, and the others are in ink', () => {
    const looks = [...defaultVocabulary.audiences.values()].map((term) => lineLook(lightTheme, term));
    expect(new Set(looks.slice(0, 5).map(({ stroke }) => stroke)).size).toBe(5);
    for (const look of looks.slice(5)) expect(look).toMatchObject({ stroke: '#2B383E', head: 'hollow-square' });
  });

  it('a line without a recorded or known audience is in ink with a square head', () => {
    const neutral = { stroke: '#2B383E', head: 'hollow-square', dash: [] };
    expect(lineLook(lightTheme, null)).toMatchObject(neutral);
    expect(lineLook(lightTheme, { id: termId('x'), label: 'X', look: { hue: '__proto__' } })).toMatchObject(neutral);
  });
});

describe('models', () => {
  it('each of the default ones has its hue and glyph', () => {
    const models = [...defaultVocabulary.models.values()];
    expect(new Set(models.map((term) => modelColour(lightTheme, term))).size).toBe(4);
    expect(new Set(models.map(glyphOf)).size).toBe(4);
  });

  it('an unknown or unrecorded one is grey with a plain ring', () => {
    for (const term of [
      null,
      undefined,
      { id: termId('x'), label: 'X', look: { hue: 'toString', glyph: 'toString' } },
    ]) {
      expect(modelColour(lightTheme, term)).toBe(lightTheme.colour.ink3);
      expect(glyphOf(term)).toBe('neutral');
    }
  });
});
