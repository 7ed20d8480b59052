import { rings } from './marks.ts';

/** Pixels between a shape's radius and the ring round it. */
export const ringGap = 6;

/** Pixels; the ring of what is selected is the stronger one. */
export const ringWidth = (ring: number): number => (ring === rings.selected ? 2.2 : 1.4);
