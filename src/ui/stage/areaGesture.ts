import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import { areaBetween } from './area.ts';
import type { Point, Rect } from './insets.ts';
import type { PointerKind } from './pointer.ts';
import { organisationOf, pointerKindOf } from './pointer.ts';

/** What the drawing of an area needs to know, and whom it tells. Points are CSS pixels from the map's corner. */
export interface AreaHost {
  /** The reader has asked to select an area: every drag is one, and a press chooses. Else only one with Shift from the background. */
  isArmed(): boolean;
  targetAt(at: Point, pointer: PointerKind, button: OrganisationId | null): EntityRef | null;
  /** The area as it is being drawn; null when it is gone. */
  show(area: Rect | null): void;
  select(area: Rect): void;
  /** A press without a drag while armed. */
  press(target: EntityRef): void;
}

/** How far a press has to be pulled before it draws an area. */
const thresholdPx: Readonly<Record<PointerKind, number>> = { mouse: 4, touch: 10 };

interface Press {
  readonly id: number;
  readonly pointer: PointerKind;
  readonly from: Point;
  readonly button: OrganisationId | null;
  readonly isDrawing: boolean;
}

/**
 * Draws a rectangle over the map by mouse, finger or pen. Comes before all other gestures, and keeps from them what is its own: a
 * drag that draws an area does not pan.
 *
 * @returns Ends it.
 */
export function attachAreaGesture(surface: HTMLElement, host: AreaHost): () => void {
  let press: Press | null = null;
  let isClickSpent = false;

  const placeOf = (event: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  const down = (event: PointerEvent) => {
    isClickSpent = false;
    if (press !== null) {
      // A second finger: the two zoom.
      release();
      return;
    }
    if (event.button !== 0 || !event.isPrimary) return;
    const pointer = pointerKindOf(event);
    const button = organisationOf(event.target);
    const from = placeOf(event);
    if (!host.isArmed() && !(event.shiftKey && host.targetAt(from, pointer, button) === null)) return;
    press = { id: event.pointerId, pointer, from, button, isDrawing: false };
    event.stopImmediatePropagation();
    window.addEventListener('keydown', callOffOnEscape, true);
  };
  const move = (event: PointerEvent) => {
    if (press?.id !== event.pointerId) return;
    event.stopImmediatePropagation();
    const at = placeOf(event);
    if (!press.isDrawing) {
      if (Math.hypot(at[0] - press.from[0], at[1] - press.from[1]) < thresholdPx[press.pointer]) return;
      surface.setPointerCapture(press.id);
      press = { ...press, isDrawing: true };
    }
    host.show(areaBetween(press.from, at));
  };
  const up = (event: PointerEvent) => {
    if (press?.id !== event.pointerId) return;
    event.stopImmediatePropagation();
    const { isDrawing, from, pointer, button } = press;
    release();
    isClickSpent = true;
    if (isDrawing) host.select(areaBetween(from, placeOf(event)));
    else if (host.isArmed()) {
      const target = host.targetAt(from, pointer, button);
      if (target !== null) host.press(target);
    }
  };
  const cancel = (event: PointerEvent) => {
    if (press?.id === event.pointerId) release();
  };
  /** The older events of the same press: pan and zoom live on them. */
  const keepBack = (event: Event) => {
    if (press !== null) event.stopImmediatePropagation();
  };
  const click = (event: MouseEvent) => {
    // A key or a screen reader that presses a button has no press before it.
    if (!isClickSpent || event.detail === 0) return;
    isClickSpent = false;
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  function release() {
    if (press === null) return;
    window.removeEventListener('keydown', callOffOnEscape, true);
    if (press.isDrawing && surface.hasPointerCapture(press.id)) surface.releasePointerCapture(press.id);
    press = null;
    host.show(null);
  }
  function callOffOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    release();
    isClickSpent = true;
  }

  surface.addEventListener('pointerdown', down, true);
  surface.addEventListener('pointermove', move, true);
  surface.addEventListener('pointerup', up, true);
  surface.addEventListener('pointercancel', cancel, true);
  surface.addEventListener('mousedown', keepBack, true);
  surface.addEventListener('touchstart', keepBack, true);
  surface.addEventListener('click', click, true);
  surface.addEventListener('dblclick', click, true);
  return () => {
    release();
    surface.removeEventListener('pointerdown', down, true);
    surface.removeEventListener('pointermove', move, true);
    surface.removeEventListener('pointerup', up, true);
    surface.removeEventListener('pointercancel', cancel, true);
    surface.removeEventListener('mousedown', keepBack, true);
    surface.removeEventListener('touchstart', keepBack, true);
    surface.removeEventListener('click', click, true);
    surface.removeEventListener('dblclick', click, true);
  };
}
