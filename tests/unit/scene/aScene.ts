import fc from 'fast-check';
import type { EntityRef, OrganisationId } from '../../../src/domain/ids.ts';
import type { Network, Positions } from '../../../src/domain/network.ts';
import { compose } from '../../../src/scene/compose.ts';
import { encode } from '../../../src/scene/encode.ts';
import type { MeasureText, Scene, Viewport } from '../../../src/scene/marks.ts';
import type { Theme } from '../../../src/scene/theme.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { viewportOf } from '../../../src/scene/viewport.ts';
import type { PaneView } from '../../../src/view/viewState.ts';
import { firstPane } from '../../../src/view/viewState.ts';

interface Look {
  readonly visible?: Network;
  readonly selection?: readonly EntityRef[];
  readonly pane?: Partial<PaneView>;
  readonly theme?: Theme;
}

/** The scene of a network at given places. */
export function aScene(network: Network, positions: Positions, look: Look = {}): Scene {
  const pane = { ...firstPane, selection: look.selection ?? [], ...look.pane };
  return compose(encode(network, look.visible ?? network, pane, look.theme ?? lightTheme), positions);
}

/** Places by plain id. */
export const places = (points: Readonly<Record<string, readonly [number, number]>>): Positions =>
  new Map(Object.entries(points)) as unknown as Positions;

/** Every letter is half as wide as the text is high. */
export const evenLetters: MeasureText = (text, size) => text.length * size * 0.5;

/** The whole scene in a pane of 800 by 600 pixels, or larger by a zoom. */
export function aViewport(scene: Scene, zoom = 1): Viewport {
  const size = { width: 800, height: 600 };
  const fit = viewportOf('fit', scene.bounds, size);
  if (zoom === 1) return fit;
  const { minX, maxX, minY, maxY } = scene.bounds;
  return viewportOf({ cx: (minX + maxX) / 2, cy: (minY + maxY) / 2, span: 600 / (fit.k * zoom) }, scene.bounds, size);
}

/** Places for every organisation, from crowded to far apart. */
export const somePositions = (network: Network): fc.Arbitrary<Positions> => {
  const ids = [...network.organisations.keys()];
  return fc.constantFrom(30, 150, 800).chain((reach) => {
    const coordinate = fc.integer({ min: -reach, max: reach });
    return fc
      .tuple(...ids.map(() => fc.tuple(coordinate, coordinate)))
      .map((points) => new Map(points.map((point, index) => [ids[index] as OrganisationId, point])));
  });
};
