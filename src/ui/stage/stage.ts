import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import { organisationRef, sameRef } from '../../domain/ids.ts';
import type { Camera } from '../../view/viewState.ts';
import { toWorld } from '../../scene/viewport.ts';
import type { Viewport } from '../../scene/marks.ts';
import type { StageContent } from './content.ts';
import type { ShapeOnScreen } from './crowd.ts';
import { crowdAt } from './crowd.ts';
import { createFrames } from './frames.ts';
import type { Moved } from '../../scene/hoverScene.ts';
import { createHoverAnswer } from './hoverAnswer.ts';
import { organisationsIn } from './area.ts';
import type { Point, Rect } from './insets.ts';
import type { SendIntent } from './intent.ts';
import { attachLatePanZoom } from './latePanZoom.ts';
import { createOverlay, obstaclesOver } from './overlay.ts';
import type { Raised } from './painter.ts';
import { createPainter, nothingRaised } from './painter.ts';
import { paneSizeOf, watchPaneSize } from './paneSize.ts';
import type { PointerHost } from './pointer.ts';
import { attachPointer, mayDrag, organisationOf, pointerKindOf } from './pointer.ts';
import type { ShownMarks } from './shownMarks.ts';
import { createStageCamera } from './stageCamera.ts';
import { atHand, shapeOnScreen, shapesOnScreen, targetAt } from './targets.ts';

export interface StageElements {
  /** Takes the pointer; canvases and list lie in it. */
  readonly surface: HTMLElement;
  readonly base: HTMLCanvasElement;
  readonly above: HTMLCanvasElement;
  readonly list: HTMLElement;
  readonly ring: HTMLElement;
}

export interface StageListener {
  readonly send: SendIntent;
  /** The camera has come to rest, and this is in view. */
  onRest(viewport: Viewport): void;
  /** It stands in a page that scrolls: the wheel alone and one finger up or down are the page's, and shapes keep their seats. */
  readonly isInPage: boolean;
}

/** @param ringed - The shape with the keyboard's focus. */
export type CameraWatcher = (viewport: Viewport, ringed: ShapeOnScreen | null, isMoving: boolean) => void;

export type Stage = ReturnType<typeof createStage>;

/**
 * Everything between React and the pixels: camera, gestures, hover, dragging and painting, at the speed of frames. What is
 * shown comes in through `show`; what a reader asks for leaves as intents.
 */
export function createStage(
  { surface, base, above, list, ring }: StageElements,
  { send, onRest, isInPage }: StageListener,
) {
  let content: StageContent | null = null;
  let focused: OrganisationId | null = null;
  let attended: Raised = nothingRaised;
  let toReveal: { readonly wanted: readonly Point[]; readonly around: readonly Point[] | null } | null = null;
  let drawn: Viewport | null = null;
  let rested: Viewport | null = null;
  /** The camera follows that of another stage. */
  let isLed = false;
  /** What floats over the map may have moved. It is looked up once a frame, when the page has taken its new shape. */
  let areObstaclesOld = false;
  const watchers = new Set<CameraWatcher>();
  /** The shape in the reader's hand, and how far from its middle it was taken. */
  let held: { readonly moved: Moved; readonly offset: Point } | null = null;

  const frames = createFrames((now) => {
    if (content === null) return false;
    if (toReveal !== null) {
      // A panel may have opened in the same moment, and the frame comes before the news of the new size.
      measure();
      camera.reveal(toReveal.wanted, toReveal.around);
      toReveal = null;
    }
    if (areObstaclesOld) keepClear();
    const isTravelling = camera.advance(now);
    draw(isTravelling || isMoved());
    const isFading = painter.fade(now, camera.viewport());
    return isTravelling || isFading;
  });
  const camera = createStageCamera({ send, wake: frames.request });
  const overlay = createOverlay(list, ring);
  const painter = createPainter(base, above, frames.request);
  const hover = createHoverAnswer(frames.request);

  const isMoved = () => isLed || camera.isGesturing();

  function draw(isMoving: boolean) {
    if (content === null) return;
    const viewport = camera.viewport();
    if (viewport !== drawn) panZoom.follow(viewport);
    drawn = viewport;
    overlay.moveList(viewport, isMoving);
    const ringed = focused === null ? null : atHand(shapeOnScreen(content, viewport, focused), held?.moved, viewport);
    overlay.moveRing(ringed);
    for (const watch of watchers) watch(viewport, ringed, isMoving);
    painter.paint(content, viewport, isMoving, raised(), camera.goal());
    if (isMoving || viewport === rested) return;
    rested = viewport;
    onRest(viewport);
  }

  function raised() {
    if (held !== null) return { ref: organisationRef(held.moved.id), isDimming: true, moved: held.moved };
    return hover.now().ref === null ? attended : hover.now();
  }

  function measure() {
    const size = paneSizeOf(surface);
    camera.resize(size);
    painter.resize(size);
    keepClear();
  }

  function keepClear() {
    areObstaclesOld = false;
    painter.setObstacles(obstaclesOver(surface));
  }

  const placeOf = (event: MouseEvent | Touch): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const isSelected = (ref: EntityRef) => content?.selection.some((other) => sameRef(other, ref)) === true;
  const pointerHost: PointerHost = {
    send,
    targetAt: (at, pointer, button) =>
      content === null ? null : targetAt(content, camera.viewport(), painter.labels(), at, pointer, button),
    crowdAt: (at, pointer) =>
      content === null ? [] : crowdAt(shapesOnScreen(content, camera.viewport()), at, pointer),
    isSelected,
    isFixed: isInPage,
    showPointing: (isPointing) => {
      surface.style.cursor = isPointing ? 'pointer' : '';
    },
    startDrag: (organisation, at) => {
      const place = content?.places.get(organisation);
      if (place === undefined) return;
      const [x, y] = toWorld(camera.viewport(), at[0], at[1]);
      held = {
        moved: { id: organisation, x: place[0], y: place[1] },
        offset: [place[0] - x, place[1] - y],
      };
    },
    moveDrag: (at) => {
      if (held === null) return;
      const { moved, offset } = held;
      const [x, y] = toWorld(camera.viewport(), at[0], at[1]);
      held = { moved: { ...moved, x: x + offset[0], y: y + offset[1] }, offset };
      frames.request();
    },
    endDrag: (isKept) => {
      const moved = held?.moved;
      held = null;
      frames.request();
      if (isKept && moved !== undefined) send({ type: 'place', organisation: moved.id, x: moved.x, y: moved.y });
    },
  };

  const panZoom = attachLatePanZoom(surface, {
    isInPage,
    viewport: camera.viewport,
    scaleLimits: camera.limits,
    limit: camera.limit,
    isDraggable: (event) => {
      const pointer = pointerKindOf(event);
      const place = 'touches' in event ? event.touches[0] : event;
      if (place === undefined) return false;
      const target = pointerHost.targetAt(placeOf(place), pointer, organisationOf(event.target));
      return target !== null && mayDrag(pointerHost, target, pointer);
    },
    onStart: camera.gestureStart,
    onMove: camera.gestureMove,
    onEnd: camera.gestureEnd,
    onDoubleClick: (at, pointer) => {
      const target = pointerHost.targetAt(at, pointer, null);
      if (target === null) camera.zoomInAt(at);
      // A second tap on a shape opens it.
      else if (pointer === 'mouse') send({ type: 'focus', ref: target });
    },
  });
  const detachPointer = attachPointer(surface, pointerHost);
  const unwatchSize = watchPaneSize(surface, () => {
    measure();
    // A canvas whose size changes is blank until it is painted, so it is painted before the browser shows it.
    draw(isMoved());
  });
  measure();

  return {
    show(next: StageContent) {
      content = next;
      camera.show(next);
      areObstaclesOld = true;
      frames.request();
    },
    hover: hover.set,
    /** Names are measured anew, with the fonts that have arrived since. */
    remeasure() {
      painter.remeasure();
      frames.request();
    },
    reveal(wanted: readonly Point[], around: readonly Point[] | null) {
      toReveal = { wanted, around };
      frames.request();
    },
    /** Rings and raises an organisation and keeps it in view; null when the keyboard has left the map. */
    focus(organisation: OrganisationId | null) {
      focused = organisation;
      attended = organisation === null ? nothingRaised : { ...nothingRaised, ref: organisationRef(organisation) };
      const place = organisation === null ? undefined : content?.places.get(organisation);
      if (place !== undefined) camera.keepInside(place);
      frames.request();
    },
    /** Shows an organisation somewhere else while it is being moved by key; null puts it back. */
    carry(moved: Moved | null) {
      held = moved === null ? null : { moved, offset: [0, 0] };
      if (moved !== null) camera.keepInside([moved.x, moved.y]);
      frames.request();
    },
    viewport: camera.viewport,
    goal: camera.goal,
    /** What stands on it: where it does now, or where the camera will have it. */
    shown(when: 'now' | 'soon'): ShownMarks | null {
      if (content === null) return null;
      const { scene, theme, journeyMs = 0 } = content;
      const viewport = when === 'now' ? camera.viewport() : camera.goal();
      return { scene, labels: painter.labels(), viewport, theme, isEasing: journeyMs > 0 };
    },
    middle: camera.middle,
    targetAt: pointerHost.targetAt,
    within: (area: Rect): readonly OrganisationId[] =>
      content === null ? [] : organisationsIn(content, camera.viewport(), area),
    /** Hears of each frame in which the camera has moved, and where the shape with the keyboard's focus then is. */
    watch(watcher: CameraWatcher): () => void {
      watchers.add(watcher);
      frames.request();
      return () => watchers.delete(watcher);
    },
    /** The camera in another hand than the pointer's on the map, such as that on the overview. */
    steering: {
      start: camera.gestureStart,
      move: (viewport: Viewport) => {
        camera.gestureMove(camera.limit(viewport));
      },
      end: () => {
        camera.gestureEnd(true);
      },
    },
    /** What floats over the map is no longer where it was: names keep clear of it anew. */
    keepClear() {
      areObstaclesOld = true;
      frames.request();
    },
    /** Zooms about the organisation with the keyboard's focus, else about the middle. */
    zoom(direction: 'in' | 'out') {
      camera.zoom(direction, (focused === null ? undefined : content?.places.get(focused)) ?? null);
    },
    /** Looks where another stage looks, in this very frame. */
    follow(looking: Camera, isMoving: boolean) {
      if (content === null) return;
      isLed = isMoving;
      camera.follow(looking);
      if (isMoving) draw(true);
      else frames.request();
    },
    pan: camera.pan,
    fit: camera.fit,
    detach() {
      frames.stop();
      hover.set(null);
      unwatchSize();
      detachPointer();
      panZoom.detach();
      painter.detach();
    },
  };
}
