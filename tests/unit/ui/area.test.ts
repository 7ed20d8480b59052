import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseOf } from '../../../src/analysis/collapse.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import { collapseScene } from '../../../src/scene/collapseScene.ts';
import { compose } from '../../../src/scene/compose.ts';
import { encode } from '../../../src/scene/encode.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { toScreen, viewportOf } from '../../../src/scene/viewport.ts';
import { areaBetween, organisationsIn } from '../../../src/ui/stage/area.ts';
import { drawnPlaces, outsideMarks } from '../../../src/ui/stage/drawnPlaces.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import { exampleDocument, theExample } from '../../fixtures/theExample.ts';

const network = theExample();
const composed = compose(encode(network, network, firstPane, lightTheme), documentPositions(exampleDocument()));
const viewport = viewportOf('fit', composed.bounds, { width: 900, height: 800 });

const content = (ids: Parameters<typeof collapseOf>[2]) => {
  const collapse = collapseOf(network, network, ids);
  const scene = collapseScene(composed, network, network, collapse, { selection: [] }, lightTheme);
  return {
    scene,
    collapse,
    present: outsideMarks(network.organisations, collapse),
    places: drawnPlaces(scene, collapse),
  };
};
const someCorner = fc.tuple(fc.integer({ min: -50, max: 950 }), fc.integer({ min: -50, max: 850 }));
const someCollapse = fc.subarray([...network.collaborations.keys()]);

describe('an area of the map', () => {
  it('is the same whichever corner it was drawn from', () => {
    fc.assert(
      fc.property(someCorner, someCorner, ([x0, y0], [x1, y1]) => {
        expect(areaBetween([x0, y0], [x1, y1])).toEqual(areaBetween([x1, y0], [x0, y1]));
      }),
    );
  });

  it('holds whoever is drawn in it and nobody else, by themselves or in a mark', () => {
    fc.assert(
      fc.property(someCorner, someCorner, someCollapse, (from, to, ids) => {
        const shown = content(ids);
        const area = areaBetween(from, to);
        const within = new Set(organisationsIn(shown, viewport, area));
        for (const id of network.organisations.keys()) {
          const [x, y] = shown.places.get(id) ?? [NaN, NaN];
          const [left, top] = toScreen(viewport, x, y);
          const isIn = left >= area.left && left <= area.right && top >= area.top && top <= area.bottom;
          expect(within.has(id)).toBe(isIn);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('that holds everything holds all organisations once', () => {
    const all = organisationsIn(
      content([...network.collaborations.keys()]),
      viewport,
      areaBetween([-1e4, -1e4], [1e4, 1e4]),
    );
    expect(all.length).toBe(network.organisations.size);
    expect(new Set(all).size).toBe(all.length);
  });
});
