import { useEffect, useRef } from 'react';
import styles from './Laser.module.css';
import type { TrailPoint } from './laserTrail.ts';
import { freshness, freshTrail } from './laserTrail.ts';

interface LaserProps {
  readonly colour: 'first' | 'second';
  /** A ring without a trail. */
  readonly isMotionReduced: boolean;
}

const ringPx = 14;
const ringWidthPx = 5;
const rimPx = 2.5;

/** A ring that follows the pointer, with a trail that is gone within a second. Nothing is drawn while the pointer rests. */
export function Laser({ colour, isMotionReduced }: LaserProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current: element } = canvas;
    return element === null ? undefined : followPointer(element, isMotionReduced);
  }, [isMotionReduced, colour]);
  return <canvas ref={canvas} className={styles.laser} data-colour={colour} aria-hidden="true" />;
}

function followPointer(canvas: HTMLCanvasElement, isMotionReduced: boolean): () => void {
  const pen = canvas.getContext('2d');
  if (pen === null) return () => undefined;
  let trail: readonly TrailPoint[] = [];
  let ring: TrailPoint | null = null;
  let frame: number | null = null;
  const style = getComputedStyle(canvas);
  const [ink, rim] = ['--laser', '--laser-rim'].map((name) => style.getPropertyValue(name)) as [string, string];

  const draw = (now: number) => {
    frame = null;
    const scale = window.devicePixelRatio;
    const [width, height] = [canvas.clientWidth * scale, canvas.clientHeight * scale];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    trail = freshTrail(trail, now);
    pen.lineCap = 'round';
    trail.forEach((point, place) => {
      const before = trail[place - 1];
      if (before !== undefined) strokeLine(pen, before, point, ringWidthPx * freshness(point, now), ink);
    });
    if (ring !== null) {
      strokeRing(pen, ring, ringWidthPx + 2 * rimPx, rim);
      strokeRing(pen, ring, ringWidthPx, ink);
    }
    if (trail.length > 1) frame = requestAnimationFrame(draw);
  };

  const onPointer = ({ clientX: x, clientY: y, timeStamp: at }: PointerEvent) => {
    ring = { x, y, at };
    trail = isMotionReduced ? [] : [...trail, ring];
    frame ??= requestAnimationFrame(draw);
  };
  addEventListener('pointermove', onPointer, { passive: true });
  addEventListener('pointerdown', onPointer, { passive: true });
  return () => {
    removeEventListener('pointermove', onPointer);
    removeEventListener('pointerdown', onPointer);
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

function strokeLine(pen: CanvasRenderingContext2D, from: TrailPoint, to: TrailPoint, width: number, ink: string) {
  pen.strokeStyle = ink;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
}

function strokeRing(pen: CanvasRenderingContext2D, { x, y }: TrailPoint, width: number, ink: string) {
  pen.strokeStyle = ink;
  pen.lineWidth = width;
  pen.beginPath();
  pen.arc(x, y, ringPx, 0, 2 * Math.PI);
  pen.stroke();
}
