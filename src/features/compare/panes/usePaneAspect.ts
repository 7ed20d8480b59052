import { useSyncExternalStore } from 'react';
import { usePageBelow } from '../../../ui/usePageBelow.ts';
import { useTextScale } from '../../../ui/ThemeProvider.tsx';

const remPx = 16;
/** Pages of nearly one shape share their seats, so that nobody moves while a window is resized by a little. */
const step = Math.log(1.12);

const clamp = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * How many panes stand in a row: all of them, two where four would be too narrow for the words in them, one on a phone.
 */
export function usePanesAcross(count: number): number {
  const [isPhone, isNarrow] = [usePageBelow(40), usePageBelow(60)];
  return isPhone ? 1 : isNarrow ? Math.min(2, count) : count;
}

/**
 * Width over height of a pane, as the style sheet of the page makes it (`--pane-names`, `--pane-drawing`).
 *
 * @param across - How many panes stand side by side.
 */
export function usePaneAspect(across: number, isPhone: boolean): number {
  const rem = remPx * useTextScale();
  return useSyncExternalStore(subscribe, () => {
    const { innerWidth: width, innerHeight: height } = window;
    const names = isPhone ? 6.5 * rem : clamp(8.5 * rem, 0.34 * width - 12.8 * rem, 17.8 * rem);
    const drawing = isPhone ? clamp(18 * rem, 0.6 * height, 32 * rem) : clamp(15 * rem, 0.36 * height, 32 * rem);
    const aspect = Math.max(1, (width - names) / across) / drawing;
    return Math.exp(Math.round(Math.log(aspect) / step) * step);
  });
}

function subscribe(changed: () => void) {
  addEventListener('resize', changed);
  return () => {
    removeEventListener('resize', changed);
  };
}
