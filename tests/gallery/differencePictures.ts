import type { EntityRef } from '../../src/domain/ids.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import type { ThemeName } from '../../src/scene/theme.ts';
import { organisationId } from '../fixtures/aNetwork.ts';

/** One picture of two invented sides, north and south, laid over each other. */
export interface DifferenceShown {
  readonly name: string;
  /** What a reader should see in it. */
  readonly shows: string;
  readonly way: 'overlay' | 'difference';
  readonly theme?: ThemeName;
  readonly selection?: readonly EntityRef[];
}

export const differencePictures: readonly DifferenceShown[] = [
  {
    name: 'difference-overlay',
    shows:
      'North is A: hub and choir filled violet, their lines unbroken, with an A. South is B: exchange, shelter and residents outlined green, their lines in dashes, with a B; a line between two of one side leaves its letter to them. Fund, council and larder are in both, in grey; so is the dotted line of money. Between council and fund the account of A and the commission of B, in ink, dashes and dots, with ≠A and ≠B.',
    way: 'overlay',
  },
  {
    name: 'difference-alone',
    shows:
      'The same two sides without what is in both: fund, council and larder are dotted seats, and the line of money between council and larder is gone.',
    way: 'difference',
  },
  { name: 'difference-dark', shows: 'The overlay in the dark theme.', way: 'overlay', theme: 'dark' },
  { name: 'difference-contrast', shows: 'The overlay in high contrast.', way: 'overlay', theme: 'contrast' },
  {
    name: 'difference-selected',
    shows: 'North Hub is selected in the overlay: its neighbours keep hue and letter, the rest recedes.',
    way: 'overlay',
    selection: [organisationRef(organisationId('hub'))],
  },
];
