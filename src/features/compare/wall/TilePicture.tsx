import { useEffect, useRef } from 'react';
import type { CollaborationId } from '../../../domain/ids.ts';
import { paintCanvas } from '../../../paint/paintCanvas.ts';
import type { Scene } from '../../../scene/marks.ts';
import type { Theme } from '../../../scene/theme.ts';
import { viewportOf } from '../../../scene/viewport.ts';
import type { SharpSize } from '../../../ui/stage/paneSize.ts';
import { paneSizeOf, watchPaneSize } from '../../../ui/stage/paneSize.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { drawSoon } from '../../../ui/drawQueue.ts';
import { useInView } from '../../../ui/useInView.ts';
import styles from './Wall.module.css';

interface TilePictureProps {
  readonly id: CollaborationId;
  readonly sceneOf: (id: CollaborationId) => Scene | null;
}

const insets = { top: 12, right: 4, bottom: 2, left: 4 };

/** A collaboration, small: drawn while it is on the screen. What it shows is said by the button around it. */
export function TilePicture({ id, sceneOf }: TilePictureProps) {
  const frame = useRef<HTMLSpanElement>(null);
  const isInView = useInView(frame);
  return (
    <span ref={frame} className={styles.picture} aria-hidden="true">
      {isInView && <Drawing id={id} sceneOf={sceneOf} />}
    </span>
  );
}

function Drawing({ id, sceneOf }: TilePictureProps) {
  const theme = useTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const around = element?.parentElement ?? null;
    if (element === null || around === null) return undefined;
    let forget: (() => void) | null = null;
    const draw = () => {
      forget?.();
      forget = drawSoon(() => {
        const scene = sceneOf(id);
        if (scene !== null) drawTile(element, scene, theme, paneSizeOf(around));
      });
    };
    draw();
    const unwatch = watchPaneSize(around, draw);
    return () => {
      forget?.();
      unwatch();
    };
  }, [id, sceneOf, theme]);
  return <canvas ref={canvas} />;
}

function drawTile(canvas: HTMLCanvasElement, scene: Scene, theme: Theme, { width, height, pixelRatio }: SharpSize) {
  const context = canvas.getContext('2d');
  if (context === null) return;
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  paintCanvas(context, scene, viewportOf('fit', scene.bounds, { width, height }, insets), [], theme);
}
