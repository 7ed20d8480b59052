import { useLayoutEffect, useRef } from 'react';
import styles from './glide.module.css';
import type { Glide } from './glide.ts';
import { createGlideCanvas } from './glideCanvas.ts';

interface GlideLayerProps {
  readonly glide: Glide;
}

/** Shows marks on their way from step to step. It stands in the slide, over its pictures and below its words. */
export function GlideLayer({ glide }: GlideLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const copies = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const slide = canvas.current?.parentElement ?? null;
    if (canvas.current === null || copies.current === null || slide === null) return undefined;
    return glide.attach({ slide, canvas: createGlideCanvas(canvas.current), copies: copies.current });
  }, [glide]);
  return (
    <>
      <div ref={copies} className={styles.layer} inert aria-hidden="true" />
      <canvas ref={canvas} className={styles.marks} aria-hidden="true" />
    </>
  );
}
