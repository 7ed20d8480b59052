import { useSyncExternalStore } from 'react';

/** Asks for the whole screen. Some browsers and frames refuse it; a presentation is then as large as the window. Never fails. */
export async function enterFullScreen(): Promise<void> {
  const page: Partial<Pick<Element, 'requestFullscreen'>> = document.documentElement;
  if (givingBack !== null) await givingBack;
  if (isFullScreen()) return;
  await page.requestFullscreen?.call(page, { navigationUI: 'hide' }).catch(() => undefined);
}

/** Gives the screen back. Never fails. */
export async function exitFullScreen(): Promise<void> {
  if (!isFullScreen()) return;
  givingBack ??= document
    .exitFullscreen()
    .catch(() => undefined)
    .finally(() => {
      givingBack = null;
    });
  await givingBack;
}

/** Browsers take their time, and say that they have the whole screen until it is over. */
let givingBack: Promise<void> | null = null;

/** Whether the page has the whole screen and was not asked to give it back. */
export const keepsFullScreen = (): boolean => isFullScreen() && givingBack === null;

/** Whether the page has the whole screen. */
export const isFullScreen = (): boolean => (document.fullscreenElement ?? null) !== null;

export const useIsFullScreen = (): boolean => useSyncExternalStore(watchFullScreen, isFullScreen);

/** Whether a press could still give the whole screen: the browser refused it before, or it was left. */
export const useIsScreenToTake = (): boolean => useSyncExternalStore(watchFullScreen, isScreenToTake);

export const isScreenToTake = (): boolean =>
  !isFullScreen() && (document as { readonly fullscreenEnabled?: boolean }).fullscreenEnabled === true;

/** Calls when the page takes the whole screen or gives it back. @returns A function that ends it. */
export function watchFullScreen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => {
    document.removeEventListener('fullscreenchange', changed);
  };
}
