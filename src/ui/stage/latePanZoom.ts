import type { attachPanZoom, PanZoom, PanZoomHost } from './panZoom.ts';

let known: typeof attachPanZoom | null = null;

async function fetchIt(): Promise<typeof attachPanZoom> {
  known = (await import('./panZoom.ts')).attachPanZoom;
  return known;
}

/**
 * Fetches the gestures while the map itself is still being fetched, so that they are there before there is anything to
 * move. Never fails.
 */
export const preloadPanZoom = (): Promise<void> =>
  fetchIt().then(
    () => undefined,
    () => undefined,
  );

/**
 * Wheel, pinch and drag on the background, as soon as their code is there: the first picture does not wait for it.
 * Buttons and keys move the map all the while.
 *
 * @returns As `attachPanZoom` does. Without the code, which is asked for again by the next stage, the gestures do
 *   nothing.
 */
export function attachLatePanZoom(element: HTMLElement, host: PanZoomHost): PanZoom {
  if (known !== null) return known(element, host);
  let attached: PanZoom | null = null;
  let isGone = false;
  fetchIt().then(
    (attach) => {
      if (isGone) return;
      attached = attach(element, host);
      attached.follow(host.viewport());
    },
    () => undefined,
  );
  return {
    follow: (viewport) => attached?.follow(viewport),
    detach: () => {
      isGone = true;
      attached?.detach();
    },
  };
}
