import { usePageBelow, usePageLowerThan } from '../../../ui/usePageBelow.ts';
import type { PaneWidth } from '../stageInsets.ts';

interface PageShape {
  readonly width: PaneWidth;
  /** Too low for a second row of controls over the map. */
  readonly isLow: boolean;
  /** A phone's width and hardly any height, as a desk's screen has at 400 %: one column that scrolls as a whole. */
  readonly isTiny: boolean;
}

/** How much of the page fits beside and above each other. The numbers are those of the styles. */
export function usePageShape(): PageShape {
  const isPhone = usePageBelow(40);
  const isTablet = usePageBelow(64);
  const isDesktop = usePageBelow(80);
  const isLow = usePageLowerThan(44);
  const isTiny = usePageLowerThan(26) && isPhone;
  return { width: isPhone ? 'phone' : isTablet ? 'tablet' : isDesktop ? 'desktop' : 'wide', isLow, isTiny };
}
