import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../../src/domain/ids.ts';
import { emptyField } from '../../../src/scene/fillField.ts';
import { labelBox } from '../../../src/scene/labelBox.ts';
import type { Box } from '../../../src/scene/labelField.ts';
import { placeLabels } from '../../../src/scene/labels.ts';
import type { LabelMark, Scene, Viewport } from '../../../src/scene/marks.ts';
import { placeCounts } from '../../../src/scene/placeCounts.ts';
import { rimReach } from '../../../src/scene/rim.ts';
import { shapeScale, toScreen } from '../../../src/scene/viewport.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anOrganisation,
  aRelationship,
  organisationId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { aScene, aViewport, evenLetters, places, somePositions } from './aScene.ts';

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Whether a box touches the drawn outline of a shape, tried at points round its rim and at its centre. */
function touchesShape(scene: Scene, viewport: Viewport, row: number, box: Box): boolean {
  const [x, y] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);
  const radius = (scene.nodes.radius[row] ?? 0) * shapeScale(viewport);
  return Array.from({ length: 48 }, (_, step) => (step / 48) * 2 * Math.PI).some((angle) => {
    const reach = radius * rimReach(scene.nodes.shape[row] ?? 0, angle);
    const px = x + reach * Math.cos(angle);
    const py = y + reach * Math.sin(angle);
    return px > box.x && px < box.x + box.w && py > box.y && py < box.y + box.h;
  });
}

const named = (labels: readonly LabelMark[]) =>
  labels.filter(({ ref }) => ref.kind === 'organisation').map(({ ref }) => ref.id);

/** A hundred organisations in a grid, tied to the first of them. */
const crowd = (() => {
  const ids = Array.from({ length: 220 }, (_, index) => `organisation-${String(index).padStart(3, '0')}`);
  const network = aNetwork({
    organisations: ids,
    collaborations: [aCollaboration({ id: 'deal', backbone: 'organisation-000', members: ids })],
    relationships: ids.slice(1).map((to) => aRelationship({ id: to, from: 'organisation-000', to })),
  });
  const grid = ids.map((id, index): readonly [string, readonly [number, number]] => [
    id,
    [(index % 20) * 42, Math.floor(index / 20) * 55],
  ]);
  return aScene(network, places(Object.fromEntries(grid)));
})();

describe('names on the map', () => {
  it('never overlap each other, a shape or a control, and lie within the pane', () => {
    fc.assert(
      fc.property(
        someNetwork({ organisations: 40, collaborations: 5, relationships: 40 }).chain((network) =>
          fc.tuple(fc.constant(network), somePositions(network), fc.constantFrom(1, 1.7, 3)),
        ),
        ([network, positions, zoom]) => {
          const scene = aScene(network, positions);
          const viewport = aViewport(scene, zoom);
          const control = { x: 0, y: 0, width: 200, height: 60 };
          const labels = placeLabels(scene, viewport, evenLetters, [control]);
          const boxes = labels.map((label) => labelBox(label, viewport));
          boxes.forEach((box, index) => {
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
            for (const row of scene.nodes.ref.keys()) expect(touchesShape(scene, viewport, row, box)).toBe(false);
            if (labels[index]?.ref.kind !== 'organisation') return;
            expect(overlap(box, { x: 0, y: 0, w: 200, h: 60 })).toBe(false);
            expect(box.x >= 0 && box.y >= 0 && box.x + box.w <= 800 && box.y + box.h <= 600).toBe(true);
          });
        },
      ),
      { numRuns: 80 },
    );
  });

  it('keep clear of all that the number of a bundle covers, to its last pixel', () => {
    const ties = Array.from({ length: 6 }, (_, index) =>
      aRelationship({ id: `tie-${String(index)}`, from: 'a', to: 'b' }),
    );
    const scene = aScene(aNetwork({ relationships: ties }), places({ a: [0, 0], b: [300, 0] }));
    const viewport = aViewport(scene, 1.7);
    const field = emptyField(viewport);
    const [count] = placeCounts(scene, viewport, evenLetters, field);
    expect(count?.lines).toEqual(['6']);
    const { x, y, w, h } = labelBox(count!, viewport);
    for (const at of [0.1, 0.5, h - 0.2]) expect(field.isFree({ x, y: y + at, w, h: 0.1 })).toBe(false);
  });

  it('are shown for more of what is in view as one zooms in', () => {
    const share = (zoom: number): number => {
      const viewport = aViewport(crowd, zoom);
      const inView = [...crowd.nodes.ref.keys()].filter((row) => {
        const [x, y] = toScreen(viewport, crowd.positions[2 * row] ?? 0, crowd.positions[2 * row + 1] ?? 0);
        return x > 0 && y > 0 && x < 800 && y < 600;
      });
      return named(placeLabels(crowd, viewport, evenLetters)).length / inView.length;
    };
    expect(share(1)).toBeLessThan(0.1);
    expect(share(2)).toBeGreaterThan(0.4);
    expect(share(4)).toBeGreaterThan(0.9);
  });

  it('always include the backbone', () => {
    expect(named(placeLabels(crowd, aViewport(crowd), evenLetters))).toContain('organisation-000');
  });

  it('do not change while the picture is only moved', () => {
    const viewport = aViewport(crowd, 2);
    const moved = { ...viewport, tx: viewport.tx - 31.7, ty: viewport.ty + 12.3 };
    const inside = (labels: readonly LabelMark[], pane: Viewport) =>
      new Map(
        labels
          .filter((label) => {
            const { x, y, w, h } = labelBox(label, pane);
            return x > 150 && y > 150 && x + w < 650 && y + h < 450;
          })
          .map((label) => [label.ref.id, label.lines.join(' ')]),
      );
    const before = inside(placeLabels(crowd, viewport, evenLetters), viewport);
    const after = inside(placeLabels(crowd, moved, evenLetters), moved);
    const both = [...before.keys()].filter((id) => after.has(id));
    expect(both.length).toBeGreaterThan(4);
  });

  it('of the selected stands on a pill and of its neighbours beside them, and nobody else is named', () => {
    const selection = [organisationRef(organisationId('gamma'))];
    const network = aNetwork({
      organisations: ['delta'],
      relationships: [aFunding({ id: 'f', from: 'gamma', to: 'beta' })],
    });
    const scene = aScene(network, places({ gamma: [0, 0], beta: [150, 40], delta: [60, 140] }), { selection });
    const labels = placeLabels(scene, aViewport(scene), evenLetters);
    expect(named(labels).sort()).toEqual(['beta', 'gamma']);
    expect(labels.find(({ ref }) => ref.id === 'gamma')).toMatchObject({ pill: '#10191C', size: 15 });
  });

  it('of territories do not move when one of them, or anything, is filtered or selected', () => {
    fc.assert(
      fc.property(
        someNetwork({ organisations: 20 }).chain((network) =>
          fc.tuple(fc.constant(network), somePositions(network), fc.nat()),
        ),
        ([network, positions, pick]) => {
          const id = [...network.organisations.keys()][pick % Math.max(1, network.organisations.size)];
          const rest = aScene(network, positions);
          const viewport = aViewport(rest);
          const territoriesOf = (scene: Scene) =>
            placeLabels(scene, viewport, evenLetters)
              .filter(({ glyph }) => glyph !== null)
              .map(({ ref, dx, dy }) => [ref.id, dx, dy]);
          const selection = id === undefined ? [] : [organisationRef(id)];
          const visible = { ...network, organisations: new Map(), relationships: new Map() };
          expect(territoriesOf(aScene(network, positions, { selection }))).toEqual(territoriesOf(rest));
          expect(territoriesOf(aScene(network, positions, { visible }))).toEqual(territoriesOf(rest));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('stay short and whole for huge and hostile texts', () => {
    const network = aNetwork({
      organisations: [
        anOrganisation({ id: 'a', name: '👩‍👩‍👧'.repeat(20_000) }),
        anOrganisation({ id: 'b', name: `<img src=x onerror=alert(1)> ${'x'.repeat(100_000)}` }),
        anOrganisation({ id: 'c', name: '\u202Egnp.exe' }),
      ],
    });
    const scene = aScene(network, places({ a: [0, 0], b: [300, 0], c: [0, 200] }));
    const labels = placeLabels(scene, aViewport(scene), evenLetters);
    expect(labels.length).toBeGreaterThan(1);
    for (const { lines } of labels) for (const line of lines) expect(line.length).toBeLessThan(300);
  });
});
