import type { Compass } from '../../analysis/direction.ts';
import type { Bounds, Viewport } from '../../scene/marks.ts';
import type { Insets, PaneSize } from '../../scene/viewport.ts';
import { cameraOf, noInsets, scaleLimits, toScreen, viewportOf } from '../../scene/viewport.ts';
import type { Camera } from '../../view/viewState.ts';
import { heldToDrawing, shifted, zoomedBy } from './camera.ts';
import { createCameraDriver } from './cameraDriver.ts';
import type { StageContent } from './content.ts';
import type { Easing } from './easing.ts';
import { cameraEasing, cameraMs, stepEasing, stepMs } from './easing.ts';
import type { Point } from './insets.ts';
import { freeRect, middleOf } from './insets.ts';
import type { SendIntent } from './intent.ts';
import { keptInside, revealed } from './reveal.ts';

interface CameraHost {
  readonly send: SendIntent;
  /** Asks for a frame: the camera moved or is about to. */
  wake(): void;
}

type CameraContent = Pick<
  StageContent,
  'camera' | 'insets' | 'selection' | 'isMotionReduced' | 'journeyMs' | 'largestFit' | 'world'
> & {
  readonly scene: Pick<StageContent['scene'], 'bounds'>;
};

const zoomStep = 1.5;
const doubleClickStep = 2;
/** Share of the shorter side that one press of an arrow pans. */
const panShare = 0.15;
const steps: Readonly<Record<Compass, Point>> = { left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1] };

/**
 * Where the reader looks. Follows the view's camera, moves it for buttons and keys, and gives in to gestures; the end of each
 * movement is sent, so that the view knows.
 */
export function createStageCamera(host: CameraHost) {
  let size: PaneSize = { width: 800, height: 600 };
  let content: CameraContent | null = null;
  /** What panels cover while nothing is selected. Scale is measured against this, so that an opening panel moves nothing. */
  let lasting: Insets = noInsets;
  /** The camera this stage asked for itself and is already on its way to. */
  let awaited: Camera | 'fit' | null = null;
  /** Under way: the wheel is known to rest only a moment after its last turn, and a drag may begin before. */
  let gestures = 0;
  let hasGestureMoved = false;
  let wasInterrupted = false;
  const driver = createCameraDriver(viewportOf('fit', { minX: 0, minY: 0, maxX: 1, maxY: 1 }, size));

  function wanted(content: CameraContent, camera = content.camera): Viewport {
    return viewportOf(camera, content.scene.bounds, size, lasting, content.largestFit);
  }
  function travel(to: Viewport, ms: number, easing: Easing) {
    if (isSame(to, driver.goal())) return;
    driver.travel(to, content?.isMotionReduced === true ? 0 : ms, easing);
    host.wake();
  }
  function tell(viewport: Viewport) {
    const camera = cameraOf(viewport);
    awaited = camera;
    host.send({ type: 'camera', camera });
  }
  function go(to: Viewport, ms: number, easing: Easing) {
    if (isSame(to, driver.goal())) return;
    travel(to, ms, easing);
    tell(to);
  }
  const limit = (viewport: Viewport): Viewport =>
    content === null ? viewport : heldToDrawing(viewport, content.scene.bounds, content.insets);
  const limits = (): readonly [number, number] =>
    content === null ? [1, 1] : scaleLimits(content.scene.bounds, size, lasting, content.largestFit);
  const middle = (): Point => middleOf(freeRect(size, content?.insets ?? noInsets));

  return {
    viewport: driver.now,
    /** Where the camera is, or is going. */
    goal: driver.goal,
    /** The middle of what no panel covers, in CSS pixels. */
    middle,
    advance: driver.advance,
    isGesturing: () => gestures > 0,
    limit,
    limits,

    show(next: CameraContent) {
      const before = content;
      content = next;
      const formerlyLasting = lasting;
      const isFitAsked = next.camera === 'fit' && before?.camera !== 'fit';
      const isStep = next.journeyMs !== undefined;
      if (before === null || next.selection.length === 0 || isFitAsked || isStep) lasting = next.insets;
      if (before === null || before.world !== next.world) {
        driver.jump(wanted(next));
        awaited = null;
      } else if (next.camera !== before.camera) {
        if (next.camera !== awaited) travel(wanted(next), next.journeyMs ?? cameraMs, cameraEasing);
        awaited = null;
      } else if (next.camera === 'fit' && (before.scene.bounds !== next.scene.bounds || lasting !== formerlyLasting)) {
        // A slide that takes another size is no journey.
        const isSamePicture = isStep && areSame(before.scene.bounds, next.scene.bounds);
        travel(wanted(next), isSamePicture ? 0 : (next.journeyMs ?? cameraMs), cameraEasing);
      }
      host.wake();
    },

    /** Looks where another camera looks, without telling anybody. */
    follow(looking: Camera) {
      if (content !== null) driver.jump(wanted(content, looking));
    },

    /** A new size keeps what is looked at, without a journey. */
    resize(next: PaneSize) {
      if (next.width === size.width && next.height === size.height) return;
      const looking = cameraOf(driver.goal());
      size = next;
      if (content === null) return;
      const isFitted = content.camera === 'fit' && awaited === null && gestures === 0;
      driver.jump(wanted(content, isFitted ? 'fit' : looking));
    },

    fit() {
      if (content === null) return;
      lasting = content.insets;
      travel(wanted(content, 'fit'), cameraMs, cameraEasing);
      if (content.camera === 'fit') return;
      awaited = 'fit';
      host.send({ type: 'camera', camera: 'fit' });
    },
    /** @param about - The world place that stays where it is, such as the one with the keyboard's attention. */
    zoom(direction: 'in' | 'out', about: Point | null) {
      const factor = direction === 'in' ? zoomStep : 1 / zoomStep;
      const at = about === null ? middle() : toScreen(driver.goal(), about[0], about[1]);
      go(limit(zoomedBy(driver.goal(), factor, at, limits())), stepMs, stepEasing);
    },
    zoomInAt(at: Point) {
      go(limit(zoomedBy(driver.goal(), doubleClickStep, at, limits())), stepMs, stepEasing);
    },
    /** @param share - Of the shorter side of the map. */
    pan(towards: Compass, share = panShare) {
      const [x, y] = steps[towards];
      const step = Math.min(size.width, size.height) * share;
      go(limit(shifted(driver.goal(), x * step, y * step)), stepMs, stepEasing);
    },
    /** Keeps what has the keyboard's attention in view. */
    keepInside(place: Point) {
      if (content !== null) go(keptInside(driver.goal(), place, content.insets), stepMs, stepEasing);
    },
    /** Brings what was selected into view when it is not, or is too small to read. */
    reveal(wantedPlaces: readonly Point[], around: readonly Point[] | null) {
      if (content === null) return;
      go(revealed(driver.goal(), wantedPlaces, around, content.insets), cameraMs, cameraEasing);
    },

    gestureStart() {
      const hasHalted = driver.halt();
      wasInterrupted = hasHalted || (gestures > 0 && wasInterrupted);
      gestures += 1;
    },
    gestureMove(viewport: Viewport) {
      driver.jump(viewport);
      host.wake();
    },
    gestureEnd(hasMoved: boolean) {
      gestures = Math.max(0, gestures - 1);
      hasGestureMoved ||= hasMoved;
      if (gestures > 0) return;
      if (hasGestureMoved || wasInterrupted) tell(driver.now());
      hasGestureMoved = false;
      host.wake();
    },
  };
}

const isSame = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.k - b.k) < 1e-9 * b.k && Math.abs(a.tx - b.tx) < 0.01 && Math.abs(a.ty - b.ty) < 0.01;

const areSame = (a: Bounds, b: Bounds): boolean =>
  a.minX === b.minX && a.minY === b.minY && a.maxX === b.maxX && a.maxY === b.maxY;
