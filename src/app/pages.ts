import { lateComponent } from '../ui/lateComponent.ts';

export const ComparePage = lateComponent(async () => (await import('../features/compare/ComparePage.tsx')).default);

/** What a step of a story shows of a comparison. */
export const StillComparison = lateComponent(
  async () => (await import('../features/compare/still/StillComparison.tsx')).default,
);

export const PresentPage = lateComponent(async () => (await import('../features/present/PresentPage.tsx')).default);

/**
 * Fetches the page that a link opens, at the same time as the map that it is to show.
 *
 * @param hash - Of the address, with its `#`.
 */
export function preloadPage(hash: string): void {
  const mode = new URLSearchParams(hash.slice(1)).get('mode');
  if (mode === 'compare') void ComparePage.preload();
  if (mode === 'present') void PresentPage.preload();
}
