import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentPositions } from '../../../src/domain/positions.ts';
import { labelBox } from '../../../src/scene/labelBox.ts';
import type { Box } from '../../../src/scene/labelField.ts';
import { placeLabels } from '../../../src/scene/labels.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from '../../../src/scene/marks.ts';
import { wordingsOf } from '../../../src/scene/territoryWordings.ts';
import { viewportOf } from '../../../src/scene/viewport.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { exampleDocument, theExample } from '../../fixtures/theExample.ts';
import { aScene, somePositions } from './aScene.ts';

/** As wide as the letters of the map's own font are on the average, bold ones included. */
const reckoned: MeasureText = (text, size) => text.length * size * 0.56;

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const collaborationNames = (labels: readonly LabelMark[]): readonly LabelMark[] =>
  labels.filter(({ ref }) => ref.kind === 'collaboration');

function namesIn(scene: Scene, viewport: Viewport, obstacles: readonly ScreenRect[] = []): readonly LabelMark[] {
  return collaborationNames(placeLabels(scene, viewport, reckoned, obstacles));
}

function expectWholeAndApart(labels: readonly LabelMark[], viewport: Viewport, obstacles: readonly ScreenRect[]): void {
  const boxes = labels.map((label) => labelBox(label, viewport));
  boxes.forEach((box, index) => {
    expect(box.x >= 0 && box.y >= 0 && box.x + box.w <= viewport.width && box.y + box.h <= viewport.height).toBe(true);
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    for (const { x, y, width, height } of obstacles) expect(overlap(box, { x, y, w: width, h: height })).toBe(false);
  });
}

const somePane = fc.record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 200, max: 1100 }) });

/** The controls that float over the map on a phone and on a desk: a bar above and buttons at the lower right. */
const controlsIn = ({ width, height }: { readonly width: number; readonly height: number }): readonly ScreenRect[] => [
  { x: 14, y: 12, width: 210, height: 40 },
  { x: width - 150, y: height - 50, width: 142, height: 44 },
];

const bars = { top: 56, bottom: 52, left: 8, right: 8 };

describe('the name of a territory', () => {
  it('lies whole within any pane, apart from every other name and from the controls', () => {
    fc.assert(
      fc.property(
        someNetwork({ organisations: 40, collaborations: 7, relationships: 30 }).chain((network) =>
          fc.tuple(fc.constant(network), somePositions(network), somePane, fc.constantFrom(0.7, 1, 2.2)),
        ),
        ([network, positions, pane, zoom]) => {
          const scene = aScene(network, positions);
          const fit = viewportOf('fit', scene.bounds, pane, bars);
          const { minX, maxX, minY, maxY } = scene.bounds;
          const span = Math.min(pane.width, pane.height) / (fit.k * zoom);
          const viewport = viewportOf({ cx: (minX + maxX) / 2, cy: (minY + maxY) / 2, span }, scene.bounds, pane, bars);
          const controls = controlsIn(pane);
          expectWholeAndApart(namesIn(scene, viewport, controls), viewport, controls);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is there for every territory of the example, whole and apart, in any pane from 320 pixels wide', () => {
    const network = theExample();
    const scene = aScene(network, documentPositions(exampleDocument()));
    for (let width = 320; width <= 1440; width += width < 480 ? 8 : 48)
      for (const height of [480, 620, 900]) {
        const pane = { width, height };
        const viewport = viewportOf('fit', scene.bounds, pane, bars);
        const controls = controlsIn(pane);
        const labels = namesIn(scene, viewport, controls);
        expectWholeAndApart(labels, viewport, controls);
        const named = new Set(labels.filter(({ glyph }) => glyph !== null).map(({ ref }) => ref.id));
        expect(named.size, `named in ${String(width)} by ${String(height)}`).toBe(network.collaborations.size);
      }
  });
});

describe('the ways to write a name', () => {
  it('begin with all of it, keep to three lines, and only leave out words or letters at its end', () => {
    const word = fc.stringMatching(/^[A-Za-z']{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.boolean(), (words, isNarrow) => {
        const text = words.join(' ');
        const wordings = wordingsOf(text, isNarrow);
        expect(wordings[0]?.lines).toEqual([text]);
        wordings.forEach(({ lines, cost }, index) => {
          expect(lines.length).toBeLessThanOrEqual(3);
          expect(cost).toBeGreaterThanOrEqual(wordings[index - 1]?.cost ?? 0);
          const written = lines.join(' ');
          expect(text.startsWith(written.replace(/…$/u, ''))).toBe(true);
          expect(written === text || written.endsWith('…')).toBe(true);
        });
      }),
    );
  });
});
