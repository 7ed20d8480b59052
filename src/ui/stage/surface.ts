import type { Viewport } from '../../scene/marks.ts';

/** How far a canvas reaches beyond the pane on each side, in CSS pixels: so far it can be moved before it must be painted. */
export const overscanPx = 64;

/** One canvas, kept as sharp as the screen it is on. */
export interface Surface {
  /** Fits the canvas to a pane in CSS pixels. Empties it when that changes its pixels; returns whether it did. */
  resize(width: number, height: number, pixelRatio: number): boolean;
  /**
   * Empties the canvas, puts it in its place and draws in CSS pixels. Does nothing where there is no canvas, or while the
   * graphics are lost.
   *
   * @param viewport - Of the pane; the painter gets that of the canvas, which is larger.
   */
  draw(viewport: Viewport, paint: (context: CanvasRenderingContext2D, viewport: Viewport) => void): void;
  /**
   * Moves and scales what was painted, without painting: by the browser's compositor, which costs next to nothing.
   *
   * @param from - The viewport it was painted for.
   */
  carry(from: Viewport, to: Viewport): void;
  detach(): void;
}

/** Moves and scales a canvas that was painted for one viewport to where another has it. */
export function carryCanvas(canvas: HTMLCanvasElement, from: Viewport, to: Viewport): void {
  const scale = to.k / from.k;
  const x = to.tx - scale * (from.tx + overscanPx);
  const y = to.ty - scale * (from.ty + overscanPx);
  canvas.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(scale)})`;
}

/**
 * @param onRestored - The graphics were lost and are back: everything has to be drawn again.
 */
export function createSurface(canvas: HTMLCanvasElement, onRestored: () => void): Surface {
  const context = canvas.getContext('2d');
  let ratio = 1;
  let isLost = false;
  const lose = () => {
    isLost = true;
  };
  const restore = () => {
    isLost = false;
    onRestored();
  };
  const carry = (from: Viewport, to: Viewport) => {
    carryCanvas(canvas, from, to);
  };
  // The browser restores a lost 2D context by itself unless that is prevented.
  canvas.addEventListener('contextlost', lose);
  canvas.addEventListener('contextrestored', restore);

  return {
    resize: (width, height, pixelRatio) => {
      ratio = pixelRatio;
      const across = Math.max(1, Math.round((width + 2 * overscanPx) * pixelRatio));
      const down = Math.max(1, Math.round((height + 2 * overscanPx) * pixelRatio));
      if (canvas.width === across && canvas.height === down) return false;
      canvas.width = across;
      canvas.height = down;
      canvas.style.width = `${String(across / pixelRatio)}px`;
      canvas.style.height = `${String(down / pixelRatio)}px`;
      return true;
    },
    draw: (viewport, paint) => {
      if (context === null || isLost) return;
      carry(viewport, viewport);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.save();
      paint(context, {
        ...viewport,
        width: viewport.width + 2 * overscanPx,
        height: viewport.height + 2 * overscanPx,
        tx: viewport.tx + overscanPx,
        ty: viewport.ty + overscanPx,
      });
      context.restore();
    },
    carry,
    detach: () => {
      canvas.removeEventListener('contextlost', lose);
      canvas.removeEventListener('contextrestored', restore);
    },
  };
}
