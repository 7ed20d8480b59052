import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintSvg } from '../../../src/paint/paintSvg.ts';
import { SvgPen } from '../../../src/paint/svgPen.ts';
import { placeLabels } from '../../../src/scene/labels.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { aNetwork, anOrganisation } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { hostileTexts } from '../../fixtures/someText.ts';
import { aScene, aViewport, evenLetters, places, somePositions } from '../scene/aScene.ts';

const svgOf = (scene: ReturnType<typeof aScene>, words = { title: 'A map', description: 'Of two' }): string => {
  const viewport = aViewport(scene);
  return paintSvg(scene, viewport, placeLabels(scene, viewport, evenLetters), lightTheme, words);
};

/** Text without tags: what is left must hold no sign that opens one. */
const textOf = (svg: string): string => svg.replace(/<[a-z/][^<>]*>/gu, '');

describe('a scene as SVG', () => {
  it('is the same text for the same scene, without a number that is none', () => {
    fc.assert(
      fc.property(
        someNetwork().chain((network) => fc.tuple(fc.constant(network), somePositions(network))),
        ([network, positions]) => {
          const svg = svgOf(aScene(network, positions));
          expect(svg).toBe(svgOf(aScene({ ...network }, new Map(positions))));
          expect(svg.replace(/>[^<]*</gu, '><')).not.toMatch(/NaN|Infinity|undefined|-0[ "]/u);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has a title, a description, and words as text', () => {
    const scene = aScene(aNetwork({ organisations: ['alpha'] }), places({ alpha: [0, 0] }));
    const svg = svgOf(scene);
    expect(svg).toContain('<title id="title">A map</title>');
    expect(svg).toContain('<desc id="description">Of two</desc>');
    expect(svg).toMatch(/<text [^>]*>.*Alpha.*<\/text>/u);
  });

  it('keeps hostile words as words', () => {
    for (const name of [...hostileTexts, ']]><script>alert(1)</script>', '" onload="x']) {
      const scene = aScene(aNetwork({ organisations: [anOrganisation({ id: 'a', name })] }), places({ a: [0, 0] }));
      const svg = svgOf(scene, { title: name, description: name });
      expect(textOf(svg)).not.toContain('<');
      expect(svg).not.toMatch(/<script|<img|onload="x/u);
      // eslint-disable-next-line no-control-regex -- no XML reader would open a file that held these.
      expect(svg).not.toMatch(/[\u0000-\u0008\uD800-\uDFFF]/u);
    }
  });
});

describe('the pen that writes paths', () => {
  it('rounds to hundredths and writes a whole turn in parts', () => {
    const pen = new SvgPen();
    pen.moveTo(1.23456, -0.001);
    pen.arc(0, 0, 5, 0, 2 * Math.PI);
    pen.closePath();
    expect(pen.d).toBe('M1.23 0L5 0A5 5 0 0 1 -2.5 4.33A5 5 0 0 1 -2.5 -4.33A5 5 0 0 1 5 0Z');
  });

  it('runs the way round that a canvas would', () => {
    const pen = new SvgPen();
    pen.arc(0, 0, 1, 0, Math.PI / 2, true);
    expect(pen.d).toContain('A1 1 0 0 0');
    expect(pen.d.match(/A/gu)).toHaveLength(2);
  });
});
