import { describe, expect, it } from 'vitest';
import type { Viewport } from '../../../src/scene/marks.ts';
import type { Insets } from '../../../src/scene/viewport.ts';
import { cameraOf, noInsets, toScreen } from '../../../src/scene/viewport.ts';
import type { Intent } from '../../../src/ui/stage/intent.ts';
import { keepInsidePx } from '../../../src/ui/stage/reveal.ts';
import { createStageCamera } from '../../../src/ui/stage/stageCamera.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import type { Camera } from '../../../src/view/viewState.ts';
import { aNetwork, organisationId } from '../../fixtures/aNetwork.ts';

const world = aNetwork();
const scene = { bounds: { minX: 0, minY: 0, maxX: 800, maxY: 600 } };
const chosen = [organisationRef(organisationId('alpha'))];
const panel: Insets = { ...noInsets, right: 336 };

/** A stage camera of 800 by 600 pixels over a drawing of 800 by 600 units, and a view that does what it is told. */
function aCamera({ isMotionReduced = true } = {}) {
  const sent: Intent[] = [];
  const view: { camera: Camera | 'fit'; insets: Insets; isSelected: boolean } = {
    camera: 'fit',
    insets: noInsets,
    isSelected: false,
  };
  const camera = createStageCamera({ send: (intent) => sent.push(intent), wake: () => undefined });
  const show = (change: Partial<typeof view> = {}) => {
    Object.assign(view, change);
    const { insets, isSelected } = view;
    camera.show({ camera: view.camera, insets, selection: isSelected ? chosen : [], isMotionReduced, world, scene });
  };
  /** As the store does: what the stage sends comes back to it. */
  const obey = () => {
    for (const intent of sent.splice(0)) if (intent.type === 'camera') show({ camera: intent.camera });
  };
  show();
  return { camera, show, obey, sent };
}
const spotOf = (viewport: Viewport) => [viewport.k, viewport.tx, viewport.ty].map((value) => Math.round(value * 1e4));

describe('the camera of the stage', () => {
  it('is in a gesture until the last of several has ended: a drag may begin before the wheel is known to rest', () => {
    const { camera, sent } = aCamera();
    camera.gestureStart();
    camera.gestureMove({ ...camera.viewport(), tx: 10 });
    camera.gestureStart();
    camera.gestureEnd(true);
    expect(camera.isGesturing()).toBe(true);
    expect(sent).toEqual([]);
    camera.gestureEnd(false);
    expect(camera.isGesturing()).toBe(false);
    expect(sent).toHaveLength(1);
  });

  it('shows the whole drawing at first', () => {
    const { camera } = aCamera();
    expect(camera.viewport()).toMatchObject({ k: 1, tx: 0, ty: 0, zoom: 1 });
  });

  it('goes where the view says, as a cut for those who want no motion', () => {
    const { camera, show } = aCamera();
    show({ camera: { cx: 100, cy: 100, span: 300 } });
    expect(cameraOf(camera.viewport())).toEqual({ cx: 100, cy: 100, span: 300 });
    expect(camera.advance(0)).toBe(false);
  });

  it('travels there otherwise, and arrives', () => {
    const { camera, show } = aCamera({ isMotionReduced: false });
    show({ camera: { cx: 100, cy: 100, span: 300 } });
    expect(camera.viewport().k).toBe(1);
    camera.advance(1000);
    camera.advance(1300);
    expect(camera.viewport().k).toBeGreaterThan(1);
    expect(camera.viewport().k).toBeLessThan(2);
    camera.advance(1600);
    expect(cameraOf(camera.viewport())).toEqual({ cx: 100, cy: 100, span: 300 });
    expect(camera.advance(1616)).toBe(false);
  });

  it('tells the view where a gesture ended, once, and does not move again when it hears of it', () => {
    const { camera, obey, sent } = aCamera();
    camera.gestureStart();
    camera.gestureMove({ ...camera.viewport(), tx: 40 });
    camera.gestureMove({ ...camera.viewport(), tx: 80 });
    expect(sent).toEqual([]);
    camera.gestureEnd(true);
    expect(sent).toHaveLength(1);
    const before = spotOf(camera.viewport());
    obey();
    expect(spotOf(camera.viewport())).toEqual(before);
    expect(camera.advance(0)).toBe(false);
  });

  it('tells nothing of a press that moved nothing', () => {
    const { camera, sent } = aCamera();
    camera.gestureStart();
    camera.gestureEnd(false);
    expect(sent).toEqual([]);
  });

  it('stops under the hand when a gesture begins in mid-journey, and tells where', () => {
    const { camera, show, sent } = aCamera({ isMotionReduced: false });
    show({ camera: { cx: 100, cy: 100, span: 300 } });
    camera.advance(0);
    camera.advance(300);
    camera.gestureStart();
    const halted = spotOf(camera.viewport());
    camera.advance(600);
    expect(spotOf(camera.viewport())).toEqual(halted);
    camera.gestureEnd(false);
    expect(sent).toHaveLength(1);
  });

  it('stays where it is when a panel opens over the map, and when it closes again', () => {
    const { camera, show } = aCamera();
    const before = spotOf(camera.viewport());
    show({ isSelected: true, insets: panel });
    expect(spotOf(camera.viewport())).toEqual(before);
    show({ isSelected: false, insets: noInsets });
    expect(spotOf(camera.viewport())).toEqual(before);
  });

  it('fits the drawing beside an open panel when asked to', () => {
    const { camera, show } = aCamera();
    show({ isSelected: true, insets: panel });
    camera.fit();
    const [right] = toScreen(camera.viewport(), scene.bounds.maxX, 0);
    expect(right).toBeLessThanOrEqual(800 - panel.right + 1e-6);
  });

  it('brings a selection out from under the panel that it opens', () => {
    const { camera, show, sent } = aCamera();
    show({ isSelected: true, insets: panel });
    camera.reveal([[700, 300]], [[700, 300]]);
    const [x] = toScreen(camera.viewport(), 700, 300);
    expect(x).toBeLessThanOrEqual(800 - panel.right - keepInsidePx);
    expect(sent).toHaveLength(1);
  });

  it('moves nothing for a selection in plain sight', () => {
    const { camera, sent } = aCamera();
    camera.reveal([[400, 300]], [[400, 300]]);
    expect(sent).toEqual([]);
  });

  it('keeps what is looked at in the middle when the pane changes its size', () => {
    const { camera, show } = aCamera();
    show({ camera: { cx: 100, cy: 150, span: 300 } });
    camera.resize({ width: 500, height: 900 });
    const { cx, cy, span } = cameraOf(camera.viewport());
    expect([cx, cy, span].map(Math.round)).toEqual([100, 150, 300]);
  });

  it('fits anew when the pane changes its size and the whole map was shown', () => {
    const { camera } = aCamera();
    camera.resize({ width: 400, height: 300 });
    expect(camera.viewport()).toMatchObject({ k: 0.5, tx: 0, ty: 0, zoom: 1 });
  });

  it('zooms about what has the keyboard, and stops at the ends', () => {
    const { camera, obey } = aCamera();
    const before = toScreen(camera.viewport(), 200, 200);
    for (let press = 0; press < 30; press += 1) {
      camera.zoom('in', [200, 200]);
      obey();
    }
    const [x, y] = toScreen(camera.viewport(), 200, 200);
    expect([x, y].map(Math.round)).toEqual(before.map(Math.round));
    expect(camera.viewport().k).toBeLessThanOrEqual(camera.limits()[1] + 1e-9);
  });
});

describe('the camera from step to step of a story', () => {
  const near = { bounds: { minX: 100, minY: 100, maxX: 300, maxY: 250 } };
  const still = { camera: 'fit' as const, isMotionReduced: false, world, largestFit: 3 };

  function aStep(journeyMs: number) {
    const camera = createStageCamera({ send: () => undefined, wake: () => undefined });
    const show = (picture: typeof scene, insets: Insets = noInsets) => {
      camera.show({ ...still, journeyMs, insets, selection: chosen, scene: picture });
    };
    show(scene);
    return { camera, show };
  }

  it('glides for as long as the step says', () => {
    const { camera, show } = aStep(900);
    show(near);
    expect(camera.viewport().k).toBe(1);
    expect(camera.advance(0)).toBe(true);
    expect(camera.advance(899)).toBe(true);
    expect(camera.viewport()).not.toEqual(camera.goal());
    camera.advance(900);
    expect(camera.viewport().k).toBe(3);
    expect(camera.advance(901)).toBe(false);
  });

  it('takes not one frame for a cut', () => {
    const { camera, show } = aStep(0);
    show(near);
    expect(camera.viewport().k).toBe(3);
    expect(camera.advance(0)).toBe(false);
  });

  it('keeps clear of the words at once when the slide takes another size, also while something is selected', () => {
    const { camera, show } = aStep(900);
    show({ bounds: { ...scene.bounds } }, { ...noInsets, left: 400 });
    expect(camera.advance(0)).toBe(false);
    expect(toScreen(camera.viewport(), 0, 300)[0]).toBeGreaterThanOrEqual(400);
  });
});
