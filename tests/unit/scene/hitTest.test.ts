import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collaborationRef, organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import { hitTest } from '../../../src/scene/hitTest.ts';
import { labelBox } from '../../../src/scene/labelBox.ts';
import { placeLabels } from '../../../src/scene/labels.ts';
import { curvePoint, linkCurve } from '../../../src/scene/linkCurve.ts';
import { shapeScale, toScreen } from '../../../src/scene/viewport.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  collaborationId,
  organisationId,
  relationshipId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { aScene, aViewport, evenLetters, places, somePositions } from './aScene.ts';

const network = aNetwork({
  organisations: ['alpha', 'beta', 'gamma'],
  collaborations: [aCollaboration({ id: 'deal', model: 'collaborative-council', members: ['alpha', 'beta', 'gamma'] })],
  relationships: [anAccountability({ id: 'answers', from: 'alpha', to: 'beta' })],
});
const scene = aScene(network, places({ alpha: [0, 0], beta: [200, 0], gamma: [100, 160] }));
const viewport = aViewport(scene);
const at = (x: number, y: number, tolerance = 6) => hitTest(scene, viewport, ...toScreen(viewport, x, y), tolerance);

describe('what stands at a place', () => {
  it("is the shape whose centre is there, at every shape's centre, unless another has the same centre", () => {
    fc.assert(
      fc.property(
        someNetwork().chain((some) => fc.tuple(fc.constant(some), somePositions(some))),
        ([some, positions]) => {
          const drawn = aScene(some, positions);
          const pane = aViewport(drawn);
          for (const [id, [x, y]] of positions) {
            const hit = hitTest(drawn, pane, ...toScreen(pane, x, y), 6);
            expect(hit?.kind).toBe('organisation');
            expect(positions.get(organisationId(hit?.id ?? ''))).toEqual(positions.get(id));
          }
        },
      ),
    );
  });

  it('is a shape a little beside it, and no further', () => {
    expect(at(0, -6)).toEqual(organisationRef(organisationId('alpha')));
    expect(at(0, -40)).not.toEqual(organisationRef(organisationId('alpha')));
  });

  it('is the line along its curve, 6 pixels to either side', () => {
    const curve = linkCurve(scene, viewport, 0, shapeScale(viewport));
    if (curve === null) throw new Error('The line is not drawn.');
    const [x, y] = curvePoint(curve, 0.5);
    const answers = relationshipRef(relationshipId('answers'));
    expect(hitTest(scene, viewport, x, y, 6)).toEqual(answers);
    expect(hitTest(scene, viewport, x, y + 5.5, 6)).toEqual(answers);
    expect(hitTest(scene, viewport, x, y + 9, 6)).not.toEqual(answers);
  });

  it('is the territory where there is neither shape nor line', () => {
    expect(at(100, 80)).toEqual(collaborationRef(collaborationId('deal')));
    expect(at(-400, 80)).toBeNull();
  });

  it('is what a name names', () => {
    const labels = placeLabels(scene, viewport, evenLetters);
    expect(labels.length).toBeGreaterThan(2);
    for (const label of labels) {
      const { x, y, w, h } = labelBox(label, viewport);
      expect(hitTest(scene, viewport, x + w / 2, y + h / 2, 0, labels)).toEqual(label.ref);
    }
  });

  it('is nothing of what a filter left as a trace', () => {
    const visible = aNetwork({ organisations: ['beta', 'gamma'] });
    const faded = aScene(network, places({ alpha: [0, 0], beta: [200, 0], gamma: [100, 160] }), {
      visible,
      pane: { leftOut: 'fade' },
    });
    expect(hitTest(faded, viewport, ...toScreen(viewport, 0, 0), 6)?.kind).not.toBe('organisation');
  });
});
