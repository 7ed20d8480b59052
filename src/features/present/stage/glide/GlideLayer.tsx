import { useLayoutEffect, useRef } from 'react';
import styles from './glide.module.css';
import type { Glide } from './glide.ts';
import { createGlideCanvas } from './glideCanvas.ts';

const emptyCanvas = { className: styles.marks, width: 1, height: 1, 'aria-hidden': true } as const;

interface GlideLayerProps {
  readonly glide: Glide;
}

/** Shows marks on their way from step to step. It stands in the slide, over its pictures and below its words. */
export function GlideLayer({ glide }: GlideLayerProps) {
  const copies = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLCanvasElement>(null);
  const after = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const slide = copies.current?.parentElement ?? null;
    if (slide === null || copies.current === null) return undefined;
    if (before.current === null || after.current === null || marks.current === null) return undefined;
    const canvases = {
      before: createGlideCanvas(before.current),
      after: createGlideCanvas(after.current),
      marks: createGlideCanvas(marks.current),
    };
    return glide.attach({ slide, canvases, copies: copies.current });
  }, [glide]);
  return (
    <>
      <div ref={copies} className={styles.layer} inert aria-hidden="true" />
      <canvas ref={before} {...emptyCanvas} />
      <canvas ref={after} {...emptyCanvas} />
      <canvas ref={marks} {...emptyCanvas} />
    </>
  );
}
