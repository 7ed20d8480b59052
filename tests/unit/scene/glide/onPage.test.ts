import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPictures } from '../../../../src/scene/glide/joinPictures.ts';
import { onPage, pageViewport } from '../../../../src/scene/glide/onPage.ts';
import { placeLabels } from '../../../../src/scene/labels.ts';
import { isDrawn, linkCurve } from '../../../../src/scene/linkCurve.ts';
import { shapeScale, toScreen } from '../../../../src/scene/viewport.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { aScene, aViewport, evenLetters, somePositions } from '../aScene.ts';

const someShown = someNetwork({ organisations: 8, relationships: 12 })
  .chain((network) =>
    fc.tuple(
      somePositions(network).map((positions) => aScene(network, positions)),
      fc.constantFrom(0.7, 1, 1.7, 3),
    ),
  )
  .map(([scene, zoom]) => ({ scene, viewport: aViewport(scene, zoom) }));
const page = pageViewport(1000, 800);

describe('a scene on a page', () => {
  it('has its shapes, lines and names where its pane paints them', () => {
    fc.assert(
      fc.property(someShown, fc.nat(200), fc.nat(150), ({ scene, viewport }, x, y) => {
        const labels = placeLabels(scene, viewport, evenLetters, []);
        const placed = onPage({ scene, labels, viewport }, { x, y, width: viewport.width, height: viewport.height });
        const close = (value: number | undefined, wanted: number) => {
          expect(Math.abs((value ?? NaN) - wanted)).toBeLessThan(0.05);
        };
        for (const row of scene.nodes.ref.keys()) {
          const [ownX, ownY] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);
          close(placed.scene.positions[2 * row], x + ownX);
          close(placed.scene.positions[2 * row + 1], y + ownY);
          close(
            (placed.scene.nodes.radius[row] ?? NaN) * shapeScale(page),
            (scene.nodes.radius[row] ?? NaN) * shapeScale(viewport),
          );
        }
        for (const row of scene.links.ref.keys()) {
          const isSeen = isDrawn(scene.links.tier[row] ?? 0, viewport.zoom);
          expect(isDrawn(placed.scene.links.tier[row] ?? 0, page.zoom)).toBe(isSeen);
          const own = linkCurve(scene, viewport, row, shapeScale(viewport));
          const curve = linkCurve(placed.scene, page, row, shapeScale(page));
          if (own === null || curve === null || !isSeen) continue;
          for (const end of ['x0', 'x1', 'cx', 'tipX'] as const) close(curve[end], x + own[end]);
          for (const end of ['y0', 'y1', 'cy', 'tipY'] as const) close(curve[end], y + own[end]);
        }
        labels.forEach((label, place) => {
          const [ownX, ownY] = toScreen(viewport, label.x, label.y);
          close(placed.labels[place]?.x, x + ownX);
          close(placed.labels[place]?.y, y + ownY);
          expect(placed.labels[place]).toMatchObject({ dx: label.dx, dy: label.dy, size: label.size });
        });
      }),
    );
  });

  it('does not show what its pane does not', () => {
    fc.assert(
      fc.property(someShown, ({ scene, viewport }) => {
        const part = { x: 100, y: 50, width: viewport.width, height: viewport.height };
        const { nodes, looks, positions } = onPage({ scene, labels: [], viewport }, part).scene;
        for (const row of nodes.ref.keys()) {
          const reach = nodes.radius[row] ?? 0;
          const [atX = NaN, atY = NaN] = [positions[2 * row], positions[2 * row + 1]];
          const isOutside =
            atX < part.x - reach ||
            atX > part.x + part.width + reach ||
            atY < part.y - reach ||
            atY > part.y + part.height + reach;
          if (isOutside) expect(looks[nodes.look[row] ?? 0]?.opacity).toBe(0);
        }
      }),
    );
  });

  it('is part of a whole page with all its marks and lines, beside others', () => {
    fc.assert(
      fc.property(fc.array(someShown, { minLength: 2, maxLength: 3 }), (all) => {
        const pictures = all.map(({ scene, viewport }, place) =>
          onPage(
            { scene, labels: [], viewport },
            { x: 300 * place, y: 0, width: viewport.width, height: viewport.height },
          ),
        );
        const { scene } = joinPictures(pictures);
        const scale = shapeScale(page);
        const own = pictures.flatMap((picture) =>
          [...picture.scene.links.ref.keys()].map((row) => [
            picture.scene.relationshipRefs[picture.scene.links.ref[row] ?? 0],
            linkCurve(picture.scene, page, row, scale),
            picture.scene.looks[picture.scene.links.look[row] ?? 0],
          ]),
        );
        const joined = [...scene.links.ref.keys()].map((row) => [
          scene.relationshipRefs[scene.links.ref[row] ?? 0],
          linkCurve(scene, page, row, scale),
          scene.looks[scene.links.look[row] ?? 0],
        ]);
        expect(joined).toEqual(own);
        expect(scene.nodes.ref).toHaveLength(
          pictures.reduce((sum, picture) => sum + picture.scene.nodes.ref.length, 0),
        );
      }),
      { numRuns: 40 },
    );
  });
});
