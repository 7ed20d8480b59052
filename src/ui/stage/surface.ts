/** One canvas, kept as sharp as the screen it is on. */
export interface Surface {
  /** Fits the canvas to a size in CSS pixels. Empties it when that changes its pixels; returns whether it did. */
  resize(width: number, height: number, pixelRatio: number): boolean;
  /** Empties the canvas and draws in CSS pixels. Does nothing where there is no canvas, or while the graphics are lost. */
  draw(paint: (context: CanvasRenderingContext2D) => void): void;
  detach(): void;
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
  // The browser restores a lost 2D context by itself unless that is prevented.
  canvas.addEventListener('contextlost', lose);
  canvas.addEventListener('contextrestored', restore);

  return {
    resize: (width, height, pixelRatio) => {
      ratio = pixelRatio;
      const across = Math.max(1, Math.round(width * pixelRatio));
      const down = Math.max(1, Math.round(height * pixelRatio));
      if (canvas.width === across && canvas.height === down) return false;
      canvas.width = across;
      canvas.height = down;
      return true;
    },
    draw: (paint) => {
      if (context === null || isLost) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paint(context);
    },
    detach: () => {
      canvas.removeEventListener('contextlost', lose);
      canvas.removeEventListener('contextrestored', restore);
    },
  };
}
