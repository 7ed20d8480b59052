import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { useEffect, useState } from 'react';

/** A pointer that has moved less than this has not begun to drag. CSS pixels. */
const slackPx = 6;
/** Near an end of the list, a drag scrolls it. CSS pixels. */
const [edgePx, scrollPx] = [36, 14];

interface Dragging {
  readonly from: number;
  readonly to: number;
}

interface RailDrag {
  /** The place of the row that is dragged; null while none is. */
  readonly from: number | null;
  /** Where it would be dropped. */
  readonly to: number | null;
  readonly listeners: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onClickCapture(event: MouseEvent): void;
  };
}

/**
 * Rows that a pointer can drag to another place: a mouse by any part of a row, a finger by its handle, so that the list still scrolls.
 *
 * @param onMove - The row is dropped at another place.
 */
export function useRailDrag(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void): RailDrag {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const [gesture] = useState(() => createGesture(list, setDragging));
  useEffect(() => {
    gesture.dropWith(onMove);
  });
  useEffect(() => gesture.stop, [gesture]);
  return {
    from: dragging?.from ?? null,
    to: dragging?.to ?? null,
    listeners: { onPointerDown: gesture.begin, onClickCapture: gesture.swallowClick },
  };
}

function createGesture(list: RefObject<HTMLElement | null>, show: (dragging: Dragging | null) => void) {
  let start: { readonly x: number; readonly y: number; readonly from: number; readonly pointer: number } | null = null;
  let dragging: Dragging | null = null;
  let hasDragged = false;
  let drop = (_from: number, _to: number): void => undefined;

  const move = (event: globalThis.PointerEvent) => {
    if (start === null || event.pointerId !== start.pointer) return;
    if (dragging === null && Math.hypot(event.clientX - start.x, event.clientY - start.y) < slackPx) return;
    hasDragged = true;
    scrollNearEdge(list.current, event);
    const to = placeAt(list.current, event, start.from);
    if (dragging?.to === to) return;
    dragging = { from: start.from, to };
    show(dragging);
  };
  const up = () => {
    const dropped = dragging;
    stop();
    if (dropped !== null && dropped.to !== dropped.from) drop(dropped.from, dropped.to);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || dragging === null) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  const stop = () => {
    start = null;
    dragging = null;
    show(null);
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', stop);
    removeEventListener('keydown', key, { capture: true });
  };

  const gesture = {
    dropWith: (next: typeof drop) => {
      drop = next;
    },
    stop,
    begin: (event: PointerEvent<HTMLElement>) => {
      hasDragged = false;
      if (!(event.target instanceof Element) || event.button !== 0 || event.target.closest('input') !== null) return;
      const isHandle = event.target.closest('[data-handle]') !== null;
      const row = event.target.closest<HTMLElement>('[data-place]');
      if (row === null || (event.pointerType !== 'mouse' && !isHandle)) return;
      start = { x: event.clientX, y: event.clientY, from: Number(row.dataset['place']), pointer: event.pointerId };
      addEventListener('pointermove', move);
      addEventListener('pointerup', up);
      addEventListener('pointercancel', stop);
      addEventListener('keydown', key, { capture: true });
    },
    /** Letting go of a row is no click on it. */
    swallowClick: (event: MouseEvent) => {
      if (!hasDragged) return;
      hasDragged = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
  return gesture;
}

const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-place]') ?? []),
];

/** The place a row would have that is let go here: it takes that of the row whose nearer half the pointer is over. */
function placeAt(
  list: HTMLElement | null,
  { clientX, clientY }: { clientX: number; clientY: number },
  from: number,
): number {
  const boxes = rowsOf(list).map((row) => row.getBoundingClientRect());
  const [first, second] = boxes;
  const isLying = first !== undefined && second !== undefined && second.top < first.bottom;
  const before = boxes.filter((box, place) => {
    if (place === from) return false;
    return isLying ? clientX > (box.left + box.right) / 2 : clientY > (box.top + box.bottom) / 2;
  });
  return before.length;
}

function scrollNearEdge(list: HTMLElement | null, { clientX, clientY }: { clientX: number; clientY: number }): void {
  if (list === null) return;
  const box = list.getBoundingClientRect();
  const along = (at: number, from: number, to: number): number =>
    at < from + edgePx ? -scrollPx : at > to - edgePx ? scrollPx : 0;
  list.scrollBy(along(clientX, box.left, box.right), along(clientY, box.top, box.bottom));
}
