import type { PaneSize } from '../../scene/viewport.ts';

/** CSS pixels, and how many of the screen's pixels make one. */
export interface SharpSize extends PaneSize {
  readonly pixelRatio: number;
}

/** Where there is no layout, as in tests without a browser, the map still needs some size to think in. */
const usualSize = { width: 800, height: 600 };

export function paneSizeOf(element: HTMLElement): SharpSize {
  return {
    width: element.clientWidth || usualSize.width,
    height: element.clientHeight || usualSize.height,
    pixelRatio: window.devicePixelRatio || 1,
  };
}

/**
 * Tells when an element's size or the screen's sharpness changes: a panel opens, the page is zoomed, the window moves to
 * another screen.
 */
export function watchPaneSize(element: HTMLElement, onChange: (size: SharpSize) => void): () => void {
  const tell = () => {
    onChange(paneSizeOf(element));
  };
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
  observer?.observe(element);

  // A query matches one ratio only, so each change needs a new one.
  let query: MediaQueryList | null = null;
  const watchRatio = () => {
    query?.removeEventListener('change', onRatio);
    if (typeof window.matchMedia !== 'function') return;
    query = window.matchMedia(`(resolution: ${String(window.devicePixelRatio)}dppx)`);
    query.addEventListener('change', onRatio);
  };
  const onRatio = () => {
    watchRatio();
    tell();
  };
  watchRatio();

  return () => {
    observer?.disconnect();
    query?.removeEventListener('change', onRatio);
  };
}
