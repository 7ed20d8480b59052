import type { Shown } from './messages.ts';

/** "Step 4 of 9". */
export const placeWords = ({ at, titles }: Pick<Shown, 'at' | 'titles'>): string =>
  `Step ${String(at + 1)} of ${String(titles.length)}`;
