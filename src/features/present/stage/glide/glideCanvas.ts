import { paintPage } from '../../../../paint/paintPage.ts';
import type { PagePicture } from '../../../../scene/glide/onPage.ts';
import type { Theme } from '../../../../scene/theme.ts';

/** Where marks on their way are painted: as large as the slide, and only while there are any. */
export interface GlideCanvas {
  /** @returns Whether it can be painted on. */
  open(): boolean;
  paint(picture: PagePicture, theme: Theme): void;
  /** How much of what was painted can be seen. */
  fade(opacity: number): void;
  /** Gives its memory back. */
  close(): void;
}

/** @param canvas - Fills the slide that it stands in. */
export function createGlideCanvas(canvas: HTMLCanvasElement): GlideCanvas {
  const context = canvas.getContext('2d');
  let size = { width: 0, height: 0 };
  return {
    open: () => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = canvas.parentElement ?? {};
      if (context === null || width === 0 || height === 0) return false;
      const ratio = window.devicePixelRatio || 1;
      const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
      size = { width, height };
      // A new size empties it, and takes time.
      if (canvas.width === across && canvas.height === down) return true;
      canvas.width = across;
      canvas.height = down;
      return true;
    },
    paint: (picture, theme) => {
      if (context === null) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.scale(canvas.width / size.width, canvas.height / size.height);
      paintPage(context, picture, size, theme);
    },
    fade: (opacity) => {
      canvas.style.opacity = String(opacity);
    },
    close: () => {
      if (canvas.width + canvas.height === 2) return;
      canvas.width = 1;
      canvas.height = 1;
      canvas.style.opacity = '';
    },
  };
}
