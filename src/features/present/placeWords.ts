/** "Step 4 of 9". The place counts from 0. */
export const placeWords = (at: number, all: readonly unknown[]): string =>
  `Step ${String(at + 1)} of ${String(all.length)}`;
