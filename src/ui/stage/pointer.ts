import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import { organisationRef } from '../../domain/ids.ts';
import type { Point } from './insets.ts';
import type { SendIntent } from './intent.ts';

/** A finger covers what a mouse points at, so it reaches further and drags less. */
export type PointerKind = 'mouse' | 'touch';

/** What the pointer gestures need to know. Points are CSS pixels from the map's corner. */
export interface PointerHost {
  readonly send: SendIntent;
  /** What lies under a point; `button` is the organisation whose button received the event. */
  targetAt(at: Point, pointer: PointerKind, button: OrganisationId | null): EntityRef | null;
  /** Shapes too close together to choose between with this pointer; empty when the target is plain. */
  crowdAt(at: Point, pointer: PointerKind): readonly OrganisationId[];
  isSelected(ref: EntityRef): boolean;
  /** Nothing can be dragged. */
  readonly isFixed: boolean;
  startDrag(organisation: OrganisationId, at: Point): void;
  moveDrag(at: Point): void;
  /** Ends the drag; what was moved goes back to its place unless `isKept`. */
  endDrag(isKept: boolean): void;
  showPointing(isPointing: boolean): void;
}

/** How far a pressed shape has to be pulled before that is a drag and no longer a click. */
const dragThresholdPx: Readonly<Record<PointerKind, number>> = { mouse: 4, touch: 10 };

interface Press {
  readonly id: number;
  readonly pointer: PointerKind;
  readonly from: Point;
  /** The shape that this press may drag; null leaves the movement to pan and zoom. */
  readonly organisation: OrganisationId | null;
  readonly isDragging: boolean;
}

/** The organisation of the button in which an event arose. */
export function organisationOf(target: EventTarget | null): OrganisationId | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-organisation]') : null;
  return (button?.dataset['organisation'] ?? null) as OrganisationId | null;
}

export const pointerKindOf = (event: Event): PointerKind =>
  ('pointerType' in event && event.pointerType === 'touch') || event.type.startsWith('touch') ? 'touch' : 'mouse';

/** Hover, click, tap and the dragging of shapes. Presses on the background are left to pan and zoom. */
export function attachPointer(element: HTMLElement, host: PointerHost): () => void {
  let press: Press | null = null;
  let lastPointer: PointerKind = 'mouse';
  /** The click that ends a drag, or a press that was called off, is none. */
  let isClickSpent = false;

  const placeOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  const down = (event: PointerEvent) => {
    lastPointer = pointerKindOf(event);
    isClickSpent = false;
    if (press !== null) {
      callOff();
      return;
    }
    if (event.button !== 0) return;
    const at = placeOf(event);
    const target = host.targetAt(at, lastPointer, organisationOf(event.target));
    const organisation = target !== null && mayDrag(host, target, lastPointer) ? target.id : null;
    press = { id: event.pointerId, pointer: lastPointer, from: at, organisation, isDragging: false };
    window.addEventListener('keydown', callOffOnEscape, true);
  };

  const move = (event: PointerEvent) => {
    const at = placeOf(event);
    if (press === null) {
      if (pointerKindOf(event) === 'touch' || event.buttons !== 0) return;
      const target = host.targetAt(at, 'mouse', organisationOf(event.target));
      host.showPointing(target !== null);
      host.send({ type: 'hover', ref: target });
      return;
    }
    if (event.pointerId !== press.id || press.organisation === null) return;
    if (!press.isDragging) {
      if (Math.hypot(at[0] - press.from[0], at[1] - press.from[1]) < dragThresholdPx[press.pointer]) return;
      element.setPointerCapture(press.id);
      host.startDrag(press.organisation, press.from);
      press = { ...press, isDragging: true };
    }
    host.moveDrag(at);
  };

  const up = (event: PointerEvent) => {
    if (press?.id === event.pointerId) release(true);
  };
  const cancel = (event: PointerEvent) => {
    if (press?.id === event.pointerId) callOff();
  };
  const leave = () => {
    if (press !== null) return;
    host.showPointing(false);
    host.send({ type: 'hover', ref: null });
  };

  function release(isKept: boolean) {
    if (press === null) return;
    window.removeEventListener('keydown', callOffOnEscape, true);
    if (press.isDragging) {
      isClickSpent = true;
      if (element.hasPointerCapture(press.id)) element.releasePointerCapture(press.id);
      host.endDrag(isKept);
    }
    press = null;
  }
  function callOff() {
    release(false);
    isClickSpent = true;
  }
  function callOffOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    callOff();
  }

  const click = (event: MouseEvent) => {
    const button = organisationOf(event.target);
    // A key, a voice or a screen reader presses the button itself: there is no place to look up.
    if (event.detail === 0) {
      if (button !== null) {
        host.send({ type: 'select', ref: organisationRef(button), how: event.shiftKey ? 'add' : 'toggle' });
      }
      return;
    }
    // The second click of a double click means something else; a second tap is a tap.
    if (isClickSpent || (event.detail > 1 && lastPointer === 'mouse')) return;
    const at = placeOf(event);
    const crowd = host.crowdAt(at, lastPointer);
    if (crowd.length > 1) {
      host.send({ type: 'choose', among: crowd, at });
      return;
    }
    const target = host.targetAt(at, lastPointer, button);
    if (target === null) host.send({ type: 'clear' });
    else if (event.shiftKey) host.send({ type: 'select', ref: target, how: 'add' });
    else if (lastPointer === 'touch' && host.isSelected(target)) host.send({ type: 'open', ref: target });
    else host.send({ type: 'select', ref: target, how: 'only' });
  };

  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', cancel);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('click', click);
  return () => {
    release(false);
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', cancel);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('click', click);
  };
}

/** A finger pans the map even from a shape, unless it has chosen that shape before. */
export const mayDrag = (
  host: Pick<PointerHost, 'isSelected' | 'isFixed'>,
  target: EntityRef,
  pointer: PointerKind,
): target is Extract<EntityRef, { kind: 'organisation' }> =>
  !host.isFixed && target.kind === 'organisation' && (pointer === 'mouse' || host.isSelected(target));
