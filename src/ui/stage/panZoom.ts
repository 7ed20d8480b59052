import { select } from 'd3-selection';
import type { ZoomTransform } from 'd3-zoom';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { Viewport } from '../../scene/marks.ts';
import type { Point } from './insets.ts';

/** What the pan and zoom gestures need to know, and whom they tell. All points are CSS pixels from the map's corner. */
export interface PanZoomHost {
  /** The page scrolls: the wheel is the page's without Ctrl or Cmd, and so is one finger. */
  readonly isInPage: boolean;
  viewport(): Viewport;
  /** Smallest and largest scale, in CSS pixels a world unit. */
  scaleLimits(): readonly [number, number];
  /** Keeps the drawing within reach. */
  limit(viewport: Viewport): Viewport;
  /** A shape that a press there would drag instead of the map. */
  isDraggable(event: MouseEvent | TouchEvent): boolean;
  onStart(): void;
  onMove(viewport: Viewport): void;
  onEnd(hasMoved: boolean): void;
  onDoubleClick(at: Point, pointer: 'mouse' | 'touch'): void;
}

export interface PanZoom {
  /** Tells d3-zoom of a camera that moved by other means. */
  follow(viewport: Viewport): void;
  /** Ends it all. */
  detach(): void;
}

/** Screen distance within which two taps, or a press and its release, count as one place. */
const sameSpotPx = 4;
const sameTapPx = 24;

/** Wheel, pinch and drag on the background, through d3-zoom. */
export function attachPanZoom(element: HTMLElement, host: PanZoomHost): PanZoom {
  const surface = select<HTMLElement, unknown>(element);
  let atStart = host.viewport();

  const behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(sameSpotPx)
    .tapDistance(sameTapPx)
    .extent(() => [
      [0, 0],
      [host.viewport().width, host.viewport().height],
    ])
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
      if (event.type === 'wheel') return !host.isInPage || event.ctrlKey || event.metaKey;
      if (event.type === 'touchstart')
        return (event as TouchEvent).touches.length > 1 || !(host.isInPage || host.isDraggable(event));
      const { ctrlKey, button } = event as MouseEvent;
      return !ctrlKey && button === 0 && !host.isDraggable(event);
    })
    .wheelDelta(wheelDelta)
    .constrain((transform) => {
      const asked = withTransform(host.viewport(), transform);
      const allowed = host.limit(asked);
      return allowed === asked ? transform : transformOf(allowed);
    })
    .on('start', () => {
      host.onStart();
      atStart = host.viewport();
    })
    .on('zoom', ({ transform }: { readonly transform: ZoomTransform }) => {
      host.onMove(withTransform(host.viewport(), transform));
    })
    .on('end', () => {
      host.onEnd(host.viewport() !== atStart);
    });

  const follow = (viewport: Viewport) => {
    const [least, most] = host.scaleLimits();
    behaviour.scaleExtent([least, most]);
    surface.property('__zoom', transformOf(viewport));
  };

  surface.call(behaviour);
  // d3-zoom sends double taps here as well, with the event of the finger that was lifted.
  surface.on('dblclick.zoom', (event: MouseEvent | TouchEvent) => {
    event.preventDefault();
    const touch = 'changedTouches' in event ? event.changedTouches[0] : undefined;
    const { left, top } = element.getBoundingClientRect();
    const place = touch ?? (event as MouseEvent);
    host.onDoubleClick([place.clientX - left, place.clientY - top], touch === undefined ? 'mouse' : 'touch');
  });

  return {
    follow,
    detach: () => {
      surface.on('.zoom', null);
    },
  };
}

const notchPx = 50;

/** d3-zoom's own measure, which takes a wheel turned with Ctrl for the pinch of a touchpad, but for the whole notches of a wheel. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const isPinch = ctrlKey && Math.abs(deltaY) < notchPx;
  return -deltaY * (deltaMode === 1 ? 0.05 : deltaMode === 0 ? 0.002 : 1) * (isPinch ? 10 : 1);
}

const transformOf = ({ k, tx, ty }: Viewport): ZoomTransform => zoomIdentity.translate(tx, ty).scale(k);

const withTransform = (viewport: Viewport, { k, x, y }: ZoomTransform): Viewport =>
  k === viewport.k && x === viewport.tx && y === viewport.ty
    ? viewport
    : { ...viewport, k, tx: x, ty: y, zoom: viewport.zoom * (k / viewport.k) };
