import { useTextScale } from './ThemeProvider.tsx';
import { useMediaQuery } from './useMediaQuery.ts';

/**
 * Whether the page is narrower than so many widths of the reader's text: what `@container page (width < …rem)` asks in style sheets.
 * Where a theme sets larger words, the same screen holds less.
 *
 * @param rem - At the text size of the desk: 40 for a phone, 64 for a tablet, 80 for a desk.
 */
export function usePageBelow(rem: number): boolean {
  return useMediaQuery(`(width < ${String(rem * useTextScale())}rem)`);
}

/** The same for the height of the page. */
export function usePageLowerThan(rem: number): boolean {
  return useMediaQuery(`(height < ${String(rem * useTextScale())}rem)`);
}
