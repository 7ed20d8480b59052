import type { PointerEvent, RefObject } from 'react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { StageContent } from './content.ts';
import type { ShapeOnScreen } from './crowd.ts';
import type { Point } from './insets.ts';
import type { Viewport } from '../../scene/marks.ts';
import { centredAt, miniatureOf, showsAll, shownIn } from './minimapGeometry.ts';
import styles from './Minimap.module.css';
import { paintMinimap } from './paintMinimap.ts';
import type { Stage } from './stage.ts';

interface MinimapProps {
  readonly stage: RefObject<Stage | null>;
  readonly content: StageContent;
}

/** CSS pixels between the overview and what floats at the edges. */
const gap = 6;

/**
 * The whole map, small, at the bottom left while the camera shows only a part of it: where the reader looks, and a way to look
 * elsewhere with one press. The keyboard has Shift with the arrows for the same, so it is no stop of its own.
 */
export default function Minimap({ stage, content }: MinimapProps) {
  const { scene, theme, insets } = content;
  const [isNeeded, setNeeded] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  /** From the middle of the frame to where it is held. */
  const held = useRef<Point | null>(null);
  const { bounds } = scene;
  const miniature = useMemo(() => miniatureOf(bounds), [bounds]);

  useEffect(() => {
    let seen: Viewport | null = null;
    const follow = (viewport: Viewport, ringed: ShapeOnScreen | null) => {
      if (box.current !== null) setYields(box.current, ringed !== null && isUnder(box.current, ringed));
      if (viewport === seen) return;
      seen = viewport;
      setNeeded(!showsAll(viewport, bounds));
      if (frame.current === null) return;
      const { left, top, right, bottom } = shownIn(miniature, viewport, insets);
      frame.current.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
      frame.current.style.width = `${Math.max(2, right - left).toFixed(1)}px`;
      frame.current.style.height = `${Math.max(2, bottom - top).toFixed(1)}px`;
    };
    const viewport = stage.current?.viewport();
    if (viewport !== undefined) follow(viewport, null);
    return stage.current?.watch(follow);
  }, [stage, bounds, miniature, insets, isNeeded]);

  useLayoutEffect(() => {
    if (canvas.current !== null) paintMinimap(canvas.current, scene, theme, miniature);
  }, [scene, theme, miniature, isNeeded]);

  useEffect(() => {
    stage.current?.keepClear();
  }, [stage, isNeeded]);

  if (!isNeeded) return null;

  const placeOf = (event: PointerEvent<HTMLElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const lookAt = ([x, y]: Point, [dx, dy]: Point) => {
    const viewport = stage.current?.viewport();
    if (viewport !== undefined) stage.current?.steering.move(centredAt(miniature, viewport, insets, [x - dx, y - dy]));
  };
  const end = () => {
    if (held.current === null) return;
    held.current = null;
    stage.current?.steering.end();
  };
  return (
    <div
      ref={box}
      className={styles.minimap}
      style={{ left: insets.left + gap, bottom: insets.bottom + gap, width: miniature.width, height: miniature.height }}
      data-over-map=""
      data-minimap=""
      aria-hidden="true"
      onPointerDown={(event) => {
        const viewport = stage.current?.viewport();
        if (event.button !== 0 || viewport === undefined) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        const [x, y] = placeOf(event);
        const { left, top, right, bottom } = shownIn(miniature, viewport, insets);
        const isInFrame = x >= left && x <= right && y >= top && y <= bottom;
        held.current = isInFrame ? [x - (left + right) / 2, y - (top + bottom) / 2] : [0, 0];
        stage.current?.steering.start();
        if (!isInFrame) lookAt([x, y], held.current);
      }}
      onPointerMove={(event) => {
        if (held.current !== null) lookAt(placeOf(event), held.current);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <canvas ref={canvas} className={styles.canvas} />
      <div ref={frame} className={styles.frame} />
    </div>
  );
}

/** Asked in every frame, so nothing is written that stands there already. */
function setYields(box: HTMLElement, yields: boolean) {
  if ((box.dataset['yields'] === 'true') !== yields) box.dataset['yields'] = String(yields);
}

/** The shape with the keyboard's focus is never covered: the overview steps aside for it. */
function isUnder(box: HTMLElement, ringed: ShapeOnScreen): boolean {
  const reach = ringed.radius + 12;
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = box;
  return (
    ringed.x + reach > offsetLeft &&
    ringed.x - reach < offsetLeft + offsetWidth &&
    ringed.y + reach > offsetTop &&
    ringed.y - reach < offsetTop + offsetHeight
  );
}
